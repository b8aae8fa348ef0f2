import { Session } from 'node:inspector/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Which stretches of the functions of each module ran: offsets, the beginning and the end by turns. */
export type Ran = Record<string, number[]>;

interface Range {
  startOffset: number;
  endOffset: number;
  count: number;
}

/**
 * What ran in the functions of a module, as V8 counts it: a function before those within it, a range before those within it.
 * What a module does where it is loaded is none of it.
 */
export function stretches(functions: readonly { ranges: readonly Range[] }[]): number[] {
  const ends = functions.flatMap(({ ranges }) => ranges.map((it) => it.endOffset));
  const end = Math.max(0, ...ends);
  const ran = new Uint8Array(end + 1);
  for (const { ranges } of functions.filter((it) => it.ranges[0]?.startOffset !== 0))
    for (const { startOffset, endOffset, count } of ranges)
      ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  const turns: number[] = [];
  for (let at = 0; at <= end; at += 1) if (ran[at] !== turns.length % 2) turns.push(at);
  return turns;
}

/** Whether an offset is in one of the stretches. */
export const isIn = (turns: readonly number[] = [], offset: number): boolean =>
  turns.filter((it) => it <= offset).length % 2 === 1;

/** Counts what runs in this process from here on. */
export async function counting(root: string): Promise<() => Promise<Ran>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const own = result.filter(({ url }) => url.startsWith('file:') && !url.includes('/node_modules/'));
    return Object.fromEntries(
      own
        .map(({ url, functions }): [string, number[]] => [
          relative(root, fileURLToPath(url)),
          stretches(functions),
        ])
        .filter(([file, turns]) => file.startsWith('src/') && turns.length > 0),
    );
  };
}
