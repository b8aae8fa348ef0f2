import { isTag, type AnyNode, type Document, type Element } from 'domhandler';

const known = new WeakMap<Document, Element[]>();

/** Every element of a document, in its order; worked out once a document. */
export function elementsOfPage(document: Document): readonly Element[] {
  const elements: Element[] = known.get(document) ?? [];
  if (known.has(document)) return elements;
  const collect = (parent: Document | Element): void => {
    for (const child of parent.children) {
      if (!isTag(child)) continue;
      elements.push(child);
      collect(child);
    }
  };
  collect(document);
  known.set(document, elements);
  return elements;
}

const isElement = (node: AnyNode | null): node is Element => node !== null && isTag(node);

/** A short CSS selector that finds an element again: from the nearest id, or the last four steps. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let node: AnyNode | null = element; isElement(node) && steps.length < 4; node = node.parent) {
    const { name, attribs } = node;
    if (attribs['id']) {
      steps.unshift(`#${attribs['id']}`);
      break;
    }
    const twins = (node.parent?.children ?? []).filter(
      (it): it is Element => isElement(it) && it.name === name,
    );
    steps.unshift(twins.length > 1 ? `${name}:nth-of-type(${twins.indexOf(node) + 1})` : name);
    if (name === 'main' || name === 'body' || name === 'head') break;
  }
  return steps.join(' > ');
}

/** The nearest element around (or itself) with a tag name. */
export function closest(element: Element, name: string): Element | null {
  for (let node: AnyNode | null = element; isElement(node); node = node.parent)
    if (node.name === name) return node;
  return null;
}
