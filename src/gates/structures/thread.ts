import { parentPort, workerData } from 'node:worker_threads';
import type { StyledSite } from '../axe/styles.ts';
import { Interner } from '../interner.ts';
import { PageReader, type PageSource } from './page-reader.ts';
import type { StructuresAnswer, StructuresTask, ToldStructure } from './reading-thread.ts';

let fresh: ToldStructure['fresh'] = [];
const interner = new Interner((first, second) =>
  fresh.push(typeof first === 'string' ? first : [first, second]),
);
const reader = new PageReader(workerData as StyledSite, interner);
const told = new Set<string>();

function structureOf(page: PageSource): ToldStructure {
  const { faults, features, styles } = reader.read(page);
  const css = told.has(styles.key) ? undefined : styles.css;
  told.add(styles.key);
  const news = fresh;
  fresh = [];
  return { faults, features: [...Array.from(features)], fresh: news, key: styles.key, css };
}

/** The thread of `reading-thread.ts`: answers each page with its structure and what is new of the numbers in it, in order. */
parentPort?.on('message', (task: StructuresTask) => {
  const answer: StructuresAnswer =
    'features' in task ? reader.pagesWith(new Set(task.features)) : structureOf(task);
  parentPort?.postMessage(answer);
});
