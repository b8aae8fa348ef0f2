import type { Measure } from './measure-type.ts';

/** Measures that are typed in as observations, each with its source. */
export const observedMeasures = {
  'association-money': {
    ...{ name: '协会年度工作经费', unit: '元', about: 'association', timing: 'flow' },
    what: '残联在一年里给这个协会的工作经费，由残联提供，不从审计报表推算',
  },
  'leader-trainings': {
    ...{ name: '协会负责人培训次数', unit: '次', about: 'federation', timing: 'flow' },
    what: '残联在一年里为专门协会负责人办了几次培训，几年的相加',
  },
  'newcomer-training-days': {
    ...{ name: '新任理事长和专职委员培训天数', unit: '天', about: 'place', timing: 'flow' },
    what: '当年新任的乡镇（街道）残联理事长和专职委员，每人累计培训的天数（取最少的一人）',
  },
  'grassroots-days': {
    ...{ name: '领导班子下基层天数', unit: '天', about: 'federation', timing: 'flow' },
    what: '残联领导班子成员一年里到基层的天数（取最少的一人）',
  },
  'cadres-disabled': {
    ...{ name: '机关残疾人干部比例', unit: '%', about: 'federation', timing: 'state' },
    what: '残联机关干部中残疾人的比例；不足十人的机关不写',
  },
  'cadres-part-time': {
    ...{ name: '兼职、挂职干部比例', unit: '%', about: 'federation', timing: 'state' },
    what: '残联干部中兼职和挂职干部的比例；不足十人的机关不写',
  },
  'activity-space-days': {
    ...{ name: '活动场地每周开放半天数', unit: '次', about: 'federation', timing: 'state' },
    what: '活动场地每周向协会开放几个半天',
  },
  'joint-meetings': {
    ...{ name: '执行理事会和协会联席会议次数', unit: '次', about: 'federation', timing: 'flow' },
    what: '执行理事会和专门协会一年里开了几次联席会议',
  },
  'appraisal-done': {
    ...{ name: '协会量化考核', unit: '是否', about: 'federation', timing: 'flow' },
    what: '这一年的协会量化考核做了没有、哪一天公布结果',
  },
  'appraisal-score': {
    ...{ name: '协会量化考核得分', unit: '分', about: 'association', timing: 'flow' },
    what: '协会在这一年量化考核里的总分，满分 100',
  },
  'yearly-summary': {
    ...{ name: '报送年度工作总结', unit: '是否', about: 'association', timing: 'flow' },
    what: '协会这一年的工作总结报了没有、哪一天报的',
  },
  'federation-summary': {
    ...{ name: '残联报送工作总结', unit: '是否', about: 'federation', timing: 'flow' },
    what: '残联这一年的协会工作总结报给上级没有、哪一天报的',
  },
  'research-reports': {
    ...{ name: '专题调研报告', unit: '份', about: 'association', timing: 'flow' },
    what: '协会一年里提交了几份专题调研报告',
  },
  'member-visits': {
    ...{ name: '走访会员户数', unit: '户', about: 'association', timing: 'flow' },
    what: '协会一年里走访了多少户会员',
  },
  'association-activities': {
    ...{ name: '协会会员活动次数', unit: '次', about: 'association', timing: 'flow' },
    what: '协会一年里组织了几次会员活动',
  },
  'venture-grant': {
    ...{ name: '创投项目最高资助额', unit: '元', about: 'federation', timing: 'flow' },
    what: '这一年资助的协会公益创投项目里，最高的一个得到多少钱',
  },
  commendation: {
    ...{ name: '通报表扬', unit: '是否', about: 'federation', timing: 'flow' },
    what: '约定的表扬、表彰做了没有、哪一天公布',
  },
  'budget-report': {
    ...{ name: '向主席团报告预算', unit: '是否', about: 'federation', timing: 'flow' },
    what: '执行理事会这一年向主席团报告了预算执行情况没有、哪一天报告',
  },
  'phase-progress': {
    ...{ name: '实施步骤完成进度', unit: '%', about: 'place', timing: 'state' },
    what: '分阶段实施的方案走完了百分之几：每个阶段算一样的份额',
  },
  'new-deadline': {
    ...{ name: '公布新的完成时间', unit: '是否', about: 'place', timing: 'flow' },
    what: '原来的期限停止执行以后，新的完成时间公布了没有、哪一天公布',
  },
  'major-projects': {
    ...{ name: '重大项目数', unit: '个', about: 'place', timing: 'flow' },
    what: '这一年有几个达到重大项目标准的项目；用来算评价公开率',
  },
  'premises-accessible': {
    ...{ name: '服务场所无障碍达标率', unit: '%', about: 'place', timing: 'state', coverage: true },
    what: '达到无障碍要求的服务场所占全部服务场所的比例',
  },
  'premises-tried': {
    ...{ name: '实地体验的服务场所数', unit: '个', about: 'place', timing: 'flow' },
    what: '一年里组织残疾人实地体验了几个服务场所',
  },
  'hotline-on-time': {
    ...{ name: '热线按期办结率', unit: '%', about: 'place', timing: 'flow' },
    what: '热线需求在期限内办结的比例',
  },
  'hotline-training-hours': {
    ...{ name: '热线人员培训学时', unit: '学时', about: 'place', timing: 'flow' },
    what: '热线人员一年里接受的培训学时（取最少的一人）',
  },
  'monitoring-report': {
    ...{ name: '残疾人状况监测报告', unit: '是否', about: 'place', timing: 'flow' },
    what: '这一年的残疾人状况监测报告完成了没有、哪一天完成',
  },
  'volunteers-registered': {
    ...{ name: '注册助残志愿者', unit: '人', about: 'place', timing: 'state' },
    what: '在官方平台注册的助残志愿者人数',
  },
  'volunteer-times-helped': {
    ...{ name: '志愿助残人次', unit: '人次', about: 'place', timing: 'flow' },
    what: '志愿者一年里帮助残疾人多少人次，几年的相加',
  },
  'volunteer-hours': {
    ...{ name: '志愿助残服务时间', unit: '小时', about: 'place', timing: 'flow' },
    what: '志愿者一年里服务了多少小时',
  },
  'volunteer-trainings': {
    ...{ name: '志愿者培训人次', unit: '人次', about: 'place', timing: 'flow' },
    what: '一年里培训了多少人次志愿者',
  },
  'volunteer-stations': {
    ...{ name: '志愿者联络站', unit: '个', about: 'place', timing: 'state' },
    what: '有几个志愿者联络站',
  },
  'volunteer-pairs': {
    ...{ name: '志愿者结对的残疾人家庭', unit: '户', about: 'place', timing: 'state' },
    what: '有多少户残疾人家庭和志愿者结对',
  },
  'volunteer-report': {
    ...{ name: '志愿助残监测报告', unit: '是否', about: 'place', timing: 'flow' },
    what: '这一年的志愿助残监测报告发布了没有、哪一天发布',
  },
  'volunteer-day': {
    ...{ name: '志愿助残主题日活动', unit: '是否', about: 'place', timing: 'flow' },
    what: '这一年的志愿助残主题日活动办了没有、哪一天办的',
  },
} as const satisfies Record<string, Measure>;
