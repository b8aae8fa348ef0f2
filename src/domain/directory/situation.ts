import type { Situation } from '../../schemas/situation.ts';

/** A checklist with its id. */
export type SituationRecord = Situation & { id: string };
