import { thenById } from '../../domain/lists/record-order.ts';
import type { SituationRecord } from '../../domain/directory/situation.ts';
import { recordsWithId } from '../content/content.ts';
import { once } from '../../readings/once.ts';

/** All checklists by situation, in the order that they state, then by id; empty where there is none. */
export const situations: () => SituationRecord[] = once(() =>
  recordsWithId('situations').sort(thenById((a, b) => a.order - b.order)),
);
