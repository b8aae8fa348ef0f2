import type { Print } from './importer.ts';

const manyFiles = 20;
const step = 10;

/** Says every ten files how many are read, in a call of twenty or more; to be called before each file, from 0 on. */
export const progressOf =
  (total: number, print: Print) =>
  (done: number): void => {
    if (total >= manyFiles && done > 0 && done % step === 0) print.error(`已读 ${done}/${total} 个文件……`);
  };
