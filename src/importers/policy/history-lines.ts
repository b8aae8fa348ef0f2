import { isHistory } from './line-kinds.ts';
import type { Placed } from './parts.ts';

/** 题注: the lines right below a title that say when and by whom the text was passed, issued, revised. */
export const historyLines = (main: readonly Placed[]): Placed[] =>
  main.slice(0, 6).filter((it) => it.role === 'text' && isHistory(it.text));
