import { SaxesParser } from 'saxes';
import { Refusal } from './types.ts';

/** An element of a parsed part: names and attribute names are `prefix:local`, by namespace and not as the file wrote them. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

/** Namespaces by the prefix that a reader uses for them; several may share one. */
export type Prefixes = Readonly<Record<string, string>>;

const deepest = 400;

/**
 * Parses XML into a tree and returns its root. Names without a namespace, or of one whose prefix is '', stay bare;
 * those of a namespace that `prefixes` does not list are `{namespace}:local`. `Requires` (ISO/IEC 29500-3, 7.6) lists namespaces, not prefixes. Throws a Refusal for what is not well-formed, defines entities of its own or is
 * nested deeper than any real file.
 */
export function parseXml(xml: string, prefixes: Prefixes): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const named = (uri: string, local: string): string => {
    const prefix = uri === '' ? '' : (prefixes[uri] ?? `{${uri}}`);
    return prefix === '' ? local : `${prefix}:${local}`;
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    throw new Refusal('文件已损坏，里面的内容读不出来。请打开原文件另存一次再导入');
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY'))
      throw new Refusal(
        '文件里藏着会自己变长的代码（实体），正常的文件没有，可能是恶意文件，没有读。请向发来文件的人核实，用 Word 或 WPS 打开另存一份再导入',
      );
  });
  /** The namespaces that prefixes stand for where the parser is; a prefix that stands for none as it is. */
  const namespaces = (list: string): string =>
    list
      .trim()
      .split(/\s+/)
      .map((it) => parser.resolve(it) ?? it)
      .join(' ');
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length > deepest)
      throw new Refusal(
        `文件里的结构套了 ${deepest} 层以上，不像正常的文件，没有读。请用 Word 或 WPS 打开，另存一份再导入`,
      );
    const element: Element = {
      name: named(uri, local),
      attributes: Object.fromEntries(
        Object.values(attributes).map((it) => [
          named(it.uri, it.local),
          it.local === 'Requires' ? namespaces(it.value) : it.value,
        ]),
      ),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const text = (words: string): void => void open.at(-1)?.children.push(words);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return elementsOf(root)[0] as Element;
}

/** Child elements in document order; only those of this name, where one is given. */
export const elementsOf = (element: Element, name?: string): Element[] =>
  element.children.filter(
    (it): it is Element => typeof it !== 'string' && (name === undefined || it.name === name),
  );

/** The first child element of this name, or at the end of a path of names. */
export const childOf = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>(
    (at, name) => at?.children.find((it): it is Element => typeof it !== 'string' && it.name === name),
    element,
  );

/** The outermost descendants of this name, in document order. */
export const descendantsOf = (element: Element, name: string): Element[] =>
  elementsOf(element).flatMap((it) => (it.name === name ? [it] : descendantsOf(it, name)));

/** All character data below an element. */
export const textBelow = (element: Element): string =>
  element.children.map((it) => (typeof it === 'string' ? it : textBelow(it))).join('');
