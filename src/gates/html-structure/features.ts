import type { Interner } from '../interner.ts';
import { controlFeatures } from './controls.ts';
import { landmarkFeatures } from './landmarks.ts';
import { idAttributes } from './tag-key.ts';
import { namingKey, type HtmlNote, type LookedUp } from './looked-up.ts';
import type { Branch } from './tree.ts';

/** Elements that need words, or a name in their stead, from all that is in them. */
const worded = new Set(['a', 'button', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'title', 'label', 'legend']);
/** Elements of which rules ask what they must have, and in which order. */
const ordered = new Set([
  ...['html', 'head', 'audio', 'details', 'fieldset', 'figure', 'picture', 'select', 'table', 'video', 'dl'],
]);

/**
 * All that the verdict of html-validate on a page may depend on, as numbers: a page whose features each stood on a page
 * without a fault has none. Undefined where that can't be told from features.
 */
export function htmlFeatures(
  html: string,
  branches: readonly Branch[],
  interner: Interner,
): Set<number> | undefined {
  const byId = new Map<string, Branch>();
  for (const branch of branches) {
    const id = branch.attributes.get('id');
    if (id === undefined || id === null) continue;
    if (byId.has(id)) return undefined;
    byId.set(id, branch);
  }
  const features = new Set<number>();
  const note: HtmlNote = (kind, ...parts) => {
    let number = interner.text(kind);
    for (const part of parts)
      number = interner.pair(number, typeof part === 'number' ? part : interner.text(part));
    features.add(number);
  };
  const page = { html, branches, byId };
  for (const branch of branches) {
    if (!refersWell(branch, byId)) return undefined;
    if (branch.name === 'th' && !branch.attributes.get('scope')) return undefined;
    branchFeatures(branch, page, note);
  }
  note('mains', Math.min(2, branches.filter((it) => it.name === 'main').length));
  headingFeatures(branches, note);
  landmarkFeatures(page, note);
  return controlFeatures(page, note) ? features : undefined;
}

/** Whether all elements that one refers to are there. */
const refersWell = ({ attributes }: Branch, byId: ReadonlyMap<string, Branch>): boolean => {
  for (const [name, value] of attributes)
    if (idAttributes.has(name) && value?.split(/\s+/).some((id) => !byId.has(id))) return false;
  return true;
};

function branchFeatures(branch: Branch, { byId }: LookedUp, note: HtmlNote): void {
  const { name, context, children, attributes } = branch;
  note('element', context);
  if (branch.hasWords) note('words', context);
  if (worded.has(name)) note('shape', context, namingKey(branch));
  if (ordered.has(name)) note('children', context, orderOf(children));
  for (const [attribute, value] of attributes)
    if (idAttributes.has(attribute) && value)
      for (const id of value.split(/\s+/)) {
        const target = byId.get(id);
        if (target) note('reference', context, attribute, target.context, namingKey(target));
      }
}

/** Which tags there are, which of them more than once, and which of them behind one that they first stand before. */
function orderOf(children: readonly string[]): string {
  const found: string[] = [];
  const again = new Set<string>();
  for (const child of children) {
    const at = found.indexOf(child);
    if (at === -1) found.push(child);
    else for (const later of found.slice(at)) again.add(`${later}>${child}`);
  }
  return `${found.join()} ${[...again].sort().join()}`;
}

/** From which level to which headings step, in the page and in each dialog. */
function headingFeatures(branches: readonly Branch[], note: HtmlNote): void {
  const rootOf = (it: Branch): Branch | undefined => {
    for (let around = it.parent; around; around = around.parent)
      if (around.name === 'dialog' || around.attributes.get('role')?.includes('dialog')) return around;
    return undefined;
  };
  const levels = new Map<Branch | undefined, string>();
  const tops = new Set<Branch | undefined>();
  for (const branch of branches) {
    if (!/^h[1-6]$/.test(branch.name)) continue;
    const root = rootOf(branch);
    const outer = root && rootOf(root);
    const isSecond = branch.name === 'h1' && tops.has(root);
    if (branch.name === 'h1') tops.add(root);
    note(
      ...(['heading', root?.context ?? '', levels.get(root) ?? '', levels.get(outer) ?? ''] as const),
      ...[branch.name, String(isSecond)],
    );
    levels.set(root, branch.name);
  }
}
