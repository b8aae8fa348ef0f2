const contact = { phones: [], channels: [] };
const auditor = {
  name: '云汀同舟会计师事务所',
  reportNumber: '云同会审字〔2026〕第1号',
  reportedOn: '2026-03-01',
};

/** The smallest good record of each kind. */
export const bases: Record<string, object> = {
  policies: { title: '关于残疾人工作的意见' },
  federations: { name: '云汀市残疾人联合会', place: '9901', contact },
  associations: { name: '云汀市盲人协会', kind: 'blind', place: '9901', contact },
  villages: { township: '990102001', associations: [] },
  organisations: {
    name: '云汀市暖阳服务中心',
    kind: '民办服务机构',
    place: '9901',
    supervised: false,
    contact,
  },
  'service-places': {
    name: '溪口残疾人之家',
    kind: '残疾人之家',
    place: '990102',
    office: { address: '一路1号' },
  },
  situations: {
    title: '孩子有智力残疾',
    summary: '一步一步来。',
    steps: [{ text: '看医生' }, { text: '办证' }],
    updatedOn: '2026-11-20',
  },
  services: {
    ...{ name: '办证', need: '办残疾人证', summary: '办证', entitled: ['居民'], steps: ['申请'] },
    ...{ office: 'county', takes: '20天', cost: '不收费', feedback: '12385', updatedOn: '2026-01-01' },
  },
  audits: {
    ...{ organisation: '9901-blind', year: 2025 },
    revisions: [{ publishedOn: '2026-04-01', statementVersion: '2004', auditor, opinion: '无保留意见' }],
  },
  evaluations: {
    ...{ project: '阳光家园', year: 2025, kind: 'self', department: '市残联', implementer: '市残联' },
    funds: { total: { budget: '10', adjusted: '10', executed: '10' } },
    ...{ execution: { points: '10', score: '10' }, goals: { planned: '好', actual: '好' } },
    indicators: [
      { level1: '产出', level2: '数量', level3: '人次', target: '1', actual: '1', points: '90', score: '90' },
    ],
    ...{ total: '100', publishedOn: '2026-04-01' },
  },
  surveys: {
    ...{ title: '服务满意度测评', kind: '满意度测评', year: 2025, place: '9901', method: '电话' },
    ...{ sample: 20, responses: 20, publishedOn: '2025-12-20' },
    questions: [
      {
        ...{ text: '满意吗？', kind: 'choice', positive: ['满意'] },
        options: [
          { label: '满意', count: 10 },
          { label: '不满意', count: 10 },
        ],
      },
    ],
  },
  budgets: {
    ...{ title: '部门预算', kind: '部门预算', organisation: '9901', year: 2026, publishedOn: '2026-02-01' },
    url: 'https://portal.example.org/b',
  },
  volunteering: {
    ...{ title: '陪伴', kind: '陪伴出行', runBy: '志愿者队', place: '990102', publishedOn: '2026-11-01' },
    when: { kind: 'single', start: '2026-12-01T09:00', end: '2026-12-01T11:00' },
    signUp: { url: 'https://volunteer.yunting.example/p/1' },
  },
  stations: { name: '溪口联络站', place: '990102', runBy: '志愿者队', office: { address: '一路1号' } },
  observations: {
    ...{
      title: '志愿者',
      measure: 'volunteers-registered',
      publishedOn: '2026-01-20',
      source: { name: '公告' },
    },
    rows: [{ place: '9901', on: '2025-12-31', value: '100' }],
  },
  inspections: {
    ...{ title: '检查', by: ['市残联'], place: '9901', from: '2026-03-01', until: '2026-03-10' },
    publishedOn: '2026-04-01',
  },
  documents: { title: '报告', kind: '调研报告', by: '市残联', publishedOn: '2026-03-01' },
  holidays: { year: 2026, source: '通知', holidays: [], workdays: [] },
  pages: { title: '关于', description: '关于', updatedOn: '2026-01-01' },
  site: {},
  'volunteer-guide': {
    ...{ summary: '志愿', updatedOn: '2026-01-01', policies: [] },
    recruitment: { summary: '报名', who: [], steps: ['注册'], platforms: [] },
    training: { summary: '培训', points: [], matching: [], sessions: [] },
    recognition: { summary: '激励', points: [], stars: [], awards: [] },
    rights: { summary: '权益', rights: [], duties: [], complaints: [] },
  },
  glossary: { terms: [] },
  'search-words': { same: [], leads: [] },
  'link-check': { checkedAt: '2026-11-01T10:00', links: [] },
};
