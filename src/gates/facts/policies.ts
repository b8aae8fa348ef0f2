import { numberConflicts } from '../../domain/policies/number-conflicts.ts';
import { hasProvince } from '../../domain/places/province-bounds.ts';
import type { Policy } from '../../schemas/policy.ts';
import { commitmentFaults } from './commitments.ts';
import { easyRead } from './easy-read.ts';
import { headingFaults } from './pages.ts';
import {
  fault,
  inOrder,
  repeatedItems,
  told,
  yearOfDay,
  type FactFault,
  type Rule,
  type CheckedRecord,
} from './rule.ts';
import type { Surroundings } from './surroundings.ts';

function* numberFaults({ data }: CheckedRecord<Policy>): Generator<FactFault> {
  const { number, adoptedOn } = data;
  if (!number) return;
  for (const { part, printed, typed } of numberConflicts(number))
    yield fault(
      ['number', part],
      `发文字号印的是“${number.text}”，${part} 应为 ${printed ?? '空'}，写的是 ${typed ?? '空'}`,
      `照原文核对，text 和 ${part} 要一致`,
    );
  if (number.year === undefined || adoptedOn === undefined) return;
  const apart = Math.abs(number.year - yearOfDay(adoptedOn));
  if (apart > 0)
    yield fault(
      ['number', 'year'],
      `发文字号是 ${number.year} 年的，成文日期是 ${adoptedOn}`,
      apart > 1 ? '核对发文字号和成文日期' : '核对发文字号和成文日期；跨年编号就不用改',
      apart > 1 ? 'error' : 'warning',
    );
}

/** What a text says of its validity beside its days; states grow old by themselves, so a day that passes only warns. */
function* statusFaults({ data }: CheckedRecord<Policy>, { today }: Surroundings): Generator<FactFault> {
  const { status, effectiveOn, expiresOn } = data;
  const holds = status === '有效' || status === '部分有效';
  const warn = (what: string) =>
    fault(['status'], what, '核对时效性和日期，改正不对的一个；确实如此就不用改', 'warning');
  if (holds && expiresOn !== undefined && expiresOn < today)
    yield warn(`时效性写的是“${status}”，有效期到 ${expiresOn} 已经过了`);
  if (status !== undefined && effectiveOn !== undefined && effectiveOn > today)
    yield warn(`时效性写的是“${status}”，施行日期 ${effectiveOn} 还没有到`);
  if (status === '失效' && expiresOn !== undefined && expiresOn >= today)
    yield warn(`时效性写的是“失效”，有效期到 ${expiresOn} 还没有过`);
}

const verbs = { implements: '落实', replaces: '取代', amends: '修改', repeals: '废止', forwards: '转发' };

/** A text does nothing to one that came after it. Only a text in its amended version may bear a later day. */
function* relationFaults({ data }: CheckedRecord<Policy>, { policies }: Surroundings): Generator<FactFault> {
  for (const [index, { kind, policy }] of data.relations.entries()) {
    const other = policies.get(policy ?? '')?.adoptedOn;
    if (other === undefined || data.adoptedOn === undefined || other <= data.adoptedOn) continue;
    const amended = kind === 'amends' || kind === 'implements';
    yield fault(
      ['relations', index, 'policy'],
      `这份文件 ${data.adoptedOn} 成文，${verbs[kind]}的“${policy ?? ''}”${other} 才成文`,
      amended ? '核对关系和两个成文日期；那份文件录的是修改以后的，就不用改' : '核对关系和两个成文日期',
      amended ? 'warning' : 'error',
    );
  }
}

function* placeFaults(
  { data: { place } }: CheckedRecord<Policy>,
  { places }: Surroundings,
): Generator<FactFault> {
  if (place !== undefined && !places.resolve(place) && !hasProvince(place))
    yield fault(
      ['place'],
      `行政区划代码 ${place} 的前两位 ${place.slice(0, 2)} 不是任何一个省`,
      '核对适用地区的代码；全国适用的不写 place',
    );
}

/** Policy texts: days in order, a number that says what is printed, a status that fits, relations to what is older. */
export const policyFacts: Rule<Policy> = function* (record, around) {
  yield* inOrder(record, ['adoptedOn'], ['publishedOn']);
  yield* inOrder(record, ['effectiveOn'], ['expiresOn']);
  yield* inOrder(record, ['adoptedOn'], ['expiresOn']);
  yield* inOrder(record, ['publishedOn'], ['expiresOn'], 'warning');
  yield* inOrder(record, ['adoptedOn'], ['effectiveOn'], 'warning');
  yield* numberFaults(record);
  yield* statusFaults(record, around);
  yield* relationFaults(record, around);
  yield* placeFaults(record, around);
  yield* headingFaults(record);
  yield* easyRead(record.data);
  for (const index of record.data.commitments.keys()) yield* commitmentFaults(record, index, around);
};

/** The key under which a document number is one: agency, year and serial; without a year or an agency it may serve several texts. */
const numberKey = ({ number }: Policy): string | undefined =>
  number?.agency === undefined || number.year === undefined
    ? undefined
    : `${number.agency} ${number.year} ${number.serial}`;

/** Two texts with one number: the second names the first. */
export function* sameNumberFaults(
  records: readonly CheckedRecord<Policy>[],
): Generator<{ record: CheckedRecord<Policy>; found: FactFault }> {
  for (const { record, first } of repeatedItems(records, ({ data }) => numberKey(data)))
    yield {
      record,
      found: fault(
        ['number', 'text'],
        `发文字号 ${record.data.number?.text ?? ''} 已经写在 ${first.file}（${told(first, ['title'])}）`,
        '一个字号只有一份文件：核对字号；同一份文件录了两次的，只留一份',
      ),
    };
}
