import type { Row } from './row.ts';

const registered = (more: object) => ({ registration: { registered: true, ...more } });
/** Codes whose check characters are right: 社会团体 of 望潮区, 民办非企业 of 云汀市. */
const [society, provider] = ['51990103924921918P', '52990100861239363N'];
const term = { from: '2022-01', to: '2027-01' };
const system = (more: object) => ({ systems: [{ system: '财务管理', published: false, ...more }] });
const village = { code: '990102001001', village: '东街社区', founded: true };
const villages = (more: object) => ({ associations: [{ ...village, ...more }] });
const body = (...more: object[]) => ({ bodies: more.map((it) => ({ kind: '主席团', members: 30, ...it })) });

/** Associations, organisations, federations, villages, services. */
export const directoryRows: Row[] = [
  {
    kind: 'associations',
    bad: { foundedOn: '2027-01-01' },
    good: { foundedOn: '2026-11-26' },
    says: '成立日期 2027-01-01 还没有到',
  },
  ...(
    [
      ['foundedOn', '2020-01-01', '成立日期 2020-01-01'],
      ['members', 10, '会员 10 人'],
      ['committees', ['按摩'], '专业委员会 1 个'],
    ] as const
  ).map(([key, value, what]): Row => ({
    kind: 'associations',
    bad: { founded: 'preparing', [key]: value },
    good: { founded: 'founded', [key]: value },
    says: `写的是筹备中，又写了${what}`,
  })),
  {
    kind: 'associations',
    bad: { founded: 'preparing', ...registered({ creditCode: society }) },
    good: { ...registered({ creditCode: society }) },
    says: '写的是筹备中，又写了已经登记',
  },
  {
    kind: 'associations',
    level: 'warning',
    bad: { founded: 'preparing', term },
    good: { founded: 'founded', term },
    says: '写的是筹备中，又写了任期 2022-01 到 2027-01',
  },
  {
    kind: 'associations',
    level: 'warning',
    bad: { founded: 'preparing', leaders: [{ role: '主席' }] },
    good: { founded: 'preparing', leaders: [{ role: '负责人' }] },
    says: '写的是筹备中，又写了主席',
  },
  {
    kind: 'associations',
    bad: { foundedOn: '2020-01-02', ...registered({ creditCode: society, registeredOn: '2020-01-01' }) },
    good: { foundedOn: '2020-01-01', ...registered({ creditCode: society, registeredOn: '2020-01-01' }) },
    says: '登记日期 2020-01-01 早于成立日期 2020-01-02',
  },
  ...(['registeredOn', 'authority'] as const).map((key): Row => {
    const value = { registeredOn: '2020-01-01', authority: '民政局' }[key];
    return {
      kind: 'associations',
      bad: { registration: { registered: false, [key]: value } },
      good: registered({ creditCode: society, [key]: value }),
      says: `写的是没有登记，又写了${key === 'authority' ? '登记机关' : '登记日期'} ${value}`,
    };
  }),
  {
    kind: 'associations',
    level: 'warning',
    bad: registered({}),
    good: registered({ creditCode: society }),
    says: '写的是已经登记，没有写统一社会信用代码',
  },
  {
    kind: 'associations',
    bad: registered({ creditCode: provider }),
    good: registered({ creditCode: society }),
    says: `统一社会信用代码 ${provider} 和类型不符：社会团体的代码以 51 开头`,
  },
  {
    kind: 'associations',
    level: 'warning',
    bad: { place: '990102', name: '临溪区盲人协会', ...registered({ creditCode: society }) },
    good: { place: '990103', name: '望潮区盲人协会', ...registered({ creditCode: society }) },
    says: `统一社会信用代码 ${society} 由 990103 登记，单位在 990102`,
  },
  ...([{ url: 'https://portal.example.org/a' }, { publishedOn: '2021-01-01' }] as const).map((more): Row => ({
    kind: 'associations',
    bad: system(more),
    good: system({ ...more, published: true }),
    says: '“财务管理”写的是没有公开，又写了公开',
  })),
  {
    kind: 'associations',
    bad: { systems: [...system({}).systems, ...system({}).systems] },
    good: system({}),
    says: '制度“财务管理”写了两次',
  },
  {
    kind: 'associations',
    level: 'warning',
    bad: { foundedOn: '2021-01-02', ...system({ published: true, publishedOn: '2021-01-01' }) },
    good: { foundedOn: '2021-01-01', ...system({ published: true, publishedOn: '2021-01-01' }) },
    says: '公开日期 2021-01-01 早于成立日期 2021-01-02',
  },
  {
    kind: 'associations',
    bad: { kind: 'deaf' },
    good: { kind: 'deaf', name: '云汀市聋人协会' },
    says: '名称是“云汀市盲人协会”，类别写的是 deaf（聋人协会）',
  },
  {
    kind: 'associations',
    level: 'warning',
    bad: { leaders: [{ role: '主席' }, { role: '主席' }] },
    good: { leaders: [{ role: '主席' }, { role: '副主席' }] },
    says: '写了两个主席',
  },
  {
    kind: 'associations',
    level: 'warning',
    bad: { term: { from: '2021-01', to: '2026-10' } },
    good: { term: { from: '2021-01', to: '2026-11' } },
    says: '任期结束年月 2026-10，已经过了',
  },
  {
    kind: 'associations',
    level: 'warning',
    bad: { term: { from: '2026-12', to: '2031-12' } },
    good: { term: { from: '2026-11', to: '2031-11' } },
    says: '任期开始年月 2026-12，还没有到',
  },
  {
    kind: 'associations',
    bad: { foundedOn: '2022-02-01', term },
    good: { foundedOn: '2022-01-31', term },
    says: '任期从 2022-01 开始，早于成立日期 2022-02-01',
  },
  {
    kind: 'organisations',
    level: 'warning',
    bad: { supervised: true, registration: { registered: false } },
    good: { supervised: false, registration: { registered: false } },
    says: '写的是由残联主管，又写了没有登记',
  },
  {
    kind: 'organisations',
    bad: registered({ creditCode: society }),
    good: registered({ creditCode: provider }),
    says: '和类型不符：民办非企业单位的代码以 52 开头，企业的以 9 开头',
  },
  {
    kind: 'organisations',
    level: 'warning',
    bad: { name: '云汀市助残基金会' },
    good: { name: '云汀市助残基金会', kind: '残疾人福利基金会' },
    says: '名称是“云汀市助残基金会”，类型写的是民办服务机构',
  },
  {
    kind: 'federations',
    level: 'warning',
    bad: { name: '云汀市盲人协会' },
    good: { name: '云汀市残联' },
    says: '名称“云汀市盲人协会”不像残疾人联合会',
  },
  {
    kind: 'federations',
    bad: body({}, {}),
    good: body({ session: '第六届' }, { session: '第七届' }),
    says: '主席团写了两次',
  },
  {
    kind: 'federations',
    level: 'warning',
    bad: body({ disabledShare: 51 }),
    good: body({ disabledShare: 50 }),
    says: '主席团 30 人，没有几个人正好是 51%',
  },
  {
    kind: 'villages',
    bad: { updatedOn: '2021-01-01', ...villages({ foundedOn: '2021-01-02' }) },
    good: { updatedOn: '2021-01-02', ...villages({ foundedOn: '2021-01-02' }) },
    says: '填报或更新日期 2021-01-01 早于成立日期 2021-01-02',
  },
  {
    kind: 'villages',
    level: 'warning',
    bad: villages({ chairs: 1, viceChairs: 0, members: 1, commissioners: 3 }),
    good: villages({ chairs: 1, viceChairs: 0, members: 1, commissioners: 2 }),
    says: '东街社区专职委员 3 人，主席、副主席和委员一共 2 人',
  },
  {
    kind: 'villages',
    level: 'warning',
    bad: villages({ chairs: 1, viceChairs: 40, members: 3 }),
    good: villages({ chairs: 1, viceChairs: 4, members: 3 }),
    says: '东街社区的副主席人数是 40，一个村（社区）很少超过 15',
  },
  {
    kind: 'villages',
    bad: villages({ chairs: 0, viceChairs: 0, members: 0 }),
    good: villages({ chairs: 1, viceChairs: 0, members: 0 }),
    says: '东街社区写的是已经成立，主席、副主席、委员都是 0 人',
  },
  {
    kind: 'villages',
    level: 'warning',
    bad: villages({ phone: '0199-1550385' }),
    good: villages({ phone: '0199-5550385' }),
    says: '电话 0199-1550385 像是打错的或占位用的',
  },
  {
    kind: 'services',
    level: 'warning',
    beside: { 'policies/old': { status: '废止' }, 'policies/new': { status: '有效' } },
    bad: { policies: ['old'] },
    good: { policies: ['new'] },
    says: '依据的文件“old”的时效性是“废止”',
  },
  { kind: 'services', bad: { policies: ['a', 'a'] }, good: { policies: ['a'] }, says: '“a”写了两次' },
  {
    kind: 'services',
    bad: { papers: ['无', '身份证'] },
    good: { papers: ['身份证'] },
    says: '要带的材料里写了“无”，又写了别的材料',
  },
  {
    kind: 'services',
    bad: { takes: '0个工作日' },
    good: { takes: '20 个工作日' },
    says: '多长时间写的是“0个工作日”',
  },
  {
    kind: 'services',
    level: 'warning',
    bad: { steps: ['申请', '申请'] },
    good: { steps: ['申请', '领证'] },
    says: '“申请”写了两次',
  },
  {
    kind: 'situations',
    level: 'warning',
    bad: { steps: [{ text: '办证' }, { text: '办证' }] },
    good: { steps: [{ text: '办证' }, { text: '领补贴' }] },
    says: '“办证”写了两次',
  },
  { kind: 'services', bad: { updatedOn: '2026-11-27' }, good: { updatedOn: '2026-11-26' }, says: '还没有到' },
];
