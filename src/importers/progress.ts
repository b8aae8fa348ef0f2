import type { Print } from './importer.ts';

const manyFiles = 20;
const step = 10;

/** Says every ten files how many are read, in a call of twenty or more; to be called before each file, from 0 on. */
export const progressOf =
  (total: number, print: Print) =>
  (done: number): void => {
    if (total >= manyFiles && done > 0 && done % step === 0) print.error(`已读 ${done}/${total} 个文件……`);
  };

/** Milliseconds after which somebody wonders whether a program still works. */
const patience = 2000;

/** Says what is being done: heard where nothing was said for two seconds. To be called before each piece of long work. */
export type Doing = (what: () => string) => void;

/** Tells all that lasts in one run, whatever it is, a line in two seconds. */
export function doingOf(
  { progress }: Pick<Print, 'progress'>,
  now: () => number = () => performance.now(),
): Doing {
  let said = now();
  return (what) => {
    const time = now();
    if (!progress || time - said < patience) return;
    said = time;
    progress(`正在${what()}……`);
  };
}
