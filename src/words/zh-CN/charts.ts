import type { AnswerFinding, FlowFinding, PartFinding } from '../../domain/results/chart-findings.ts';
import { sharePercent } from '../../domain/results/survey.ts';
import { formatPercent } from '../../domain/values/money.ts';
import { amounts } from './amounts.ts';
import { text } from './text.ts';

const list = (items: readonly (string | number)[]): string => items.join('、');

/** An amount in a sentence: 约 stands close, a digit or 负 has a space before it. */
const join = (amount: string): string => (amount.startsWith('约') ? amount : ` ${amount}`);

/** Words of the charts: what stands beside a picture, in a table and in the ear. */
export const charts = {
  gap: '没有\n记录',
  none: '没有记录',
  year: (year: number): string => `${year} 年`,
  gapYears: (years: number[]): string => `${list(years)} 年没有记录，图上空着，不是零。`,
  latestOnly: (most: number): string => `图上只画最近 ${most} 年，表里有全部年份。`,

  incomeExpense: {
    title: '历年的收入、费用和年末净资产',
    subject: (name: string, unit: string): string => `${name}历年的收入、费用和年末净资产，单位：${unit}`,
    description: '每年两根条：实心的是收入，空心的是费用；圆点是年末净资产。没有记录的年份空着。',
    income: '收入',
    expense: '费用',
    netAssets: '年末净资产',
    /** The title of the picture. */
    finding: (it: FlowFinding): string => {
      switch (it.code) {
        case 'over':
          return `${it.year} 年费用比收入多${join(amounts.about(it.by))}`;
        case 'same':
          return `每年收入都是${join(amounts.about(it.income))}`;
        case 'most':
          return `${it.year} 年收入${it.latest ? '是历年最多的' : '最多'}，${amounts.about(it.income)}`;
        case 'only':
          return `${it.year} 年${[
            it.income === undefined ? '' : `收入${join(amounts.about(it.income))}`,
            it.expense === undefined ? '' : `费用${join(amounts.about(it.expense))}`,
          ]
            .filter(Boolean)
            .join('，')}`;
      }
    },
    latest: (year: number, income: string, expense: string): string =>
      `${year} 年收入${join(income)}，费用${join(expense)}。`,
    over: (years: number[]): string =>
      years.length === 0 ? '没有一年费用比收入多。' : `${list(years)} 年费用比收入多。`,
  },
  kinds: {
    heading: { income: '收入从哪里来？', expense: '费用花在哪里？' },
    subject: {
      income: (year: number, unit: string): string => `${year} 年各类收入，单位：${unit}`,
      expense: (year: number, unit: string): string => `${year} 年各类费用，单位：${unit}`,
    },
    description: '每一类一根横条，从多到少，旁边写着金额。',
    table: {
      income: (year: number): string => `${year} 年各类收入`,
      expense: (year: number): string => `${year} 年各类费用`,
    },
    kind: { income: '收入种类', expense: '费用种类' },
    amount: '金额（元）',
    share: { income: '占全部收入', expense: '占全部费用' },
    total: { income: '收入合计', expense: '费用合计' },
    /** The title of the picture. */
    finding: (side: 'income' | 'expense', it: PartFinding): string => {
      const whole = side === 'income' ? '收入' : '费用';
      switch (it.code) {
        case 'all':
          return `${whole}全部是${it.name}`;
        case 'equal':
          return `${whole}里${list(it.names)}一样多`;
        case 'most':
          return `${whole}里最多的是${it.name}${it.share === undefined ? '' : `，占 ${formatPercent(it.share)}`}`;
      }
    },
  },
  sources: {
    heading: '历年的收入从哪里来？',
    everybody: '全部单位',
    subject: (name: string): string => `${name}历年各项收入占当年收入的百分比`,
    description: '每年一根横条，按收入的来源分成几段，从左到右和图例的次序一样。',
    table: (name: string): string => `${name}历年各项收入，单位：元`,
    source: '收入来源',
    total: '合计（本站相加）',
    audits: '审计份数',
    finding: (year: number, finding: string): string => `${year} 年${finding}`,
  },
  money: {
    title: (year: number): string => `${year} 年全部的钱：从哪里来，花在哪里`,
    description: (year: number): string =>
      `${year} 年残联决算和各单位审计的收入来源、支出去向，图和表，合计由本站相加。`,
    lead: (accounts: number, audits: number): string =>
      `${accounts > 0 ? `先是残联的部门决算 ${accounts} 份，再` : '这一年没有录入残联部门决算的各行，这里'}是公布了审计的 ${audits} 个单位合起来。`,
    twice:
      '残联拨给协会和组织的钱，在残联是支出，在收到的单位是收入，所以两部分不能相加。没有公布审计的单位不在里面。',
    federation: (name: string): string => `${name}（部门决算）`,
    organisations: (count: number): string => `协会和组织（${count} 份审计相加）`,
    everybody: '协会和组织',
    caption: (name: string, year: number, side: 'income' | 'expense'): string =>
      `${name} ${year} 年${side === 'income' ? '收入' : '支出'}`,
    subject: (caption: string, unit: string): string => `${caption}，单位：${unit}`,
    flow: {
      heading: '钱是怎么流的？',
      subject: (year: number, unit: string): string =>
        `${year} 年的钱从哪里来、经过谁、花在哪里，单位：${unit}；各条的粗细按同一比例`,
      description:
        '左边是钱的来源，中间两根竖条是残联和公布了审计的协会、组织，右边是用途。两根竖条之间深色的一条，是审计写明由残联付给协会和组织的钱。',
      federation: '残联',
      organisations: '协会和组织',
      passed: '残联付的',
      rest: (count: number): string => `其他 ${count} 项`,
      finding: (passed: string, total: string): string =>
        `残联支出的${join(total)}里，审计写明付给协会和组织的有${join(passed)}`,
      findingApart: '审计没有写明残联付了多少，两部分没有连起来',
      findingAlone: (total: string): string => `协会和组织收入合计 ${total}`,
      unplaced: (amount: string): string =>
        `另有${amount}写明由残联付，没有写是决算的哪一行，图上单独画在来源里。`,
      caption: (year: number): string => `${year} 年的钱从哪里来、花在哪里`,
      columns: { body: '经手单位', side: '来源或者用途', name: '名称', amount: '金额（元）' },
      side: { source: '来源', use: '用途', passed: '残联付给协会和组织' },
    },
  },
  values: {
    subject: (name: string, of: string, unit: string): string => `${name}，${of}，单位：${unit}`,
    description: '每行一根横条，旁边写着数字；带箭头的还不完整，画的是已经知道的部分。',
    most: (names: readonly string[], figure: string): string => {
      if (names.length === 1) return `最多的是${list(names)}，${figure}`;
      const all = `都是${/^\d/.test(figure) ? ' ' : ''}${figure}`;
      return names.length > 3
        ? `最多的有 ${text.count(names.length)} 个，${all}`
        : `最多的是${list(names)}，${all}`;
    },
    latest: (period: string, figure: string): string => `${period}：${figure}`,
    left: {
      subject: (count: number): string => `另有 ${text.count(count)} 个没有画出，在表里。`,
      period: (count: number): string => `另有 ${text.count(count)} 个时期没有画出，在表里。`,
    },
  },
  execution: {
    title: '预算和执行',
    subject: '全年预算数和全年执行数，单位：万元',
    finding: (rate?: string): string => (rate ? `全年预算执行了 ${rate}` : '预算和执行'),
    description: '每项资金一根横条：外框是全年预算数，里面实心的是全年执行数。',
    budget: '全年预算数',
    executed: '全年执行数',
    figure: (executed: string, budget: string): string => `${executed} / ${budget} 万元`,
    summary: (budget: string, executed: string, rate?: string): string =>
      `全年预算 ${budget} 万元，执行 ${executed} 万元${rate ? `，执行率 ${rate}` : ''}。`,
    total: '资金总额',
    unit: '万元',
  },
  score: {
    title: '各类指标的得分',
    finding: (lost?: { names: string[]; points: string }): string =>
      lost
        ? `失分最多的是${list(lost.names)}，${lost.names.length > 1 ? '各' : ''}失 ${lost.points} 分`
        : '各类指标都得了满分',
    description: '每类指标一根横条：外框是分值，里面实心的是得分。',
    subject: '各类指标的分值和得分，单位：分',
    table: '各类指标的分值和得分',
    group: '指标',
    points: '分值',
    score: '得分',
    rate: '得分率',
    unit: '分',
    figure: (score: string, points: string): string => `${score} / ${points} 分`,
    summary: (full: string[], lost: string[]): string =>
      [
        full.length > 0 ? `得满分的：${list(full)}。` : '',
        lost.length > 0 ? `失分的：${list(lost)}。` : '',
      ].join(''),
    lost: (name: string, points: string): string => `${name}（失 ${points} 分）`,
  },
  satisfaction: {
    heading: '历年的满意度',
    title: (title: string): string => `${title}：历年的满意度`,
    description: '一条线，每年一个点，点上写着满意的人占百分之几。没有记录的年份断开。',
    table: (title: string): string => `${title}历年的满意度`,
    year: '年份',
    share: '回答的人里满意的',
    satisfied: '满意度',
    latest: (year: number, percent: string): string => `${year} 年满意的人占 ${percent}`,
    change: (year: number, points: string, up: boolean): string =>
      `，比 ${year} 年${up ? '提高' : '降低'} ${points} 个百分点`,
    same: (year: number): string => `，和 ${year} 年一样`,
  },

  answers: {
    subject: '各个回答占全部回答的人的百分比',
    subjectOverYears: '历年各个回答占全部回答的人的百分比',
    description: '一根横条是全部回答的人，按回答分成几段，从左到右和图例的次序一样。',
    descriptionBars: '每个回答一根横条，旁边写着占百分之几。',
    heading: '比例',
    year: (year: number): string => `${year} 年`,
    /** The title of the picture. */
    finding: (it: AnswerFinding): string => {
      const percent = sharePercent(it);
      if (it.code === 'satisfied') return `回答的人里，${percent} 满意`;
      const labels = it.labels.map((label) => `“${label}”`).join('和');
      return `最多的回答是${labels}，${it.labels.length > 1 ? '各' : ''}占 ${percent}`;
    },
  },

  /** Words that the script of the sound needs. */
  sound: {
    start: '用声音听这张图',
    stop: '关掉声音',
    loading: '正在打开声音…',
    failed: '声音没有打开，请看旁边的表。',
    help: '按左右方向键逐个听，按 Page Up、Page Down 换一组，按空格再听一遍，按 Esc 关掉。音越高，数越大。',
    missing: '没有记录',
    chart: '{title}。',
    group: '{label}。',
    axis: '{label}从 {min} 到 {max}。',
    across: '横向',
    up: '数值',
  },
};
