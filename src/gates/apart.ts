import { calendars } from './calendars.ts';
import { data } from './data/index.ts';
import type { BuiltSite, Gate } from './types.ts';

/** Gates that read files of the site and nothing else, so that a thread of their own may run them (`apart-run.ts`). */
export const gatesApart: readonly Gate<BuiltSite>[] = [data, calendars];
