import { parseDecimal } from '../../schemas/decimal.ts';
import type { Indicator } from '../../schemas/evaluation.ts';
import { isCost } from './evaluation-form.ts';

/** How an actual figure has to stand to its target. */
type Comparison = '≥' | '≤' | '>' | '<' | '=';

/** A target or an actual figure that is a number. */
export interface Quantity {
  /** Absent where the text gives a bare number. */
  comparison?: Comparison;
  /** Millionths of the unit: exact. */
  value: number;
  /** 万 is multiplied out: `2万人次` is 20,000 人次. Empty where none is written. */
  unit: string;
}

const comparisons: Record<string, Comparison> = {
  ...{ '≥': '≥', '≧': '≥', '>=': '≥', 不少于: '≥', 不低于: '≥', 不小于: '≥', 至少: '≥', 大于等于: '≥' },
  ...{
    '≤': '≤',
    '≦': '≤',
    '<=': '≤',
    不超过: '≤',
    不高于: '≤',
    不大于: '≤',
    不多于: '≤',
    至多: '≤',
    小于等于: '≤',
  },
  ...{ '>': '>', 大于: '>', 超过: '>', 高于: '>', 多于: '>' },
  ...{ '<': '<', 小于: '<', 低于: '<', 少于: '<' },
  ...{ '=': '=', 等于: '=' },
};
const longestFirst = Object.keys(comparisons).sort((a, b) => b.length - a.length);

/** Full-width digits and signs as half-width ones, without spaces. */
const normal = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/**
 * Reads a figure out of an indicator's text: `≥95%`, `不超过150元`, `2万人次`, `30日以内`, `1,200户`. Undefined for words (健全),
 * estimates (约), ranges and dates: those are not judged by a machine.
 */
export function parseQuantity(text: string): Quantity | undefined {
  const plain = normal(text);
  const sign = longestFirst.find((it) => plain.startsWith(it));
  const rest = plain.slice(sign?.length ?? 0);
  const [, number = '', wan, unit = '', within] =
    /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(万)?([^\d~—–\-±前后底号至到年月]*?|个月|年)(以内|之内|以上|以下)?$/.exec(
      rest,
    ) ?? [];
  const value = parseDecimal(number.replaceAll(',', '').replace(/^0+(?=\d)/, ''), 6);
  if (value === undefined || (sign && within)) return undefined;
  const scaled = wan ? value * 10_000 : value;
  if (!Number.isSafeInteger(scaled)) return undefined;
  const comparison = sign ? comparisons[sign] : within && (within === '以上' ? '≥' : '≤');
  return { ...(comparison ? { comparison } : {}), value: scaled, unit };
}

/** Whether an indicator reached its target; unknown where a machine can't tell (无法自动判断). */
export type Judgement = 'met' | 'not-met' | 'unknown';

const holds: Record<Comparison, (actual: number, target: number) => boolean> = {
  '≥': (actual, target) => actual >= target,
  '≤': (actual, target) => actual <= target,
  '>': (actual, target) => actual > target,
  '<': (actual, target) => actual < target,
  '=': (actual, target) => actual === target,
};

/**
 * How the target of an indicator is meant: as its sign says; a bare number is the least to be reached (`100%`), or the
 * most where lower is better: declared as `reverse`, or a cost (成本).
 */
function comparisonOf(indicator: Indicator, target: Quantity): Comparison {
  return target.comparison ?? (indicator.reverse || isCost(indicator) ? '≤' : '≥');
}

/** 1 and 1 % alike, in millionths: what is larger is no share of 1. */
const onePercent = 1_000_000;

/** Whether a bare figure beside a percentage may be a share of 1: `1` beside `100%`, `0.95` beside `≥90%`. */
const mayBeShare = ({ unit, value }: Quantity, beside: Quantity): boolean =>
  unit === '' && beside.unit === '%' && value > 0 && value <= onePercent;

const asPercent = (share: Quantity): Quantity => ({ ...share, value: share.value * 100, unit: '%' });

/**
 * Judges an indicator by its target and its actual figure; both have to be numbers of the same unit. A bare figure up to 1
 * beside a percentage is a share of 1, and unknown where it may as well be a percentage itself.
 */
export function judgementOf(indicator: Indicator): Judgement {
  const target = parseQuantity(indicator.target);
  const actual = parseQuantity(indicator.actual);
  if (!target || !actual || actual.comparison) return 'unknown';
  if (target.unit !== actual.unit && target.unit && actual.unit) return 'unknown';
  const comparison = comparisonOf(indicator, target);
  const verdict = (a: Quantity, t: Quantity): Judgement =>
    holds[comparison](a.value, t.value) ? 'met' : 'not-met';
  const plain = verdict(actual, target);
  const isActualShare = mayBeShare(actual, target);
  if (!isActualShare && !mayBeShare(target, actual)) return plain;
  const share = isActualShare ? verdict(asPercent(actual), target) : verdict(actual, asPercent(target));
  const percent = isActualShare ? target : actual;
  const isSmall = percent.value <= onePercent || comparison === '≤' || comparison === '<';
  return share === plain || !isSmall ? share : 'unknown';
}
