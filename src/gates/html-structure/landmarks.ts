import type { PlainElement } from '../plain/plain-document.ts';
import type { HtmlNote } from './looked-up.ts';
import { writtenIn, type HtmlPage } from './tree.ts';

/** The name of a landmark as html-validate compares it; empty where it has none, or one that takes a whole look. */
function nameOf(element: PlainElement, { byId, html }: HtmlPage): string {
  const attributes = writtenIn(element);
  const label = attributes.get('aria-label');
  if (label !== undefined) return label ?? '';
  const target = byId.get(attributes.get('aria-labelledby') ?? '');
  return target ? html.slice(target.from, target.to).replaceAll(/<[^>]*>/g, '') : '';
}

/**
 * Landmarks that may be of one kind: where all names differ nothing is wrong, whichever of them count. Of the others, and of
 * those beside them, what they are and what is around them tells which do.
 */
export function landmarkFeatures(page: HtmlPage, note: HtmlNote): void {
  const groups = new Map<string, PlainElement[]>();
  for (const landmark of page.asked.landmarks) {
    const role = page.readsOf(landmark).landmark ?? '';
    const group = groups.get(role);
    if (group) group.push(landmark);
    else groups.set(role, [landmark]);
  }
  for (const [role, group] of groups) {
    const names = group.map((it) => nameOf(it, page));
    const isAlone = (name: string): boolean => name !== '' && names.filter((it) => it === name).length === 1;
    if (group.length < 2 || names.every(isAlone)) continue;
    const kinds = group.map((it, index) => `${page.contextOf(it)}${isAlone(names[index] ?? '') ? '' : '?'}`);
    const once = new Set(kinds);
    const twice = new Set(kinds.filter((it, index) => kinds.indexOf(it) !== index));
    note('landmarks', role, [...once].sort().join(), [...twice].sort().join());
  }
}
