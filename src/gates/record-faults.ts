import { isQuestioned } from '../records/asked.ts';
import type { Content } from '../records/content.ts';
import { factFaults } from './facts/index.ts';
import { reconcileFaults } from './reconcile.ts';
import type { RecordFault } from './record-fault.ts';
import { referenceFaults } from './references/index.ts';
import { resultFaults } from './results.ts';
import { volunteeringFaults } from './volunteering.ts';

/** All that the gates of content say of the fields of the records that are asked, alone and beside each other, on a day. */
export const recordFaults = (content: Content, day: string): RecordFault[] =>
  [
    ...referenceFaults(content),
    ...reconcileFaults(content),
    ...resultFaults(content),
    ...volunteeringFaults(content),
    ...factFaults(content, day),
  ].filter(({ record }) => isQuestioned(content, record));
