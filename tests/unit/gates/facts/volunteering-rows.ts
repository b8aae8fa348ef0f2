import type { Records } from '../../../support/facts.ts';
import type { Row } from './row.ts';

const single = (start: string, end = start.replace('T09', 'T11')) => ({
  when: { kind: 'single', start, end },
});
const weekly = (repeat: object) => ({
  when: {
    ...{ kind: 'recurring', start: '2026-12-01T09:00', end: '2026-12-01T11:00' },
    repeat: { every: 'week', days: ['tu'], ...repeat },
  },
});
const ongoing = (until: string) => ({ when: { kind: 'ongoing', start: '2026-06-01T09:00', until } });
const session = (start: string, more: object = {}) => ({
  training: {
    ...{ summary: '培训', points: [], matching: [] },
    sessions: [{ title: '班', start, end: start.replace('T09', 'T11'), place: '990102', ...more }],
  },
});
const stars = (...list: [stars: number, hours: number][]) => ({
  recognition: {
    ...{ summary: '激励', points: [], awards: [] },
    stars: list.map(([of, hours]) => ({ stars: of, hours })),
  },
});
const station: Records = { 'stations/s': { place: '990103', name: '望潮联络站' } };

/** Opportunities and the guide for volunteers. */
export const volunteeringRows: Row[] = [
  {
    kind: 'volunteering',
    bad: single('2026-10-31T09:00'),
    good: single('2026-11-01T09:00'),
    says: '开始时间 2026-10-31 09:00 早于发布日期 2026-11-01',
  },
  {
    kind: 'volunteering',
    bad: ongoing('2026-10-31'),
    good: ongoing('2026-11-01'),
    says: '长期的到哪一天为止 2026-10-31 早于发布日期 2026-11-01',
  },
  {
    kind: 'volunteering',
    bad: { signUp: { url: 'https://volunteer.yunting.example/1', closesAt: '2026-10-31T09:00' } },
    good: { signUp: { url: 'https://volunteer.yunting.example/1', closesAt: '2026-11-01T09:00' } },
    says: '报名截止 2026-10-31 09:00 早于发布日期 2026-11-01',
  },
  {
    kind: 'volunteering',
    bad: single('2029-12-01T09:00'),
    good: single('2027-11-26T09:00'),
    says: '开始时间 2029-12-01 09:00 在一年多以后',
  },
  {
    kind: 'volunteering',
    level: 'warning',
    bad: single('2027-11-28T09:00'),
    good: single('2027-11-27T09:00'),
    says: '开始时间 2027-11-28 09:00 在一年多以后',
  },
  {
    kind: 'volunteering',
    level: 'warning',
    bad: single('2026-12-01T09:00', '2027-01-02T09:00'),
    good: single('2026-12-01T09:00', '2027-01-01T09:00'),
    says: '结束时间 2027-01-02 09:00 在开始 32 天以后',
  },
  {
    kind: 'volunteering',
    bad: weekly({ count: 1, except: ['2026-12-01'] }),
    good: weekly({ count: 2, except: ['2026-12-01'] }),
    says: '一共 1 次，每一次都写在不活动的日子里',
  },
  {
    kind: 'volunteering',
    bad: weekly({ except: ['2026-12-08', '2026-12-08'] }),
    good: weekly({ except: ['2026-12-08'] }),
    says: '“2026-12-08”写了两次',
  },
  {
    kind: 'volunteering',
    level: 'warning',
    bad: { wanted: 99_999 },
    good: { wanted: 5000 },
    says: '招募人数是 99999，一个岗位很少超过 5000 人',
  },
  {
    kind: 'volunteering',
    bad: weekly({ days: ['tu', 'tu'] }),
    good: weekly({}),
    says: '星期几里“tu”写了两次',
  },
  {
    kind: 'volunteering',
    level: 'warning',
    beside: station,
    bad: { station: 's' },
    good: { station: 's', place: '9901' },
    says: '联络站点“望潮联络站”在 990103，岗位在 990102',
  },
  {
    kind: 'volunteering',
    level: 'warning',
    bad: { online: true, address: '一路1号' },
    good: { online: false, address: '一路1号' },
    says: '写的是在网上做、不用到场，又写了地点“一路1号”',
  },
  {
    kind: 'volunteering',
    beside: { 'associations/b': { foundedOn: '2026-11-20' } },
    bad: { runBy: undefined, organisation: 'b', publishedOn: '2026-11-01', ...single('2026-11-19T09:00') },
    good: { runBy: undefined, organisation: 'b', publishedOn: '2026-11-01', ...single('2026-11-20T09:00') },
    says: '云汀市盲人协会 2026-11-20 才成立，这里写的是 2026-11-19',
  },
  {
    kind: 'volunteering',
    level: 'warning',
    bad: { training: { given: true, note: '上岗前培训 1 天，共 400 学时' } },
    good: { training: { given: true, note: '上岗前培训 50 天，共 400 学时' } },
    says: '1 天最多 24 小时',
  },
  {
    kind: 'volunteer-guide',
    bad: session('2026-12-01T09:00', { title: '手语班（400 学时）' }),
    good: session('2026-12-01T09:00', { title: '手语班（3 学时）' }),
    says: '写的是 400 学时，从 2026-12-01 09:00 到 2026-12-01 11:00 只有 2 小时',
  },
  {
    kind: 'volunteer-guide',
    bad: stars([1, 300], [2, 100]),
    good: stars([1, 100], [2, 300]),
    says: '2 星要 100 小时，1 星要 300 小时',
  },
  {
    kind: 'volunteer-guide',
    bad: session('2030-12-01T09:00'),
    good: session('2026-12-01T09:00'),
    says: '开始时间 2030-12-01 09:00 在一年多以后',
  },
  {
    kind: 'volunteer-guide',
    level: 'warning',
    beside: station,
    bad: session('2026-12-01T09:00', { station: 's' }),
    good: session('2026-12-01T09:00', { station: 's', place: '990103' }),
    says: '联络站点“望潮联络站”在 990103，培训在 990102',
  },
];
