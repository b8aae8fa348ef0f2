import type { Row } from './row.ts';

const number = { text: '云残字〔2020〕49号', agency: '云残字', year: 2020, serial: 49 };
const promise = {
  ...{ id: 'money', clause: 'c1', sentence: '给钱', strength: 'duty', measure: 'association-money' },
  ...{ comparison: 'at-least', value: '100', unit: '元' },
  ...{ binds: { who: 'association', levels: ['city'] }, yearly: {} },
};
const once = { ...promise, yearly: undefined, measure: 'volunteers-registered', unit: '人' };
const placeOnce = { ...once, binds: { who: 'place', levels: ['city'] }, by: '2025-12-31' };
const promises = (more: object, base: object = promise) => ({ commitments: [{ ...base, ...more }] });
const text = (adoptedOn: string, more: object = {}) => ({ adoptedOn, ...more });

/** Policy texts and what they promise. */
export const policyRows: Row[] = [
  {
    kind: 'policies',
    bad: { adoptedOn: '2020-03-02', publishedOn: '2020-03-01' },
    good: { adoptedOn: '2020-03-01', publishedOn: '2020-03-01' },
    says: '发布日期 2020-03-01 早于成文日期 2020-03-02',
  },
  {
    kind: 'policies',
    bad: { effectiveOn: '2021-01-02', expiresOn: '2021-01-01' },
    good: { effectiveOn: '2021-01-01', expiresOn: '2021-01-01' },
    says: '有效期截止日期 2021-01-01 早于施行日期 2021-01-02',
  },
  {
    kind: 'policies',
    bad: { adoptedOn: '2021-01-02', expiresOn: '2021-01-01' },
    good: { adoptedOn: '2021-01-01', expiresOn: '2021-01-01' },
    says: '有效期截止日期 2021-01-01 早于成文日期 2021-01-02',
  },
  {
    kind: 'policies',
    level: 'warning',
    bad: { publishedOn: '2021-01-02', expiresOn: '2021-01-01' },
    good: { publishedOn: '2021-01-01', expiresOn: '2021-01-01' },
    says: '有效期截止日期 2021-01-01 早于发布日期 2021-01-02',
  },
  {
    kind: 'policies',
    level: 'warning',
    bad: { adoptedOn: '2021-01-02', effectiveOn: '2021-01-01' },
    good: { adoptedOn: '2021-01-01', effectiveOn: '2021-01-01' },
    says: '施行日期 2021-01-01 早于成文日期 2021-01-02',
  },
  {
    kind: 'policies',
    bad: text('2026-11-27'),
    good: text('2026-11-26'),
    says: '成文日期 2026-11-27 还没有到',
  },
  {
    kind: 'policies',
    bad: text('1949-09-30'),
    good: text('1949-10-01'),
    says: '成文日期 1949-09-30 早于 1949-10-01',
  },
  {
    kind: 'policies',
    bad: { expiresOn: '2057-01-01' },
    good: { expiresOn: '2041-01-01' },
    says: '有效期截止日期 2057-01-01 在 31 年以后',
  },
  {
    kind: 'policies',
    level: 'warning',
    bad: { expiresOn: '2042-01-01' },
    good: { expiresOn: '2041-01-01' },
    says: '有效期截止日期 2042-01-01 在 16 年以后',
  },
  {
    kind: 'policies',
    bad: { publishedOn: '2021-03-02', updatedOn: '2021-03-01' },
    good: { publishedOn: '2021-03-01', updatedOn: '2021-03-01' },
    says: '本站最近更新这条记录的日期 2021-03-01 早于发布日期 2021-03-02',
  },
  ...(['agency', 'year', 'serial'] as const).map((part): Row => ({
    kind: 'policies',
    bad: { number: { ...number, [part]: { agency: '云政字', year: 2021, serial: 94 }[part] } },
    good: { number },
    says: `发文字号印的是“云残字〔2020〕49号”，${part} 应为`,
  })),
  {
    kind: 'policies',
    bad: { number, adoptedOn: '2022-01-01' },
    good: { number, adoptedOn: '2020-12-31' },
    says: '发文字号是 2020 年的，成文日期是 2022-01-01',
  },
  {
    kind: 'policies',
    level: 'warning',
    bad: { number, adoptedOn: '2021-01-01' },
    good: { number, adoptedOn: '2020-12-31' },
    says: '发文字号是 2020 年的，成文日期是 2021-01-01',
  },
  {
    kind: 'policies',
    level: 'warning',
    bad: { status: '有效', expiresOn: '2026-11-25' },
    good: { status: '有效', expiresOn: '2026-11-26' },
    says: '时效性写的是“有效”，有效期到 2026-11-25 已经过了',
  },
  {
    kind: 'policies',
    level: 'warning',
    bad: { status: '有效', effectiveOn: '2026-11-27' },
    good: { status: '有效', effectiveOn: '2026-11-26' },
    says: '施行日期 2026-11-27 还没有到',
  },
  {
    kind: 'policies',
    level: 'warning',
    bad: { status: '失效', expiresOn: '2026-11-26' },
    good: { status: '失效', expiresOn: '2026-11-25' },
    says: '时效性写的是“失效”，有效期到 2026-11-26 还没有过',
  },
  {
    kind: 'policies',
    beside: { 'policies/other': text('2021-01-02') },
    bad: text('2021-01-01', { relations: [{ kind: 'repeals', policy: 'other' }] }),
    good: text('2021-01-02', { relations: [{ kind: 'repeals', policy: 'other' }] }),
    says: '废止的“other”2021-01-02 才成文',
  },
  {
    kind: 'policies',
    level: 'warning',
    beside: { 'policies/other': text('2021-01-02') },
    bad: text('2021-01-01', { relations: [{ kind: 'amends', policy: 'other' }] }),
    good: text('2021-01-02', { relations: [{ kind: 'amends', policy: 'other' }] }),
    says: '修改的“other”2021-01-02 才成文',
  },
  {
    kind: 'policies',
    level: 'warning',
    beside: { 'policies/other': text('2021-01-02') },
    bad: text('2021-01-01', { relations: [{ kind: 'implements', policy: 'other' }] }),
    good: text('2021-01-02', { relations: [{ kind: 'implements', policy: 'other' }] }),
    says: '落实的“other”2021-01-02 才成文',
  },
  { kind: 'policies', bad: { place: '9001' }, good: { place: '1101' }, says: '前两位 90 不是任何一个省' },
  {
    kind: 'policies',
    beside: { 'policies/other': { number } },
    bad: { number: { ...number, text: '云残字[2020]49号' } },
    good: { number: { ...number, text: '云残字[2020]50号', serial: 50 } },
    says: '已经写在 policies/it.mdx',
  },
  { kind: 'policies', bad: { body: '### 三级' }, good: { body: '## 二级\n\n### 三级' }, says: '跳过了 2 级' },
  {
    kind: 'policies',
    bad: promises({ from: '2026-01-01' }, placeOnce),
    good: promises({ from: '2025-12-31' }, placeOnce),
    says: '一次完成的写最后期限 2025-12-31 早于从哪一天起算 2026-01-01',
  },
  {
    kind: 'policies',
    level: 'warning',
    bad: text('2026-01-01', promises({}, placeOnce)),
    good: text('2025-12-31', promises({}, placeOnce)),
    says: '一次完成的写最后期限 2025-12-31 早于成文日期 2026-01-01',
  },
  {
    kind: 'policies',
    bad: promises({ from: '2022-01-02', ended: { on: '2022-01-01' } }),
    good: promises({ from: '2022-01-01', ended: { on: '2022-01-01' } }),
    says: '从哪一天起停止执行 2022-01-01 早于从哪一天起算 2022-01-02',
  },
  {
    kind: 'policies',
    bad: text('2022-01-02', promises({ ended: { on: '2022-01-01' } })),
    good: text('2022-01-01', promises({ ended: { on: '2022-01-01' } })),
    says: '从哪一天起停止执行 2022-01-01 早于成文日期 2022-01-02',
  },
  {
    kind: 'policies',
    bad: promises(
      { by: undefined, phases: [{ title: '一', from: '2023-01-02', by: '2023-01-01' }] },
      placeOnce,
    ),
    good: promises(
      { by: undefined, phases: [{ title: '一', from: '2023-01-01', by: '2023-01-01' }] },
      placeOnce,
    ),
    says: '这一阶段的最后期限 2023-01-01 早于开始日期 2023-01-02',
  },
  {
    kind: 'policies',
    level: 'warning',
    bad: promises(
      {
        by: undefined,
        phases: [
          { title: '一', by: '2023-01-02' },
          { title: '二', by: '2023-01-01' },
        ],
      },
      placeOnce,
    ),
    good: promises(
      {
        by: undefined,
        phases: [
          { title: '一', by: '2023-01-01' },
          { title: '二', by: '2023-01-02' },
        ],
      },
      placeOnce,
    ),
    says: '这一阶段的最后期限 2023-01-01 早于这一阶段的最后期限 2023-01-02',
  },
  {
    kind: 'policies',
    bad: { expiresOn: '2024-01-01', ...promises({ from: '2024-01-02' }) },
    good: { expiresOn: '2024-01-01', ...promises({ from: '2024-01-01' }) },
    says: '有效期截止日期 2024-01-01 早于从哪一天起算 2024-01-02',
  },
  {
    kind: 'policies',
    level: 'warning',
    bad: { expiresOn: '2025-12-30', ...promises({}, placeOnce) },
    good: { expiresOn: '2025-12-31', ...promises({}, placeOnce) },
    says: '有效期截止日期 2025-12-30 早于一次完成的写最后期限 2025-12-31',
  },
  {
    kind: 'policies',
    bad: text('2022-01-01', promises({ yearly: { to: 2021 } })),
    good: text('2022-01-01', promises({ yearly: { to: 2022 } })),
    says: '最后一年 2021 早于文件成文 2022-01-01',
  },
  {
    kind: 'policies',
    bad: text('2022-01-01', promises({ baseline: { value: '50', year: 2023 } })),
    good: text('2022-01-01', promises({ baseline: { value: '50', year: 2022 } })),
    says: '起点是 2023 年的数值',
  },
  {
    kind: 'policies',
    level: 'warning',
    bad: promises({ baseline: { value: '100' } }),
    good: promises({ baseline: { value: '99' } }),
    says: '起点 100元 已经达到目标 100元',
  },
  {
    kind: 'policies',
    bad: promises({ yearly: { due: '02-30' } }),
    good: promises({ yearly: { due: '02-28' } }),
    says: '每年的最后期限 02-30 不是每年都有的日子',
  },
  {
    kind: 'policies',
    bad: promises({ value: '1.5' }, placeOnce),
    good: promises({ value: '1' }, placeOnce),
    says: '1.5人，不是整数',
  },
  {
    kind: 'policies',
    bad: {
      place: '990103',
      ...promises({ binds: { who: 'association', levels: ['county'], places: ['990102'] } }),
    },
    good: {
      place: '9901',
      ...promises({ binds: { who: 'association', levels: ['county'], places: ['990102'] } }),
    },
    says: '约束的地方 990102 不在文件的适用地区 990103 里',
  },
  {
    kind: 'policies',
    beside: { 'policies/other': text('2021-01-01') },
    bad: text('2021-01-02', promises({ ended: { on: '2023-01-01', policy: 'other' } })),
    good: text('2021-01-01', promises({ ended: { on: '2023-01-01', policy: 'other' } })),
    says: '让它停止执行的文件 2021-01-01 成文，早于这份文件的成文日期',
  },
  {
    kind: 'policies',
    level: 'warning',
    beside: { 'policies/other': text('2023-01-02') },
    bad: promises({ ended: { on: '2023-01-01', policy: 'other' } }),
    good: promises({ ended: { on: '2023-01-02', policy: 'other' } }),
    says: '2023-01-01 停止执行，让它停止的文件 2023-01-02 才成文',
  },
];
