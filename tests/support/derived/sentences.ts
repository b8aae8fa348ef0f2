import type { Period } from '../../../src/domain/commitments/commitment-periods.ts';
import { commitmentStatusIds } from '../../../src/domain/commitments/commitment-status.ts';
import type { PartFinding } from '../../../src/domain/results/chart-findings.ts';
import { commitmentComparison } from '../../../src/schemas/commitment.ts';
import { measureSubject } from '../../../src/schemas/measure-type.ts';
import { ofSurveys, ofVolunteering } from './sentences-of-people.ts';
import { words as w } from '../../../src/words/zh-CN/index.ts';

/** Every combination of parts: each with each. */
function* each<A, B>(first: readonly A[], second: readonly B[]): Generator<[A, B]> {
  for (const a of first) for (const b of second) yield [a, b];
}

const counts = [0, 1, 3] as const;
const day = w.dates.day('2026-05-31');

function* ofCommitments(): Generator<string> {
  const { commitments: c, commitmentParts, quantities } = w;
  const base = { key: '', years: [2024, 2025] as [number, number], dueOn: '2025-12-31', title: '建设阶段' };
  const kinds = ['year', 'span', 'by', 'phase', 'standing'] as const satisfies Period['kind'][];
  const periods = kinds.map((kind) => commitmentParts.period({ ...base, kind }));
  const subjects = (['nation', 'area', 'federation', undefined] as const).map((unlisted) =>
    commitmentParts.subject({ name: '临溪区', ...(unlisted ? { unlisted } : {}) }),
  );
  const targets = [...each(commitmentComparison.options, ['元', '%', '次'] as const)].map(
    ([comparison, unit]) =>
      quantities.target({ comparison, unit, ...(comparison === 'between' ? { upTo: 9_000 } : {}) }, 8_000),
  );
  yield* targets;
  for (const [unit, bounds] of each(['元', '%', '人'] as const, [
    ...[[5_000, 5_000] as const, [5_000, Infinity] as const, [0, Infinity] as const, [5_000, 8_000] as const],
  ])) {
    const [low, high] = bounds;
    yield quantities.figure({ low, high }, unit, 6_000);
    yield quantities.exactFigure({ low, high }, unit);
  }
  const said = commitmentStatusIds.map((it) => c.story.part(3, w.states.commitment[it]));
  for (const [who, period] of each(measureSubject.options, periods))
    yield c.story.subjects(3, who, period, said[0] ?? '');
  yield c.story.subjects(9, 'place', periods[0] ?? '', w.text.phrases(said));
  for (const [name, period] of each(subjects, periods))
    for (const figure of [undefined, '4 次', '没有完整的数字', '已做到'])
      yield c.story.subject(name, period, targets[2] ?? '', figure);
  for (const it of commitmentStatusIds) yield c.story.before(w.states.commitment[it]);
  for (const [binding, closed] of each(counts, counts)) yield c.countsLead(binding, closed);
  for (const [figures, none] of each([1, 3], counts))
    for (const by of ['period', 'subject'] as const) yield c.chart.summary(by, figures, 1, none);
  for (const from of [undefined, 2021])
    for (const [to, due] of each(
      [undefined, 2026],
      [undefined, c.when.due(5, 31, false), c.when.due(5, 31, true)],
    ))
      yield c.when.yearly(from, to, due);
  for (const repeat of [false, true]) yield c.when.span(2021, 2025, repeat);
  for (const [kept, binding] of each([0, 1, 3], [1, 3]))
    if (kept <= binding) yield c.home.finding(kept, binding);
  for (const [kept, all] of each(counts, [3])) yield w.promiseMatrix.places.kept(kept, all);
}

function* ofMoney(): Generator<string> {
  const { audits: a, charts, evaluations: e } = w;
  for (const [all, done] of each([1, 3], counts))
    if (done <= all) yield a.publishedSentence(2025, day, all, done);
  for (const [open, overdue] of each(counts, counts))
    if (overdue <= open) yield a.rectificationSentence(open, overdue);
  for (const late of counts) yield a.missingCount(3, late);
  for (const others of counts) yield a.matrix.others(others, 5);
  const parts: PartFinding[] = [
    { code: 'all', name: '捐赠收入' },
    { code: 'equal', names: ['捐赠收入', '会费收入'] },
    { code: 'most', name: '政府补助收入', share: 5_432 },
    { code: 'most', name: '政府补助收入' },
  ];
  for (const [side, it] of each(['income', 'expense'] as const, parts)) yield charts.kinds.finding(side, it);
  for (const amount of [500, 12_345_678, 500_000_000, -12_345_678])
    yield* [
      charts.incomeExpense.finding({ code: 'over', year: 2025, by: amount }),
      charts.incomeExpense.finding({ code: 'same', income: amount }),
      charts.incomeExpense.finding({ code: 'most', year: 2025, income: amount, latest: true }),
      charts.incomeExpense.finding({ code: 'most', year: 2024, income: amount, latest: false }),
      charts.incomeExpense.finding({ code: 'only', year: 2025, income: amount }),
      charts.incomeExpense.finding({ code: 'only', year: 2025, income: amount, expense: amount }),
    ];
  for (const [met, missed] of each([0, 3], [0, 2]))
    for (const unknown of [0, 1]) {
      const all = met + missed + unknown;
      if (all > 0)
        yield e.judged({ all, met, missed, unknown }) + e.missedAre(['甲', '乙'].slice(0, missed), missed);
    }
  yield e.judged({ all: 9, met: 2, missed: 7, unknown: 0 }) + e.missedAre(['甲', '乙', '丙'], 7);
  for (const missed of counts) yield e.missedShort(missed, 9);
  for (const rate of [undefined, '95.0%'])
    for (const amount of [500, 12_345_678])
      yield e.story(2025, w.amounts.about(amount), w.amounts.about(amount), rate);
}

function* ofPlaces(): Generator<string> {
  const { places: p, inspections: i, due: d } = w;
  for (const above of ['', '云泽省云汀市']) yield p.sentence('临溪区', above);
  for (const [founded, total] of each([0, 3, 5], [5])) yield p.kindsSentence(founded, total);
  for (const founded of counts) yield p.villagesSentence(founded, 3);
  for (const [findings, done] of each(counts, counts))
    if (done <= findings) yield i.summary('市残联', '临溪区', findings, done);
  for (const [groups, items] of each(counts, [1, 2])) yield d.count(groups, groups * items, day);
  for (const names of [['甲'], ['甲', '乙']]) yield w.updates.subjects(names, 5);
}

/** Sentences by template with every combination of their parts, for one reading; each once, in the order of the templates. */
export const sentences = (): string[] =>
  [...new Set([...ofCommitments(), ...ofMoney(), ...ofPlaces(), ...ofVolunteering(), ...ofSurveys()])].filter(
    (it) => it !== '',
  );
