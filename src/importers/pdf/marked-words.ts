import { boxOf, isWithin, type PageBox, type PagePoint } from '../layout/fields.ts';
import { unseenRunsOf, type PaintedSign, type UnseenWords } from '../layout/unseen-signs.ts';
import type { Matrix } from './painted-rules.ts';

/** A mark that somebody laid over words of a page. */
export interface Mark {
  subtype?: string;
  rect?: ArrayLike<number>;
  /** Corners of the words that it marks, four by four. */
  quadPoints?: ArrayLike<number> | null;
}

const reasons: Readonly<Record<string, string>> = {
  StrikeOut: '批注里划掉的字，按正文导入了，请核对；划掉的从原文件里删去，或者加 --leave-out 段号',
  Redact: '标了要涂黑、还没有涂的字，按正文导入了；不能公开的在原文件里涂黑，或者加 --leave-out 段号，再导入',
};

/** The words that marks strike through or have ready to be blacked out: the page still shows them. */
export function markedWords(
  marks: readonly Mark[],
  signs: readonly PaintedSign[],
  [a, b, c, d, e, f]: Matrix,
): UnseenWords[] {
  const boxesOf = ({ rect = [], quadPoints }: Mark): PageBox[] => {
    const numbers = Array.from(quadPoints ?? rect);
    const points = Array.from(
      { length: numbers.length / 2 },
      (_, at) => [numbers[at * 2] ?? 0, numbers[at * 2 + 1] ?? 0] as const,
    ).map(([x, y]): PagePoint => [a * x + c * y + e, b * x + d * y + f]);
    const size = quadPoints ? 4 : 2;
    return Array.from({ length: points.length / size }, (_, at) =>
      boxOf([points.slice(at * size, (at + 1) * size)]),
    );
  };
  return marks.flatMap((mark) => {
    const why = reasons[mark.subtype ?? ''];
    if (why === undefined) return [];
    const boxes = boxesOf(mark);
    return unseenRunsOf(signs, ({ center }) =>
      boxes.some((it) => isWithin(it, center)) ? { why, isRead: true } : undefined,
    );
  });
}
