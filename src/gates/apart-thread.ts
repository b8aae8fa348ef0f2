import { workerData } from 'node:worker_threads';
import { phaseOfThread, tellResult } from '../thread-news.ts';
import { gatesApart } from './apart.ts';
import type { ApartJob } from './apart-run.ts';
import { siteOf } from './built-site.ts';
import { runGates } from './run.ts';

const { names, site } = workerData as ApartJob;

tellResult(
  await runGates(
    gatesApart.filter((it) => names.includes(it.name)),
    siteOf(site),
    { show: phaseOfThread },
  ),
);
