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
    title: '历年的收入和费用',
    description: '每年两根柱子：实心的是收入，空心的是费用。没有记录的年份空着。',
    sides: ['收', '费'] as [string, string],
    income: '收入',
    expense: '费用',
    latest: (year: number, income: string, expense: string): string =>
      `${year} 年收入${join(income)}，费用${join(expense)}。`,
    most: (year: number, income: string): string => `收入最多的是 ${year} 年，${income}。`,
    over: (years: number[]): string =>
      years.length === 0 ? '没有一年费用比收入多。' : `${list(years)} 年费用比收入多。`,
  },
  expense: {
    title: (year: number): string => `${year} 年钱花到哪里去了`,
    description: '每一类费用一根横条，从多到少，上面写着金额。',
    table: (year: number): string => `${year} 年各类费用`,
    kind: '费用种类',
    amount: '金额（元）',
    share: '占全部费用',
    summary: (name: string, amount: string, share: string, total: string): string =>
      `费用一共${join(total)}，最多的是${name}，${amount}，占 ${share}。`,
  },
  execution: {
    title: '预算和执行',
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
    description: '每类指标一根横条：外框是分值，里面实心的是得分。',
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
    share: '满意的人 / 回答的人',
    satisfied: '满意度',
    latest: (year: number, percent: string): string => `${year} 年满意度 ${percent}`,
    change: (year: number, points: string, up: boolean): string =>
      `，比 ${year} 年${up ? '提高' : '降低'} ${points} 个百分点`,
    same: (year: number): string => `，和 ${year} 年一样`,
    end: '。',
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
