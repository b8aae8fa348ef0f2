import type { Dom } from './dom.ts';

/** Words of an inline element that are a label with its value. */
const labelled = /^\s*\p{Script=Han}{2,8}[：:]\s*\S/u;

/** An inline element and the one right before it are facts that only a style sets apart: 公开形式：…</span><span>文号：…. */
export const isFactBesideFact = (node: Dom): boolean =>
  node.previousSibling?.nodeType === 1 &&
  [node.previousSibling, node].every((it) => labelled.test(it.textContent ?? ''));
