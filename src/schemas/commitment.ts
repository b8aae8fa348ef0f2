import { z } from 'zod';
import { associationKind } from './association.ts';
import { divisionCode, idPattern, isoDate, line, reference } from './common.ts';
import type { DivisionLevel } from './division.ts';
import { measureSubject, measureUnit } from './measure-type.ts';
import { measureId, measureOf } from './measure.ts';
import { quantity } from './money.ts';
import { uniqueBy } from './unique.ts';
import { meaning, worded, wordOf } from './enum-words.ts';

/** How strongly a text binds, strongest first, with the words that texts use for it. */
export const commitmentStrengths = {
  duty: { name: '应当', words: '应当、必须、确保' },
  'as-a-rule': { name: '原则上', words: '原则上、一般' },
  promote: { name: '推进', words: '推进、推动、积极' },
  may: { name: '探索', words: '探索、鼓励、可以' },
} as const;
/** How strongly a text binds. */
export type CommitmentStrength = keyof typeof commitmentStrengths;
/** The strengths, strongest first. */
export const strengthIds = Object.keys(commitmentStrengths) as [CommitmentStrength, ...CommitmentStrength[]];
/** How strongly a text binds, by the first of its words. */
export const commitmentStrength = worded(
  'commitments.strength',
  Object.fromEntries(strengthIds.map((id) => [id, commitmentStrengths[id].name])) as Record<
    CommitmentStrength,
    string
  >,
);

/** How a figure has to stand to what was promised. */
export const commitmentComparison = worded('commitments.comparison', {
  'at-least': '不少于',
  'at-most': '不超过',
  equals: '等于',
  between: '在两数之间',
  grows: '比上一期增加',
  done: '做到',
});

/** How a figure has to stand to what was promised. */
export type CommitmentComparison = z.output<typeof commitmentComparison>;

/** Levels at which a commitment can bind; `nation` is all that the portal serves. */
export const bindingLevel = worded('commitments.binds.levels', {
  nation: '全部地区',
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡镇（街道）',
  village: '村（社区）',
} satisfies Record<'nation' | DivisionLevel, string>);
/** A level at which a commitment binds. */
export type BindingLevel = z.output<typeof bindingLevel>;

const year = z.number().int().min(1990).max(2100);
const dueDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '写成 "11-20" 这样的月-日')
  .describe('每年的最后期限，如 "11-20"；不写就是年底');

/** Whom it binds: places of some levels, or the federations, associations, supervised organisations there. */
const bindsSchema = z.strictObject({
  who: meaning(measureSubject, '约束谁'),
  levels: z.array(meaning(bindingLevel, '级别')).min(1, '至少写一级').describe('哪些级'),
  kinds: z.array(meaning(associationKind, '类别')).min(1).optional().describe('只约束其中几类协会时写'),
  places: z.array(divisionCode).min(1).optional().describe('只约束其中几个地方时，写行政区划代码'),
});

/** A step of a plan, with its own date and, where the text gives one, its own figure. */
const phaseSchema = z.strictObject({
  title: line.describe('阶段名称，如“建设阶段”'),
  from: isoDate.optional().describe('开始日期'),
  by: isoDate.describe('这一阶段的最后期限'),
  value: quantity.optional().describe('这一阶段的目标值；和总的目标值一样就不写'),
});

/** One thing that a policy text promises (承诺), in the front matter of the text. */
export const commitmentSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '承诺编号只用小写字母、数字和连字符，如 "yunting-association-money"')
      .regex(idPattern)
      .describe('承诺编号，全站不重复，也是网址的一部分，公布后不再改变'),
    clause: line.describe('写在哪一条：条款编号，如 "c3-s6"'),
    sentence: line.describe('用自己的话说清楚承诺了什么，一句话'),
    strength: meaning(commitmentStrength, '约束力'),
    word: line.optional().describe('原文表示约束力的词，如“原则上”；原文没有这样的词就不写'),
    measure: measureId.describe('指标编号'),
    comparison: meaning(commitmentComparison, '比较', { done: '（是否）' }),
    value: quantity.optional().describe('目标值；done 和 grows 不写'),
    upTo: quantity.optional().describe('between 的上限'),
    unit: measureUnit.describe('单位，和指标的单位一样'),
    binds: bindsSchema.describe('约束谁'),
    from: isoDate.optional().describe('从哪一天起算；不写就是文件施行的日期'),
    by: isoDate.optional().describe('一次完成的写最后期限'),
    yearly: z
      .strictObject({
        from: year
          .optional()
          .describe(
            '从哪一年起；不写就从文件施行以后的第一个整年起，只写做没做的（是否）从施行的那一年起。文件写明当年就要做到的，写当年',
          ),
        to: year.optional().describe('到哪一年止；没有写就一直有效'),
        due: dueDay.optional(),
        nextYear: z.literal(true).optional().describe('期限在第二年的写 true，如“次年1月31日前”'),
      })
      .optional()
      .describe('每年都要做到的写这个'),
    span: z
      .strictObject({
        from: year.describe('第一年'),
        to: year.describe('最后一年'),
        repeat: z.literal(true).optional().describe('期满接着算下一期的写 true，如“每五年”'),
      })
      .optional()
      .describe('几年合起来算的写这个，如五年培训几次'),
    phases: z
      .array(phaseSchema)
      .min(1, '至少要有一个阶段')
      .check(uniqueBy('title', '阶段'))
      .optional()
      .describe('分阶段的写这个'),
    baseline: z
      .strictObject({
        value: quantity.describe('原来的数值'),
        year: year.optional().describe('哪一年的数值；没有写就不写'),
      })
      .optional()
      .describe('原文写明的起点，如“由50%提高到”'),
    ended: z
      .strictObject({
        on: isoDate.describe('从哪一天起停止执行'),
        policy: reference('policies').optional().describe('哪份文件让它停止执行：本站政策的编号'),
      })
      .optional()
      .describe('这一条单独停止执行时写；整份文件失效不用写'),
  })
  .check(({ value: it, issues }) => {
    const add = (path: PropertyKey[], message: string) =>
      issues.push({ code: 'custom', input: it, path, message });
    const measure = measureOf(it.measure);
    const doable = measure.unit === '是否';
    if (it.unit !== measure.unit)
      add(
        ['unit'],
        `指标“${measure.name}”的单位是“${measure.unit}”，这里写的是“${it.unit}”：单位不同不能比较，请改单位，或者换一个指标`,
      );
    if (it.binds.who !== measure.about)
      add(
        ['binds', 'who'],
        `指标“${measure.name}”说的是${wordOf(measureSubject, measure.about)}，这里约束的是${wordOf(measureSubject, it.binds.who)}：who 写 ${measure.about}，或者换一个指标`,
      );
    if (doable !== (it.comparison === 'done'))
      add(
        ['comparison'],
        doable
          ? `指标“${measure.name}”只有做到和没有做到，comparison 写 done`
          : `指标“${measure.name}”有数值，comparison 不能写 done`,
      );
    const periods = [it.by, it.yearly, it.span, it.phases].filter((period) => period !== undefined);
    if (periods.length > 1) add(['by'], 'by、yearly、span、phases 只写其中一个');
    const needsValue = !['done', 'grows'].includes(it.comparison);
    const everyPhase = it.phases?.every((phase) => phase.value !== undefined) ?? false;
    if (needsValue && !doable && it.value === undefined && !everyPhase) add(['value'], '缺少目标值');
    if (!needsValue && it.value !== undefined)
      add(['value'], `${wordOf(commitmentComparison, it.comparison)}不需要目标值，删掉 value`);
    if (it.comparison === 'grows' && it.yearly === undefined && periods.length > 0)
      add(['yearly'], '逐期增加的承诺写 yearly');
    if ((it.comparison === 'between') !== (it.upTo !== undefined))
      add(['upTo'], 'between 要写 value（下限）和 upTo（上限），别的比较不写 upTo');
    if (it.upTo !== undefined && it.upTo < (it.value ?? 0)) add(['upTo'], '上限不能小于下限');
    if (it.span && measure.timing !== 'flow')
      add(['span'], `指标“${measure.name}”是某一天的情况，几年不能相加；写 by 或者 yearly`);
    if (periods.length === 0 && measure.timing === 'flow')
      add(['yearly'], `指标“${measure.name}”是一年里的，要写 yearly、span、by 或者 phases`);
    if (it.span && ['%', '分'].includes(measure.unit))
      add(['span'], `指标“${measure.name}”的单位是“${measure.unit}”，几年不能相加；写 yearly`);
    if (it.span && it.span.to < it.span.from) add(['span', 'to'], '最后一年不能早于第一年');
    if (it.yearly?.to !== undefined && it.yearly.to < (it.yearly.from ?? 0))
      add(['yearly', 'to'], '最后一年不能早于第一年');
    if (it.unit === '%' && [it.value, it.upTo].some((share) => (share ?? 0) > 10_000))
      add(['value'], '百分比不能大于 100');
    if (it.binds.kinds && it.binds.who !== 'association')
      add(['binds', 'kinds'], '只有约束专门协会的承诺才写 kinds');
  });

/** A commitment. */
export type Commitment = z.output<typeof commitmentSchema>;
/** What an author writes: figures are text. */
export type CommitmentInput = z.input<typeof commitmentSchema>;
/** A step of a plan. */
export type Phase = z.output<typeof phaseSchema>;
