import type { Federation } from '../../schemas/federation.ts';
import { leaderFaults, nameElsewhere, termFaults } from './names.ts';
import { contactFaults, officeFaults } from './offices.ts';
import { fault, type FactFault, type Rule, type CheckedRecord } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether some whole number of people out of all is that share, as exactly as it is written. */
function isShareOf(share: number, members: number): boolean {
  const decimals = String(share).split('.')[1]?.length ?? 0;
  const nearest = (Math.round((share / 100) * members) / members) * 100;
  return Math.abs(nearest - share) < 10 ** -decimals;
}

function* bodyFaults(record: CheckedRecord<Federation>, around: Surroundings): Generator<FactFault> {
  const { bodies } = record.data;
  for (const [index, { kind, members, term, disabledShare, grassrootsShare }] of bodies.entries()) {
    const path = ['bodies', index];
    if (bodies.findIndex((it) => it.kind === kind && it.session === bodies[index]?.session) !== index)
      yield fault([...path, 'kind'], `${kind}写了两次`, '只留一个');
    yield* termFaults(record, [...path, 'term'], term, around);
    for (const [key, share] of Object.entries({ disabledShare, grassrootsShare }))
      if (share !== undefined && !isShareOf(share, members))
        yield fault(
          [...path, key],
          `${kind} ${members} 人，没有几个人正好是 ${share}%`,
          '核对人数和比例；比例是几个人除以总人数',
          'warning',
        );
  }
}

/** Federations: bodies of which there is one each, terms that run, a name of its place. */
export const federationFacts: Rule<Federation> = function* (record, around) {
  const { data } = record;
  if (!/残疾人联合会|残联/u.test(data.name))
    yield fault(
      ['name'],
      `名称“${data.name}”不像残疾人联合会`,
      '核对名称；别的单位写在 organisations/ 里',
      'warning',
    );
  yield* nameElsewhere(around, data.name, data.place);
  yield* leaderFaults(data.leaders);
  yield* termFaults(record, ['term'], data.term, around);
  yield* bodyFaults(record, around);
  for (const [index, office] of data.offices.entries())
    yield* officeFaults(['offices', index], office, data.place, around);
  yield* contactFaults(data.contact, data.place, around);
};
