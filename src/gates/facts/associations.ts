import { associationKindIds, associationKinds, type Association } from '../../schemas/association.ts';
import { leaderFaults, nameElsewhere, termFaults } from './names.ts';
import { contactFaults, officeFaults } from './offices.ts';
import { registrationFaults } from './registration.ts';
import { fault, inOrder, isBefore, type FactFault, type Rule, type CheckedRecord } from './rule.ts';

/** What an association that is still being prepared can't have. */
function* preparingFaults({ data }: CheckedRecord<Association>): Generator<FactFault> {
  if (data.founded !== 'preparing') return;
  const had: [string, boolean, string][] = [
    ['foundedOn', data.foundedOn !== undefined, `成立日期 ${data.foundedOn ?? ''}`],
    ['members', (data.members ?? 0) > 0, `会员 ${data.members ?? 0} 人`],
    ['committees', data.committees.length > 0, `专业委员会 ${data.committees.length} 个`],
    ['registration', data.registration?.registered === true, '已经登记'],
  ];
  for (const [key, has, what] of had)
    if (has)
      yield fault(
        [key],
        `写的是筹备中，又写了${what}`,
        '核对成立情况：已经成立的不写筹备中，筹备中的删掉这一项',
      );
  if (data.term)
    yield fault(
      ['term'],
      `写的是筹备中，又写了任期 ${data.term.from} 到 ${data.term.to}`,
      '核对成立情况：已经成立的不写筹备中，筹备中的删掉这一项',
      'warning',
    );
  const elected = data.leaders.findIndex(({ role }) => role !== '负责人');
  if (elected >= 0)
    yield fault(
      ['leaders', elected],
      `写的是筹备中，又写了${data.leaders[elected]?.role ?? ''}`,
      '筹备中的写“负责人”；已经选举的 founded 写 founded',
      'warning',
    );
}

function* systemFaults(record: CheckedRecord<Association>): Generator<FactFault> {
  for (const [index, { system, published, url, publishedOn }] of record.data.systems.entries()) {
    const path = ['systems', index];
    if (!published && (url !== undefined || publishedOn !== undefined))
      yield fault(
        [...path, 'published'],
        `“${system}”写的是没有公开，又写了${url === undefined ? `公开日期 ${publishedOn ?? ''}` : `公开的网址 ${url}`}`,
        '公开了写 published: true，没有公开就删掉网址和日期',
      );
    if (record.data.systems.findIndex((it) => it.system === system) !== index)
      yield fault([...path, 'system'], `制度“${system}”写了两次`, '只留一个');
    yield* inOrder(record, ['foundedOn'], [...path, 'publishedOn'], 'warning');
  }
}

function* kindFaults({ data: { name, kind } }: CheckedRecord<Association>): Generator<FactFault> {
  const said = associationKindIds.find((id) => id !== kind && name.includes(associationKinds[id].name));
  if (said !== undefined && !name.includes(associationKinds[kind].name))
    yield fault(
      ['kind'],
      `名称是“${name}”，类别写的是 ${kind}（${associationKinds[kind].name}）`,
      '核对名称和类别',
    );
}

/** Associations: a state that fits what they have, days in order, a name of their kind and place. */
export const associationFacts: Rule<Association> = function* (record, around) {
  const { data } = record;
  yield* preparingFaults(record);
  yield* registrationFaults(record, 'association');
  yield* systemFaults(record);
  yield* kindFaults(record);
  yield* nameElsewhere(around, data.name, data.place);
  yield* leaderFaults(data.leaders);
  yield* termFaults(record, ['term'], data.term, around);
  if (data.term && data.foundedOn !== undefined && isBefore(data.term.from, data.foundedOn))
    yield fault(
      ['term', 'from'],
      `任期从 ${data.term.from} 开始，早于成立日期 ${data.foundedOn}`,
      '核对任期和成立日期',
    );
  for (const [index, office] of data.offices.entries())
    yield* officeFaults(['offices', index], office, data.place, around);
  yield* contactFaults(data.contact, data.place, around);
};
