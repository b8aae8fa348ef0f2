import type { Measure } from './measure-type.ts';

/** Measures that the portal works out from other records; nobody can type them in. */
export const derivedMeasures = {
  'associations-founded': {
    ...{ name: '已成立的专门协会', unit: '个', about: 'place', timing: 'state', coverage: true },
    ...{ what: '这个地方自己的五个专门协会成立了几个', derived: 'associationsFounded' },
  },
  'association-coverage': {
    ...{ name: '专门协会覆盖率', unit: '%', about: 'place', timing: 'state', coverage: true },
    ...{ what: '这个地方和下面各级应有的专门协会成立了百分之几', derived: 'associationCoverage' },
  },
  'village-coverage': {
    ...{ name: '村（社区）残协覆盖率', unit: '%', about: 'place', timing: 'state', coverage: true },
    ...{ what: '成立了残疾人协会的村（社区）占全部村（社区）的比例', derived: 'villageCoverage' },
  },
  'composition-met': {
    ...{
      name: '人员组成符合要求的村（社区）残协',
      unit: '%',
      about: 'place',
      timing: 'state',
      coverage: true,
    },
    ...{ what: '已成立的村（社区）残协里，人数都在一般范围内的比例', derived: 'compositionMet' },
  },
  'rules-posted': {
    ...{ name: '制度上墙的村（社区）残协', unit: '%', about: 'place', timing: 'state', coverage: true },
    ...{ what: '已成立的村（社区）残协里，规章制度上墙公示的比例', derived: 'rulesPosted' },
  },
  'village-venues': {
    ...{ name: '有活动场所的村（社区）残协', unit: '%', about: 'place', timing: 'state', coverage: true },
    ...{ what: '已成立的村（社区）残协里，有固定活动场所的比例', derived: 'villageVenues' },
  },
  'service-homes-coverage': {
    ...{ name: '残疾人之家覆盖率', unit: '%', about: 'place', timing: 'state', coverage: true },
    ...{ what: '有残疾人之家的乡镇（街道）占全部乡镇（街道）的比例', derived: 'serviceHomesCoverage' },
  },
  'workstations-coverage': {
    ...{ name: '残疾人工作站覆盖率', unit: '%', about: 'place', timing: 'state', coverage: true },
    ...{ what: '有残疾人工作站的村（社区）占全部村（社区）的比例', derived: 'workstationsCoverage' },
  },
  'delegates-disabled': {
    ...{ name: '代表大会中残疾人和亲友的比例', unit: '%', about: 'federation', timing: 'state' },
    ...{ what: '代表大会代表中残疾人和残疾人亲友的比例，取自残联的机构记录', derived: 'bodyShare' },
  },
  'delegates-grassroots': {
    ...{ name: '代表大会中基层一线和自强模范的比例', unit: '%', about: 'federation', timing: 'state' },
    ...{ what: '代表大会代表中基层一线和自强模范的比例，取自残联的机构记录', derived: 'bodyShare' },
  },
  'presidium-disabled': {
    ...{ name: '主席团中残疾人和亲友的比例', unit: '%', about: 'federation', timing: 'state' },
    ...{ what: '主席团委员中残疾人和残疾人亲友的比例，取自残联的机构记录', derived: 'bodyShare' },
  },
  'presidium-grassroots': {
    ...{ name: '主席团中基层一线和自强模范的比例', unit: '%', about: 'federation', timing: 'state' },
    ...{ what: '主席团委员中基层一线和自强模范的比例，取自残联的机构记录', derived: 'bodyShare' },
  },
  'association-office-set': {
    ...{ name: '设立专门协会办公室', unit: '是否', about: 'federation', timing: 'state' },
    ...{ what: '残联的机构里有没有专门协会办公室，取自残联的机构记录', derived: 'associationOffice' },
  },
  'association-premises': {
    ...{ name: '协会有办公和活动场所', unit: '是否', about: 'association', timing: 'state' },
    ...{ what: '协会的记录里有没有办公或者活动场所', derived: 'associationPremises' },
  },
  'working-systems': {
    ...{ name: '公开的工作制度', unit: '个', about: 'association', timing: 'state', coverage: true },
    ...{ what: '协会已经公开了几项工作制度', derived: 'workingSystemsPublished' },
  },
  'audit-published': {
    ...{ name: '公开年度审计', unit: '是否', about: 'supervised', timing: 'flow' },
    ...{ what: '这家单位这一年的审计结果公开了没有、哪一天公开', derived: 'auditPublished' },
  },
  'audits-published': {
    ...{ name: '年度审计公开率', unit: '%', about: 'place', timing: 'flow', coverage: true },
    ...{ what: '应当公开年度审计的单位里，已经公开的比例', derived: 'auditsPublished' },
  },
  'rectified-in-time': {
    ...{ name: '审计问题按期整改率', unit: '%', about: 'place', timing: 'flow', coverage: true },
    ...{ what: '当年到期的审计整改里，在期限内完成的比例', derived: 'rectifiedInTime' },
  },
  'inspection-rectified': {
    ...{ name: '检查问题按期整改率', unit: '%', about: 'place', timing: 'flow', coverage: true },
    ...{ what: '当年到期的检查整改里，在期限内完成的比例', derived: 'inspectionRectified' },
  },
  'evaluations-published': {
    ...{ name: '重大项目评价公开率', unit: '%', about: 'place', timing: 'flow', coverage: true },
    ...{ what: '重大项目里，已经公开绩效评价的比例', derived: 'evaluationsPublished' },
  },
  satisfaction: {
    ...{ name: '满意率', unit: '%', about: 'place', timing: 'flow' },
    ...{ what: '当年满意度测评的满意率；有几份测评时取最低的一份', derived: 'placeSatisfaction' },
  },
  'member-satisfaction': {
    ...{ name: '会员满意率', unit: '%', about: 'association', timing: 'flow' },
    ...{ what: '当年会员对协会的满意率', derived: 'bodySatisfaction' },
  },
  'opinion-survey': {
    ...{ name: '开展民意调查', unit: '是否', about: 'place', timing: 'flow' },
    ...{ what: '这一年的民意调查做了没有、哪一天公布结果', derived: 'opinionSurvey' },
  },
} as const satisfies Record<string, Measure>;
