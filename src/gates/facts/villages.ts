import type { Villages } from '../../schemas/village.ts';
import { lineFaults } from './offices.ts';
import { fault, labelAt, type FactFault, type Rule, type CheckedRecord } from './rule.ts';

/** More of them than any village has: most likely a number of another column, or a digit too many. */
const most = { chairs: 3, viceChairs: 15, members: 50, commissioners: 15, groups: 100 };

function* associationFaults(record: CheckedRecord<Villages>, index: number): Generator<FactFault> {
  const it = record.data.associations[index];
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
  for (const [key, limit] of Object.entries(most) as [keyof typeof most, number][]) {
    const said = it[key];
    if (said !== undefined && said > limit)
      yield fault(
        [...at, key],
        `${it.village}的${labelAt(record, [...at, key])}是 ${said}，一个村（社区）很少超过 ${limit}`,
        '核对是不是看错了列，或者多打了数字；确实如此就不用改',
        'warning',
      );
  }
  if (phone !== undefined) yield* lineFaults([...at, 'phone'], phone);
}

/** Village associations: people that add up, none without anybody. */
export const villageFacts: Rule<Villages> = function* (record) {
  for (const index of record.data.associations.keys()) yield* associationFaults(record, index);
};
