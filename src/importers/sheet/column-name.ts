import { normalise } from './normalise.ts';
import { countedUnits, unitOf } from './unit.ts';

const brackets = /[([【〔<].*?[)\]】〕>]/gu;
const bracketSigns = /[()[\]【】〔〕<>]/gu;
const marks = /[*:#※★•]/gu;
const unitBehind = /(?:[/、,:_|-](?:单位:?)?|单位:|(?=[十百千万亿仟佰萬億]+[元圆]$))([^/、,:_|-]+)$/u;

/** Words in brackets that make a column another one: 得分（预计） is not 得分, 期末数（未审） not 期末数. */
const otherwise =
  /^(?:(?:19|20)\d{2}年?度?|[本当全]年度?|年初|年中|期末)?(?:调整后?)?(?:预算|计划|预计|预测|预估|暂估|暂列|估[计算]|概算|目标|未经?审(?:计|定|核)?|待审|审计?前|调整前|送审|上年度?(?:同期)?|去年(?:同期)?|上期|上月|上半年|下半年|本月|当月|本季度?|[一二三四]季度|同期|环比|同比|增减(?:变动)?|增加|减少|增长|变动|变化|差异|差额|增幅|备查|作废)(?:数|额|值|率|情况|金额)?$/u;

/** What stands in the brackets of a name. */
export const inBrackets = (text: string): string[] =>
  [...normalise(text).matchAll(brackets)].map(([it]) => it.slice(1, -1));

/**
 * What the name of a column or label is compared by: without brackets and what stands in them, or without their signs
 * alone (村（社区） is 村 and 村社区), without marks and without a unit behind a slash.
 */
function namesIn(text: string): string[] {
  const plain = normalise(text).replace(marks, (sign) => (sign === ':' ? ':' : ''));
  const bare = (it: string): string => {
    const unit = unitBehind.exec(it)?.[1];
    return (unit !== undefined && unitOf(unit) ? it.replace(unitBehind, '') : it).replaceAll(':', '');
  };
  const found = [bare(plain.replace(brackets, '')), bare(plain).replace(bracketSigns, '')];
  return [...new Set(found)].filter((it) => it !== '');
}

const known = new Map<string, readonly string[]>();
const mostKnown = 5000;

/** The same, worked out once: a header is looked for by holding each cell against each column. */
function namesOf(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const names = namesIn(text);
  known.set(text, names);
  return names;
}

/** Whether a text names a column: as it is called, or as that with 名称 behind; not where its brackets say that it is another. */
export function isNameOf(text: string, names: readonly string[]): boolean {
  const typed = namesOf(text);
  if (inBrackets(text).some((it) => otherwise.test(it))) return false;
  return names.some((column) =>
    namesOf(column).some((name) => typed.some((it) => it === name || it === `${name}名称`)),
  );
}

/** The unit that a header names, as it stands there: 涉及金额（万元）, 资金（单位：千元）, 金额/万元. */
export function unitIn(text: string): string | undefined {
  const plain = normalise(text).replace(marks, (sign) => (sign === ':' ? ':' : ''));
  return [...inBrackets(plain).toReversed(), unitBehind.exec(plain)?.[1] ?? '']
    .map((it) => it.replace(/^(?:金额|计量|货币)?单位:?/u, ''))
    .find((it) => unitOf(it) !== undefined);
}

const multiplied = new RegExp(
  `(?<!\\d)(?:[十百千万萬亿億仟佰]+(?:[元圆圓]|${countedUnits})|[×x*]10[0,]*(?:[元圆圓]|$))(?!以[上下内外]|计划|工程|行动|项目|示范|创建|活动|[十百千万]|[户村]级)`,
  'u',
);

/** What a header says of the unit beside more, so that nobody can tell what its figures are: 数值（万元/年）, 每年万元, ×10000元. */
export function unitAmongWords(text: string): string | undefined {
  if (unitIn(text) !== undefined) return undefined;
  const plain = normalise(text);
  const behind = /[/、,:_|-](.+)$/u.exec(plain.replace(brackets, ''))?.[1] ?? '';
  return [...inBrackets(plain), behind].find((it) => multiplied.test(it));
}
