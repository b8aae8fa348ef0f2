import { isOfKind, registrarOf, type CreditCodeKind } from '../../domain/directory/credit-code-kind.ts';
import { prefixesOf } from '../../domain/places/places.ts';
import type { Association } from '../../schemas/association.ts';
import { fault, inOrder, type FactFault, type CheckedRecord } from './rule.ts';

type Registered = Pick<Association, 'registration' | 'place'>;

const kindNames: Record<CreditCodeKind, string> = {
  association: '社会团体的代码以 51 开头',
  provider: '民办非企业单位的代码以 52 开头，企业的以 9 开头',
  foundation: '基金会的代码以 53 开头',
  social: '民政部门登记的单位，代码以 5 开头',
};

/** Whether a registrar is the place, above it or below it. 100000 is the nation; the last zeros stand for all below. */
function fits(registrar: string, place: string): boolean {
  if (registrar === '100000') return true;
  const area = registrar.replace(/(?:00)+$/, '');
  return [place, ...prefixesOf(place)].some((it) => it === area) || area.startsWith(place);
}

/** What a registration says: nothing where there is none, a code of its kind and place, a day not before the founding. */
export function* registrationFaults(
  record: CheckedRecord<Registered>,
  kind: CreditCodeKind,
): Generator<FactFault> {
  const { registration: it, place } = record.data;
  if (!it) return;
  yield* inOrder(record, ['foundedOn'], ['registration', 'registeredOn']);
  for (const key of ['registeredOn', 'authority'] as const)
    if (!it.registered && it[key] !== undefined)
      yield fault(
        ['registration', key],
        `写的是没有登记，又写了${key === 'registeredOn' ? '登记日期' : '登记机关'} ${it[key]}`,
        '核对登记情况：登记了写 registered: true，没有登记就删掉这一项',
      );
  const { creditCode } = it;
  if (it.registered && creditCode === undefined)
    yield fault(
      ['registration'],
      '写的是已经登记，没有写统一社会信用代码',
      '照登记证书补上 creditCode',
      'warning',
    );
  if (creditCode === undefined) return;
  const path = ['registration', 'creditCode'];
  if (!isOfKind(creditCode, kind))
    yield fault(
      path,
      `统一社会信用代码 ${creditCode} 和类型不符：${kindNames[kind]}`,
      '对照登记证书核对代码和类型',
    );
  if (!fits(registrarOf(creditCode), place))
    yield fault(
      path,
      `统一社会信用代码 ${creditCode} 由 ${registrarOf(creditCode)} 登记，单位在 ${place}`,
      '对照登记证书核对；在别处登记的就不用改',
      'warning',
    );
}
