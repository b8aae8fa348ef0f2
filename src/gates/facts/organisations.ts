import type { CreditCodeKind } from '../../domain/directory/credit-code-kind.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import { leaderFaults, nameElsewhere } from './names.ts';
import { contactFaults, officeFaults } from './offices.ts';
import { registrationFaults } from './registration.ts';
import { fault, type Rule } from './rule.ts';

const codeKinds: Record<Organisation['kind'], CreditCodeKind> = {
  助残社会组织: 'social',
  民办服务机构: 'provider',
  残疾人福利基金会: 'foundation',
};

/** Organisations: a registration of their kind, supervised only where registered. */
export const organisationFacts: Rule<Organisation> = function* (record, around) {
  const { data } = record;
  yield* registrationFaults(record, codeKinds[data.kind]);
  if (data.supervised && data.registration?.registered === false)
    yield fault(
      ['supervised'],
      '写的是由残联主管，又写了没有登记',
      '核对登记情况；没有登记的组织没有业务主管单位',
      'warning',
    );
  if (data.name.endsWith('基金会') && data.kind !== '残疾人福利基金会')
    yield fault(['kind'], `名称是“${data.name}”，类型写的是${data.kind}`, '核对名称和类型', 'warning');
  yield* nameElsewhere(around, data.name, data.place);
  yield* leaderFaults(data.leaders);
  for (const [index, office] of data.offices.entries())
    yield* officeFaults(['offices', index], office, data.place, around);
  yield* contactFaults(data.contact, data.place, around);
};
