import { isBracketed, isHistory } from './line-kinds.ts';
import type { Placed } from './parts.ts';

/** A 题注 that stands below the text instead: the last paragraph, in brackets, as statutes have it. */
const closing = (main: readonly Placed[]): Placed[] => {
  const last = main.findLast((it) => it.role === 'text');
  return last && !last.table && isBracketed(last.text) && /通过|批准|修[订正]/u.test(last.text) ? [last] : [];
};

/** 题注: the lines right below a title, or the last one, that say when and by whom the text was passed, issued, revised. */
export const historyLines = (main: readonly Placed[]): Placed[] =>
  [...new Set([...main.slice(0, 6), ...closing(main)])].filter(
    (it) => it.role === 'text' && isHistory(it.text),
  );
