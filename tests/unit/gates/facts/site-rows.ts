import type { Row } from './row.ts';

const link = (more: object) => ({
  links: [{ url: 'https://portal.example.org/', state: 'ok', checkedAt: '2026-11-01T10:00', ...more }],
});
const term = (name: string, ...also: string[]) => ({ term: name, also, plain: '一般都要这样做。' });
const off = (date: string) => ({ holidays: [{ date, name: '元旦' }] });

/** The site, its pages, holidays and checked links. */
export const siteRows: Row[] = [
  {
    kind: 'glossary',
    bad: { terms: [term('原则上'), term('一般', '原则上')] },
    good: { terms: [term('原则上'), term('一般')] },
    says: '“原则上”在第 1 条里已经解释过',
  },
  {
    kind: 'glossary',
    bad: { terms: [{ term: '决算', also: [], plain: '“决算”。' }] },
    good: { terms: [{ term: '决算', also: [], plain: '一年过完以后的账。' }] },
    says: '“决算”的解释只是把词又写了一遍',
  },
  {
    kind: 'search-words',
    bad: {
      same: [
        ['盲协', '盲人协会'],
        ['盲协', '协会'],
      ],
    },
    good: {
      same: [
        ['盲协', '盲人协会'],
        ['聋协', '聋人协会'],
      ],
    },
    says: '“盲协”已经写在第 1 组里',
  },
  ...['02-31', '99-99', '02-29'].map((auditDueOn): Row => ({
    kind: 'site',
    bad: { auditDueOn },
    good: { auditDueOn: '02-28' },
    says: `每年公开审计结果的截止日 ${auditDueOn} 不是每年都有的日子`,
  })),
  {
    kind: 'site',
    bad: { auditDutySince: 2027 },
    good: { auditDutySince: 2026 },
    says: '从 2027 年度起应当公开审计结果',
  },
  {
    kind: 'site',
    bad: { language: 'xx-YY' },
    good: { language: 'zh-CN' },
    says: '没有语言“xx-YY”的界面文字：src/words/ 里没有这个文件夹',
  },
  { kind: 'site', bad: { place: '9001' }, good: { place: '9901' }, says: '前两位不是任何一个省' },
  {
    kind: 'site',
    bad: { place: '9908' },
    good: { place: '99' },
    says: '行政区划名单里没有 9908，也没有它下面的地方',
  },
  {
    kind: 'site',
    level: 'warning',
    beside: { 'federations/9901': {} },
    bad: { place: '9901', publisher: '云汀市残联办公室' },
    good: { place: '9901', publisher: '云汀市残疾人联合会' },
    says: '主办单位写的是“云汀市残联办公室”，9901 的残联在 federations/9901.json 里叫“云汀市残疾人联合会”',
  },
  {
    kind: 'site',
    bad: { demo: false, contact: { email: 'office@example.org' } },
    good: { demo: true, contact: { email: 'office@example.org' } },
    says: '电子邮箱 office@example.org 像是占位用的',
  },
  {
    kind: 'site',
    level: 'warning',
    bad: { demo: false, place: '9901' },
    good: { demo: true, place: '9901' },
    says: '行政区划代码 9901 以 99 开头，没有分配给任何地方，只用于演示',
  },
  {
    kind: 'pages',
    bad: { body: '## 一\n\n#### 四' },
    good: { body: '## 一\n\n### 三' },
    says: '跳过了 3 级',
  },
  { kind: 'pages', bad: { updatedOn: '2026-11-27' }, good: { updatedOn: '2026-11-26' }, says: '还没有到' },
  { kind: 'holidays', bad: off('2027-01-01'), good: off('2025-12-31'), says: '2027-01-01 不在 2026 年' },
  {
    kind: 'holidays',
    bad: { ...off('2026-01-03'), workdays: ['2026-01-03'] },
    good: { ...off('2026-01-03'), workdays: ['2026-01-04'] },
    says: '2026-01-03 写了两次',
  },
  {
    kind: 'holidays',
    bad: { workdays: ['2026-01-05'] },
    good: { workdays: ['2026-01-04'] },
    says: '调休上班的 2026-01-05 不是周末',
  },
  {
    kind: 'link-check',
    bad: link({ checkedAt: '2026-11-01T10:01' }),
    good: link({}),
    says: '最近一次检查的时间 2026-11-01 10:00 早于什么时候检查的 2026-11-01 10:01',
  },
  {
    kind: 'link-check',
    bad: link({ state: 'broken', brokenSince: '2026-11-02' }),
    good: link({ state: 'broken', brokenSince: '2026-11-01' }),
    says: '什么时候检查的 2026-11-01 10:00 早于从哪次检查起打不开 2026-11-02',
  },
  {
    kind: 'link-check',
    bad: link({ brokenSince: '2026-11-01' }),
    good: link({ state: 'broken', brokenSince: '2026-11-01' }),
    says: '写的是能打开，又写了从哪次起打不开',
  },
];
