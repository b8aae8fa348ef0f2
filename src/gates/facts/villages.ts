import type { Villages } from '../../schemas/village.ts';
import { lineFaults } from './offices.ts';
import { fault, type FactFault, type Rule, type CheckedRecord } from './rule.ts';

function* associationFaults({ data }: CheckedRecord<Villages>, index: number): Generator<FactFault> {
  const it = data.associations[index];
  if (!it) return;
  const at = ['associations', index];
  const { chairs, viceChairs, members, commissioners, phone } = it;
  const seats = (chairs ?? 0) + (viceChairs ?? 0) + (members ?? 0);
  if (commissioners !== undefined && members !== undefined && commissioners > seats)
    yield fault(
      [...at, 'commissioners'],
      `${it.village}专职委员 ${commissioners} 人，主席、副主席和委员一共 ${seats} 人`,
      '核对人数；专职委员是委员里的人',
      'warning',
    );
  if (it.founded && chairs === 0 && viceChairs === 0 && members === 0)
    yield fault(
      [...at, 'founded'],
      `${it.village}写的是已经成立，主席、副主席、委员都是 0 人`,
      '核对成立情况和人数；不清楚的人数不写',
    );
  if (phone !== undefined) yield* lineFaults([...at, 'phone'], phone);
}

/** Village associations: people that add up, none without anybody. */
export const villageFacts: Rule<Villages> = function* (record) {
  for (const index of record.data.associations.keys()) yield* associationFaults(record, index);
};
