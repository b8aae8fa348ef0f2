import { shareOf } from '../../../src/domain/results/survey.ts';
import type { When } from '../../../src/schemas/volunteering.ts';
import { words as w } from '../../../src/words/zh-CN/index.ts';

type Repeat = NonNullable<When['repeat']>;

const [first, last] = ['2026-12-05T09:00', '2027-06-26'];
const ends = ['2026-12-05T11:30', '2026-12-06T08:00'];
const minute = w.dates.minute(first);

/** The ends of a series: open, on a day, after so many times. */
const bounds: Partial<Repeat>[] = [{}, { until: last }, { count: 8 }];

function repeats(): Repeat[] {
  const base = { except: [] };
  const weekly = [1, 2, 3].flatMap((interval): Repeat[] =>
    [['sa'] as const, ['we', 'sa', 'su'] as const].map((days) => ({
      ...{ ...base, every: 'week', interval, days: [...days] },
    })),
  );
  const monthly = [1, 3].flatMap((interval): Repeat[] =>
    ([1, 4, -1] as const).flatMap((nth): Repeat[] =>
      [['sa'] as const, ['sa', 'su'] as const].map((days) => ({
        ...{ ...base, every: 'month', interval, nth, days: [...days] },
      })),
    ),
  );
  return [...weekly, ...monthly];
}

function* times(): Generator<When> {
  for (const end of [undefined, ...ends])
    yield { kind: 'single', start: first, ...(end && { end }), note: '雨天改期' };
  for (const repeat of repeats()) yield { kind: 'recurring', start: first, end: '2026-12-05T11:30', repeat };
  for (const bound of bounds)
    yield {
      ...{ kind: 'recurring', start: first, end: '2026-12-05T11:30' },
      repeat: { every: 'week', interval: 1, days: ['sa'], except: [], ...bound },
    };
  for (const end of [undefined, ends[0]])
    for (const until of [undefined, last])
      yield { kind: 'ongoing', start: first, ...(end && { end }), ...(until && { until }) };
}

/** What is said of opportunities: when, until when, how it stands, how many. */
export function* ofVolunteering(): Generator<string> {
  const { volunteer: v, text } = w;
  for (const it of times()) yield text.sentence(text.phrases(w.when.lines(it)));
  yield* [v.until(minute), v.noClosing, v.noClosingButLast(minute)].map(text.sentence);
  yield v.stateMeaning.soon + text.sentence(v.from(minute));
  yield* Object.values(v.stateMeaning);
  yield v.cancelled('台风');
  for (const state of Object.values(v.state))
    for (const closes of [undefined, v.until(minute)])
      for (const wanted of [undefined, v.wanted(6)])
        yield text.statements([state, closes, wanted, `${v.board.phone} 0199-8251234`]);
  for (const count of [1, 3]) yield v.of.lead(count);
  yield v.of.noneHere('临溪区') + v.of.above('云汀市', 3);
  yield v.except(text.list(['2027-02-06', '2027-02-13'].map(w.dates.day)));
  yield v.except(w.dates.day('2027-02-06'));
  yield v.window(w.dates.day('2026-12-05'), w.dates.day('2026-12-06'));
  yield v.deadLink(w.dates.day('2026-11-22'));
  for (const [shown, total] of [
    [8, 40],
    [1, 2],
  ] as const)
    yield v.board.shown(shown, total);
}

/** What is said of surveys: what came out, of how many, how each question was answered. */
export function* ofSurveys(): Generator<string> {
  const { surveys: s, charts: c, text } = w;
  const shares = [shareOf(912, 1053), shareOf(0, 40), shareOf(12, 12)].filter((it) => it !== undefined);
  for (const question of [undefined, '您对残联的服务满意吗？'])
    for (const { part, whole } of shares)
      for (const sent of [undefined, shareOf(whole, whole + 167)])
        yield (
          s.satisfaction(whole, part, question) +
          text.sentence(sent ? s.responseRate(sent) : s.responses(whole))
        );
  for (const none of [s.tooFew, s.noSatisfaction]) yield none + text.sentence(s.responses(8));
  yield s.smallMeaning(8);
  for (const share of shares) {
    yield s.positiveShare(share) + s.mean('4.3', '5');
    yield s.positiveShare(share);
  }
  yield s.mean('4.3', '5');
  for (const unanswered of [0, 1, 30]) yield s.caption('单选', 1053, unanswered);
  yield s.captionSeveral('多选', 1053);
  const day = [w.dates.day('2025-10-08'), w.dates.day('2025-10-31')] as const;
  yield* [s.period(...day), s.from(day[0]), s.until(day[1])];
  const { satisfaction } = c;
  const latest = satisfaction.latest(2025, '86.6%');
  yield latest;
  yield latest + satisfaction.same(2024);
  for (const up of [true, false]) yield latest + satisfaction.change(2024, '3.5', up);
  for (const gaps of [[2022], [2021, 2022]]) yield c.gapYears(gaps);
  for (const count of [1, 3]) yield s.of.lead(count);
}
