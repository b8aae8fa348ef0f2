import type { StatementColumn } from '../../schemas/audit-statement.ts';
import { inBrackets } from '../sheet/column-name.ts';
import { normalise } from '../sheet/normalise.ts';
import { unitOf } from '../sheet/unit.ts';

type Part = 'unrestricted' | 'restricted' | 'total';

/** What a year's figures are called; whatever else stands there (预算, 计划, 增减) makes another column of it. */
const actual = '(?:累计|实际|决算|执行|发生|合计|实际发生|累计发生|累计实际)?(?:数|额|金额|发生额)?';
const periods: readonly (readonly [RegExp, 'opening' | 'closing' | 'lastYear' | 'thisYear'])[] = [
  [/^(?:年初|期初|上年年?末)(?:数|余额|金额)?$/u, 'opening'],
  [/^(?:期末|年末|本年年?末)(?:数|余额|金额)?$/u, 'closing'],
  [new RegExp(`^(?:上年|上一年|去年)度?(?:同期)?${actual}$`, 'u'), 'lastYear'],
  [new RegExp(`^本年度?${actual}$`, 'u'), 'thisYear'],
];
const parts: readonly (readonly [RegExp, Part])[] = [
  [/^非限定性(?:净资产|部分|数|金额)?$/u, 'unrestricted'],
  [/^限定性(?:净资产|部分|数|金额)?$/u, 'restricted'],
  [/^(?:合计(?:数|额)?)?$/u, 'total'],
];

/** The figures of an audit are audited: saying so makes no other column. */
const audited = '经?审(?:定|计(?:确认|审定)?后?)';
const auditedAround = new RegExp(`^${audited}(?:的|数)?(?=.)|(?<=.)${audited}(?=数|额|金额|余额|$)`, 'gu');
const auditedAlone = new RegExp(`^${audited}(?:数|额|金额|余额)?$`, 'u');

/** Remarks in brackets that say nothing of which column it is: units, days, numbers of notes, that it was audited. */
const isPlain = (inside: string): boolean =>
  unitOf(inside.replace(/^(?:金额|计量|货币)?单位:?/u, '')) !== undefined ||
  /^(?:截[至止])?[\d年月日度.,:;/至-]+$/u.test(inside) ||
  /^(?:见?附?注释?)?[\d一二三四五六七八九十a-z*]{0,3}$/iu.test(inside) ||
  new RegExp(`^(?:已审(?:计|定)?|调整后|${audited})(?:数|额)?$`, 'u').test(inside);

/** A name without marks, units and remarks, and the remarks that may say which column it is. */
function apart(text: string): { name: string; said: string[] } {
  const said = inBrackets(text).filter((it) => !isPlain(it));
  const bare = normalise(text)
    .replace(/[([【〔<].*?[)\]】〕>]/gu, '')
    .replace(/[/、,:|-](?:单位:?)?[^/、,:|-]*[元圆]$/u, '')
    .replace(/[*:#※★•]/gu, '');
  return { name: bare.replace(auditedAround, ''), said };
}

const fits = <Of>(forms: readonly (readonly [RegExp, Of])[], name: string): Of | undefined =>
  forms.find(([form]) => form.test(name))?.[1];

/**
 * What a column of figures is by the words above it: the name of a year or day, and the part of it in a row below or in
 * brackets (本年累计数（限定性）). Undefined for every other one: 本月数, 本年预算数, 期末数（未审）, 本年增减数.
 */
export function statementColumnOf(top: string, below: string): StatementColumn | undefined {
  const [upper, lower] = [apart(top), apart(below)];
  const period = fits(periods, upper.name);
  const said = [...upper.said, ...lower.said];
  if (period === undefined) return undefined;
  if (period === 'opening' || period === 'closing')
    return said.length === 0 && fits(parts, lower.name) === 'total' ? period : undefined;
  const inside = lower.name === '' ? said.splice(0, 1)[0] : undefined;
  const part = fits(parts, inside ?? lower.name);
  return part && said.length === 0 ? `${period}.${part}` : undefined;
}

/** Whether a head says no more than that its figures are audited (审定数): which they are of, nobody can say. */
export const isAuditedAlone = (text: string): boolean => auditedAlone.test(normalise(text));
