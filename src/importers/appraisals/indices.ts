/** An index of an appraisal with its points, as text. */
export interface IndexScore {
  index: string;
  points: string;
  score: string;
}

/** The index of an appraisal that is known by its total alone. */
export const wholeIndex = '总分';

/** The indices of an appraisal in one line, the note of its total: `组织建设 18/20；活动开展 25/30`. A total alone has none. */
export const indicesText = (indices: readonly IndexScore[]): string | undefined =>
  indices.every(({ index }) => index === wholeIndex)
    ? undefined
    : indices.map(({ index, score, points }) => `${index} ${score}/${points}`).join('；');

/** The same the other way round; undefined for a note that says something else. */
export function indicesIn(note: string): IndexScore[] | undefined {
  const parts = note.split('；').map((part) => /^(.+) ([\d.]+)\/([\d.]+)$/u.exec(part));
  return parts.every((it) => it !== null)
    ? parts.map(([, index = '', score = '', points = '']) => ({ index, points, score }))
    : undefined;
}
