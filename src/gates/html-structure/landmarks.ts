import type { LookedUp, HtmlNote } from './looked-up.ts';
import type { Branch } from './tree.ts';

const roleOf: Readonly<Record<string, string>> = {
  ...{ aside: 'complementary', footer: 'contentinfo', form: 'form', header: 'banner', main: 'main' },
  ...{ nav: 'navigation', section: 'region' },
};
const roles = new Set(Object.values(roleOf));

/** The name of a landmark as html-validate compares it; empty where it has none, or one that takes a whole look. */
function nameOf({ attributes }: Branch, { byId, html }: LookedUp): string {
  const label = attributes.get('aria-label');
  if (label !== undefined) return label ?? '';
  const target = byId.get(attributes.get('aria-labelledby') ?? '');
  return target ? html.slice(target.from, target.to).replaceAll(/<[^>]*>/g, '') : '';
}

/**
 * Landmarks that may be of one kind: where all names differ nothing is wrong, whichever of them count. Of the others, and of
 * those beside them, what they are and what is around them tells which do.
 */
export function landmarkFeatures(page: LookedUp, note: HtmlNote): void {
  const groups = new Map<string, Branch[]>();
  for (const branch of page.branches) {
    const role = branch.attributes.get('role') ?? roleOf[branch.name];
    if (role === undefined || !roles.has(role)) continue;
    const group = groups.get(role);
    if (group) group.push(branch);
    else groups.set(role, [branch]);
  }
  for (const [role, group] of groups) {
    const names = group.map((it) => nameOf(it, page));
    const isAlone = (name: string): boolean => name !== '' && names.filter((it) => it === name).length === 1;
    if (group.length < 2 || names.every(isAlone)) continue;
    const kinds = group.map(({ context }, index) => `${context}${isAlone(names[index] ?? '') ? '' : '?'}`);
    const once = new Set(kinds);
    const twice = new Set(kinds.filter((it, index) => kinds.indexOf(it) !== index));
    note('landmarks', role, [...once].sort().join(), [...twice].sort().join());
  }
}
