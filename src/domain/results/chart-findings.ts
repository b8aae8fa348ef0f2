import type { MoneyKind, YearFlow } from './chart-data.ts';
import type { Distribution } from './survey.ts';

/** What the years of an organisation show first of all; amounts are whole 分. */
export type FlowFinding =
  | { code: 'only'; year: number; income?: number; expense?: number }
  | { code: 'over'; year: number; by: number }
  | { code: 'same'; income: number }
  | { code: 'most'; year: number; income: number; latest: boolean };

/**
 * The one thing to say of income and expense over the years: that the last year spent more than it took in, else in which
 * year most came in; of a single year both figures. Undefined where nothing is known.
 */
export function flowFinding(flows: readonly YearFlow[]): FlowFinding | undefined {
  const known = flows.filter((it) => it.income !== undefined || it.expense !== undefined);
  const latest = known.at(-1);
  if (!latest) return undefined;
  const { year, income, expense } = latest;
  if (income !== undefined && expense !== undefined && expense > income)
    return { code: 'over', year, by: expense - income };
  const incomes = known.flatMap((it) =>
    it.income === undefined ? [] : [{ year: it.year, income: it.income }],
  );
  const most = incomes.toSorted((a, b) => b.income - a.income || b.year - a.year)[0];
  if (!most || incomes.length < 2)
    return {
      ...{ code: 'only', year },
      ...(income === undefined ? {} : { income }),
      ...(expense === undefined ? {} : { expense }),
    };
  if (incomes.every((it) => it.income === most.income)) return { code: 'same', income: most.income };
  return { code: 'most', ...most, latest: most.year === year };
}

/** What made up most of an amount. */
export type PartFinding =
  | { code: 'all'; name: string }
  | { code: 'equal'; names: string[] }
  | { code: 'most'; name: string; share?: number };

/** The largest of the parts of an amount; undefined where there is none above zero. */
export function partFinding(
  kinds: readonly Pick<MoneyKind, 'name' | 'amount' | 'share'>[],
): PartFinding | undefined {
  const positive = kinds.filter((it) => it.amount > 0).toSorted((a, b) => b.amount - a.amount);
  const [most] = positive;
  if (!most) return undefined;
  if (positive.length === 1 && kinds.every((it) => it.amount >= 0)) return { code: 'all', name: most.name };
  const equal = positive.filter((it) => it.amount === most.amount);
  if (equal.length > 1) return { code: 'equal', names: equal.map((it) => it.name) };
  return { code: 'most', name: most.name, ...(most.share === undefined ? {} : { share: most.share }) };
}

/** What a question came to; shares are hundredths of a percent. */
export type AnswerFinding =
  | { code: 'satisfied'; part: number; whole: number }
  | { code: 'most'; labels: string[]; part: number; whole: number };

/**
 * How many gave a positive answer, where the question says which those are, else the answer given most. Undefined where
 * fewer than ten answered, so that no share may be shown, or nobody chose anything.
 */
export function answerFinding({ rows, answered }: Distribution, several: boolean): AnswerFinding | undefined {
  const most = Math.max(0, ...rows.map((it) => it.count));
  if (most === 0 || rows.some((it) => it.share === undefined)) return undefined;
  const positive = rows.filter((it) => it.positive);
  if (positive.length > 0 && !several)
    return { code: 'satisfied', part: positive.reduce((sum, it) => sum + it.count, 0), whole: answered };
  const labels = rows.filter((it) => it.count === most).map((it) => it.label);
  return { code: 'most', labels, part: most, whole: answered };
}
