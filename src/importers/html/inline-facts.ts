import type { Dom } from './dom.ts';

/** Words of an inline element that are a label with its value. */
const labelled = /^\s*\p{Script=Han}{2,8}[：:]\s*\S/u;

/** A number or a day, which may stand beside facts without a label. */
const bare = /^\s*[^。，；：:]{4,30}[\d号日]\s*$/u;

/** An inline element is a fact, and so is the one right before it, that only a style sets apart: 公开形式：…</span><span>文号：…. */
export const isFactBesideFact = (node: Dom): boolean => {
  const before = node.previousSibling;
  const words = before?.nodeType === 1 ? (before.textContent ?? '') : '';
  return labelled.test(node.textContent ?? '') && (labelled.test(words) || bare.test(words));
};
