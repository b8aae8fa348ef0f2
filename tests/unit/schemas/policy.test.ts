import { expect, test } from '@playwright/test';
import { policySchema } from '../../../src/schemas/policy.ts';

/** The messages of a record that is refused, each with the field it is about. */
const problems = (record: unknown) =>
  policySchema.safeParse(record).error?.issues.map((it) => `${it.path.join('.')}: ${it.message}`) ?? [];

test('a title is all that a text must state; what it does not state stays absent', () => {
  const policy = policySchema.parse({ title: '关于加强专门协会建设的意见' });
  expect(policy).toEqual({
    title: '关于加强专门协会建设的意见',
    topics: [],
    keywords: [],
    interpretations: [],
    commitments: [],
    relations: [],
  });
});

test('a full record passes', () => {
  expect(
    problems({
      title: '关于印发《云汀市助残志愿服务办法》的通知',
      number: { text: '云残字〔2024〕6号', agency: '云残字', year: 2024, serial: 6 },
      issuers: ['云汀市残疾人联合会', '云汀市民政局'],
      kind: '通知',
      adoptedOn: '2024-03-05',
      publishedOn: '2024-03-08',
      status: '有效',
      place: '9901',
      topics: ['志愿服务'],
      recipients: ['各县（区）残联'],
      relations: [
        { kind: 'implements', policy: 'yunting-2020-17' },
        { kind: 'replaces', title: '旧办法', url: 'https://example.org/old' },
      ],
      source: { name: '云汀市残疾人联合会', url: 'https://portal.example.org/a' },
    }),
  ).toEqual([]);
});

const refused: [string, Record<string, unknown>, RegExp][] = [
  ['no title', { title: undefined }, /^title: /],
  ['an empty title', { title: '' }, /^title: 不能为空/],
  ['a title with a space at its end', { title: '意见 ' }, /^title: 首尾不能有空格/],
  ['a day that the calendar lacks', { adoptedOn: '2026-02-30' }, /^adoptedOn: 日期要写成/],
  ['a date that YAML has turned into a Date', { adoptedOn: new Date(0) }, /^adoptedOn: .*[一-龥]/],
  ['a date in words', { adoptedOn: '2026年3月1日' }, /^adoptedOn: 日期要写成加引号的/],
  ['a kind that is none', { kind: '文章' }, /^kind: .*[一-龥]/],
  ['a status that is none', { status: '生效' }, /^status: .*[一-龥]/],
  ['no issuer at all', { issuers: [] }, /^issuers: 没有发文机关就不写这个字段/],
  ['a place code of seven digits', { place: '9901021' }, /^place: 行政区划代码是 2、4、6、9 或 12 位/],
  ['a place code without quotes', { place: 9901 }, /^place: .*[一-龥]/],
  ['a field that does not exist', { publishOn: '2026-01-01' }, /publishOn/],
  ['a relation to nothing', { relations: [{ kind: 'replaces' }] }, /^relations\.0: 写 policy/],
  [
    'a relation to two things',
    { relations: [{ kind: 'replaces', policy: 'a', title: '甲' }] },
    /^relations\.0: 写 policy/,
  ],
  ['a relation to an impossible id', { relations: [{ kind: 'replaces', policy: 'a b' }] }, /编号即文件名/],
  [
    'a source whose address runs script',
    { source: { name: '甲', url: 'javascript:alert(1)' } },
    /^source\.url: 网址要以/,
  ],
  [
    'a document number without a serial',
    { number: { text: '云残字〔2024〕号', agency: '云残字', year: 2024, serial: 0 } },
    /^number\.serial: .*[一-龥]/,
  ],
];

for (const [name, fields, message] of refused)
  test(`${name} is refused, in Chinese`, () => {
    const found = problems({ title: '意见', ...fields });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
    expect(found[0]).toMatch(/[一-龥]/);
  });

test('every field is described for the people who fill it in, in Chinese', () => {
  const fields = Object.entries(policySchema.shape);
  const undescribed = fields.filter(([, schema]) => {
    const inner =
      'unwrap' in schema && typeof schema.unwrap === 'function'
        ? (schema.unwrap() as { description?: string })
        : undefined;
    return !/[一-龥]/.test(schema.description ?? inner?.description ?? '');
  });
  expect(undescribed.map(([name]) => name)).toEqual([]);
});
