import type { Records } from '../../../support/facts.ts';
import type { Row } from './row.ts';

const office = { address: '一路1号' };
const hours = (...ranges: [string, string][]) => ({
  weekly: [{ days: ['mo'], ranges: ranges.map(([opens, closes]) => ({ opens, closes })) }],
});
const at = (longitude: number, latitude: number) => ({ datum: 'WGS-84', longitude, latitude });
const called = (...numbers: string[]) => ({
  contact: { phones: numbers.map((number) => ({ kind: 'voice', number })), channels: [] },
});
const video = (note: string) => ({
  contact: { phones: [{ kind: 'video', number: '0199-8251234', note }], channels: [] },
});
const neighbours = (more: (index: number) => object): Records =>
  Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) => [
      `organisations/o${index}`,
      { place: '9901', ...more(index) },
    ]),
  );
const middle: Records = Object.fromEntries(
  [120, 120, 120.1].map((longitude, index) => [
    `organisations/o${index}`,
    { offices: [{ ...office, position: at(longitude, 30) }] },
  ]),
);

/** Offices, telephones and mail of all that has them; stations and service places. */
export const officeRows: Row[] = [
  {
    kind: 'stations',
    level: 'warning',
    bad: video('视频手语'),
    good: video('工作日有人'),
    says: '说明写的是“视频手语”，和方式一样',
  },
  {
    kind: 'stations',
    bad: { office: { ...office, hours: hours(['09:00', '12:00'], ['11:30', '17:00']) } },
    good: { office: { ...office, hours: hours(['09:00', '12:00'], ['12:00', '17:00']) } },
    says: '周一的开放时段 09:00—12:00 和 11:30—17:00 重叠',
  },
  {
    kind: 'stations',
    beside: middle,
    bad: { office: { ...office, position: at(120, 39) } },
    good: { office: { ...office, position: at(120, 31) } },
    says: '离 9901 的其他场所大约 1001 公里',
  },
  {
    kind: 'stations',
    level: 'warning',
    beside: middle,
    bad: { office: { ...office, position: at(120, 33) } },
    good: { office: { ...office, position: at(120, 31.5) } },
    says: '离 9901 的其他场所大约 334 公里',
  },
  {
    kind: 'stations',
    level: 'warning',
    bad: { office: { ...office, place: '990103' } },
    good: { office: { ...office, place: '990102001' } },
    says: '场所在 990103，机构在 990102，不是一个地方',
  },
  {
    kind: 'stations',
    level: 'warning',
    beside: neighbours(() => ({ offices: [{ ...office, postcode: '990100' }] })),
    bad: { office: { ...office, postcode: '100000' } },
    good: { office: { ...office, postcode: '990210' } },
    says: '邮政编码 100000 和 9901 其他场所的（99 开头）不一样',
  },
  {
    kind: 'stations',
    level: 'warning',
    bad: {
      office: {
        ...office,
        access: {
          features: {
            canEnterAlone: { state: 'yes' },
            stepFreeEntrance: { state: 'no' },
            ramp: { state: 'no' },
          },
        },
      },
    },
    good: {
      office: {
        ...office,
        access: {
          features: {
            canEnterAlone: { state: 'yes' },
            stepFreeEntrance: { state: 'no' },
            ramp: { state: 'yes' },
          },
        },
      },
    },
    says: '写了坐轮椅能自己进去，又写了入口有台阶、没有坡道',
  },
  {
    kind: 'stations',
    bad: called('0199-05550385'),
    good: called('0199-5550385'),
    says: '电话 0199-05550385 不存在',
  },
  {
    kind: 'stations',
    level: 'warning',
    bad: called('0199-8888888'),
    good: called('0199-8888881'),
    says: '电话 0199-8888888 像是打错的或占位用的',
  },
  {
    kind: 'stations',
    level: 'warning',
    beside: neighbours((index) => called(`0199-555038${index}`)),
    bad: called('0571-5550385'),
    good: called('0199-5550385'),
    says: '电话 0571-5550385 的区号和 9901 其他电话的（0199）不一样',
  },
  {
    kind: 'stations',
    level: 'warning',
    bad: called('0199-5550385', '0199-5550385'),
    good: called('0199-5550385', '0199-5550386'),
    says: '电话 0199-5550385 写了两次',
  },
  {
    kind: 'stations',
    bad: { contact: { phones: [], channels: [], email: 'test@yunting.cn' } },
    good: { contact: { phones: [], channels: [], email: 'office@yunting.cn' } },
    says: '电子邮箱 test@yunting.cn 像是占位用的',
  },
  {
    kind: 'stations',
    level: 'warning',
    bad: { name: '望潮区联络站' },
    good: { name: '临溪区联络站' },
    says: '名称“望潮区联络站”说的是望潮区，place 写的是 990102（临溪区）',
  },
  {
    kind: 'stations',
    bad: { runBy: '志愿者队', organisation: 'o' },
    good: { runBy: undefined, organisation: 'o' },
    says: '运营单位写了两个：o 和“志愿者队”',
  },
  {
    kind: 'stations',
    level: 'warning',
    beside: { 'organisations/o': { place: '990103' } },
    bad: { runBy: undefined, organisation: 'o' },
    good: { runBy: undefined, organisation: 'o', place: '9901', name: '联络站' },
    says: '云汀市暖阳服务中心在 990103，这里的地方是 990102',
  },
  {
    kind: 'stations',
    bad: { kinds: ['助学', '助学'] },
    good: { kinds: ['助学'] },
    says: '“助学”写了两次',
  },
  {
    kind: 'stations',
    level: 'warning',
    bad: { updatedOn: '2026-01-01', lastVerifiedOn: '2026-01-02' },
    good: { updatedOn: '2026-01-02', lastVerifiedOn: '2026-01-02' },
    says: '本站最近更新这条记录的日期 2026-01-01 早于最近核实这条记录的日期 2026-01-02',
  },
  {
    kind: 'service-places',
    bad: { office: { ...office, access: { verifiedOn: '2099-01-01' } } },
    good: { office: { ...office, access: { verifiedOn: '2026-11-26' } } },
    says: '最近一次实地核实的日期 2099-01-01 还没有到',
  },
  {
    kind: 'service-places',
    level: 'warning',
    bad: { kind: '康复站' },
    good: { kind: '残疾人之家' },
    says: '名称是“溪口残疾人之家”，类型写的是康复站',
  },
  {
    kind: 'service-places',
    level: 'warning',
    bad: { name: '溪口康复站', kind: '残疾人之家' },
    good: { name: '溪口暖阳家园', kind: '康复站' },
    says: '名称是“溪口康复站”，类型写的是残疾人之家',
  },
  {
    kind: 'services',
    bad: { easyRead: ['办卡要先到户口所在的那一条街道去填好一张表。'] },
    good: { easyRead: ['先到街道残联填表。', '街道残联是离家近的残联。', '残联是帮助残疾人的单位。'] },
    says: '易读版的这一句有 21 个字，最多 20 个',
  },
  {
    kind: 'services',
    bad: { easyRead: ['办卡不要钱。检查要钱。'] },
    good: { easyRead: ['办卡不要钱。', '检查要钱，可以报销。'] },
    says: '易读版的这一条说了几件事',
  },
  {
    kind: 'services',
    bad: { easyRead: ['你可以申请托养。'] },
    good: { easyRead: ['你可以申请托养。', '托养就是白天有人照顾你。'] },
    says: '易读版里有难懂的词“托养”',
  },
  {
    kind: 'services',
    bad: { easyReadTitle: '申请托养', easyRead: ['白天可以来。'] },
    good: { easyReadTitle: '白天有人照顾我', easyRead: ['白天可以来。'] },
    says: '易读版里有难懂的词“托养”',
  },
  {
    kind: 'services',
    bad: { easyReadTitle: '白天有人照顾我' },
    good: {},
    says: '有易读版的标题，没有易读版',
  },
  {
    kind: 'services',
    bad: { easyRead: ['等五个工作日。'] },
    good: { easyRead: ['等五个工作日。', '工作日，就是上班的日子。'] },
    says: '易读版里有难懂的词“工作日”',
  },
  {
    kind: 'services',
    bad: { easyRead: ['可以办卡。'], easyReadBring: ['带残疾人证。'] },
    good: { easyRead: ['残疾人证是一张卡。'], easyReadBring: ['带残疾人证。'] },
    says: '易读版里有难懂的词“残疾人证”',
  },
  {
    kind: 'services',
    bad: { easyReadSteps: ['先填表。'] },
    good: { easyRead: ['可以办卡。'], easyReadSteps: ['先填表。'] },
    says: '有易读版的“怎么办”，没有易读版',
  },
  {
    kind: 'services',
    level: 'warning',
    bad: { easyRead: ['你可以办卡。', '办不办，您自己定。'] },
    good: { easyRead: ['你可以办卡。', '办不办，你自己定。'] },
    says: '易读版里有的句子写“你”，这一句写“您”',
  },
  {
    kind: 'service-places',
    bad: { services: ['card', 'card'] },
    good: { services: ['card'] },
    says: '“card”写了两次',
  },
];
