import { text } from './text.ts';

/** Words of the way to a place (省 → 村) and of a place's page. */
export const places = {
  column: '找协会',
  description: '按地方找残联、协会和服务：从省到村（社区），一步一步选。',
  keywords: '找协会,残联,盲协,聋协,肢协,智协,精协,村残协,残疾人协会',
  lead: '选到您的县（区）、乡镇（街道），就能看到那里的残联、协会、电话和办事地点。',
  counted: (counts: readonly string[]): string => `本站收录 ${counts.join('、')}。`,
  levelCount: {
    province: (count: number): string => `${count} 个省（自治区、直辖市）`,
    city: (count: number): string => `${count} 个市（州、盟）`,
    county: (count: number): string => `${text.count(count)} 个县（市、区）`,
    township: (count: number): string => `${text.count(count)} 个乡镇（街道）`,
    village: (count: number): string => `${text.count(count)} 个村（社区）`,
  },
  level: { province: '省', city: '市', county: '县（区）', township: '乡镇（街道）', village: '村（社区）' },
  leftOut: '名单里没有香港特别行政区、澳门特别行政区和台湾省：所用的行政区划名单没有列出那里的地方。',
  near: '离我最近',
  nearLead: '不知道自己属于哪个街道？',
  searchHint: '知道名称时，也可以在页首搜索，例如“溪口街道”“盲协”。',
  otherWays: '还可以这样找',
  choose: '选一个地方',
  way: '所在位置',

  sentence: (name: string, above: string): string => (above ? `${name}属于${above}。` : ''),
  below: (counts: readonly string[]): string => `下辖 ${counts.join('、')}。`,
  kindsSentence: (founded: number, total: number): string =>
    founded === total
      ? `${total} 类专门协会都已成立。`
      : founded === 0
        ? `${total} 类专门协会里，没有已成立的记录。`
        : `${total} 类专门协会已成立 ${founded} 类。`,
  kindsUnknown: '这里的专门协会没有记录。',
  villagesSentence: (founded: number, total: number): string =>
    founded === 0
      ? `共 ${text.count(total)} 个村（社区），没有已成立残疾人协会的记录。`
      : `共 ${text.count(total)} 个村（社区），${text.count(founded)} 个已成立残疾人协会。`,
  villagesUnknown: (total: number): string =>
    `本站收录 ${text.count(total)} 个村（社区），残疾人协会都没有记录。`,

  openAt: (office: string): string => `${office}开放时间：`,
  here: '这里有什么',
  federation: '残疾人联合会',
  noFederation: (place: string): string => `本站没有${place}残疾人联合会的记录。`,
  askUp: '可以先找上一级：',
  toldInServices: '电话、地址和无障碍条件在“在这里办事”里',
  kinds: '五类专门协会',
  kindsByLevel: (place: string): string =>
    `专门协会设在县（区）以上，${place}不设。这里的人可以找下面这些协会。`,
  state: {
    founded: '已成立',
    preparing: '筹备中',
    'no-record': '没有记录',
    level: '这一级不设',
    'not-founded': '还没有成立',
  },
  preparing: '还在筹备。成立以前，可以找上一级的协会：',
  noRecord: (place: string, kind: string): string =>
    `本站没有${place}${kind}的记录，有没有成立，还没有材料。可以找上一级的协会：`,
  noneAbove: (hotline: string): string => `上一级也没有记录，请打残疾人服务热线 ${hotline} 询问。`,
  servicePlaces: '服务场所',
  organisations: '助残社会组织和服务机构',
  phone: '电话',
  address: '地址',
  access: '无障碍',
  noPhone: '没有记录',

  services: '在这里办事',
  servicesHere: '在这里办：',
  servicesAbove: (expected: string): string => `按规定由${expected}残联办，本站没有它的记录，请先问上一级：`,
  servicesAboveAny: '这一级的残联没有记录，请先问上一级：',
  servicesBelow: (level: string): string => `先选${level}`,
  servicesBelowLead: (level: string): string => `下面的事由${level}残联办，请先选您所在的${level}：`,
  toBelow: (level: string): string => `选${level}`,
  servicesNone: '找不到办事的单位',
  servicesNoneLead: (hotline: string): string => `本站没有残联的记录，请打残疾人服务热线 ${hotline}。`,

  belowHeading: (level: string): string => `下面的${level}`,
  belowMixed: '下面的地方',
  belowCaption: (place: string, count: number): string => `${place}下面的 ${count} 个地方，按区划代码排列`,
  columns: {
    place: '地方',
    own: '本级专门协会',
    lower: '下级专门协会',
    villages: '村（社区）协会',
    met: '构成符合一般要求',
    servicePlaces: '服务场所（个）',
    organisations: '社会组织和机构（个）',
    total: '合计',
  },
  tableNote: '“4 / 5（80%）”：应有 5 个，已成立 4 个。没有记录不等于没有。',
  none: '没有记录',

  villages: '村（社区）残疾人协会',
  villagesCaption: (place: string): string => `${place}各村（社区）的残疾人协会，按区划代码排列`,
  villagesTable: (place: string): string => `${place}村（社区）协会的表格，可以左右滚动`,
  villagesSummary: (total: number, founded: number): string =>
    `${total} 个村（社区），已成立残疾人协会 ${founded} 个。`,
  notFounded: (count: number): string => `还没有成立 ${count} 个。`,
  unrecorded: (count: number): string => `没有记录 ${count} 个。`,
  met: (count: number): string => `${count} 个的人员构成符合一般要求。`,
  breached: (count: number): string => `${count} 个的人员构成不符合一般要求。`,
  incomplete: (count: number): string => `人数没有填全 ${count} 个。`,
  noVillages: '本站没有这里的村（社区）残疾人协会的记录。',
  rule: '政策要求：',
  filedOn: '填报日期：',
  filedBy: (source: string): string => `来源：${source}。`,
  village: {
    name: '村（社区）',
    state: '情况',
    rulesPosted: '制度已公示',
    venue: '活动场所',
    phone: '电话',
    unit: (unit: string): string => `（${unit}）`,
  },
  yes: '有',
  no: '没有',
  posted: '已公示',
  notPosted: '没有公示',
  notCounted: '还没有协会，不计人数',
  usual: '构成符合一般要求',
  unusual: (sentences: readonly string[]): string => `构成不符合一般要求：${sentences.join('；')}`,
  partly: (labels: readonly string[]): string => `没有填报：${labels.join('、')}`,

  gaps: '还要补上的村（社区）',
  gapsNotFounded: (count: number): string => `还没有成立残疾人协会（${count} 个）`,
  gapsBreached: (count: number): string => `已成立，构成不符合一般要求（${count} 个）`,

  around: '上级和同级',
  up: '上级',
  before: '前一个',
  after: '后一个',
};
