import { parentPort, workerData } from 'node:worker_threads';
import type { phase } from '../progress.ts';
import { gatesApart } from './apart.ts';
import type { ApartJob, ApartNews } from './apart-run.ts';
import { siteOf } from './built-site.ts';
import { runGates } from './run.ts';

const tell = (news: ApartNews): void => parentPort?.postMessage(news);
const { names, site } = workerData as ApartJob;

let phases = 0;
const show: typeof phase = (name, unit = '') => {
  const id = (phases += 1);
  return {
    step: (done, total) => tell({ id, name, unit, done, total }),
    end: () => tell({ id }),
  };
};

tell({
  report: await runGates(
    gatesApart.filter((it) => names.includes(it.name)),
    siteOf(site),
    { show },
  ),
});
