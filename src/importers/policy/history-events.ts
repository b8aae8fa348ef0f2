import { printedDate, readPrintedDate } from './dates.ts';
import { historyLines } from './history-lines.ts';
import { isOrganisation } from './organisations.ts';
import type { Placed } from './parts.ts';
import { squeeze } from './squeeze.ts';

/** What happened to a text on a day: it was passed, approved, issued, revised, came into force. */
type Act = '通过' | '批准' | '公布' | '修订' | '施行';

/** One day of a 题注. `date` is ISO, `act` in the words of the line: 修正, 修订, 公布. */
export interface HistoryEvent {
  date: string;
  act: Act;
  words: string;
  /** The bodies that did it, without the number of their term; none where none is named. */
  bodies: readonly string[];
  line: number;
  lines: number[];
}

/** The bodies in front of their meeting, order or act. */
const actor = new RegExp(
  '^[，,]?(?:经|由)?(.{3,60}?)(?:(?:\\d{4}年)?第[一二三四五六七八九十百零〇\\d]{1,5}(?:次|号令)|' +
    '[一二三四五六七八九十百\\d]{1,3}次会议|公告|(?:[省市县区州局厅部院]长)?(?:办公|常务|全体|室务|局务|厅务|部务|委务|院务|党组)会议|令第|令\\d{4}年|' +
    '审议|讨论|表决|通过|公布|印发|发布|颁布|制定|批准)',
  'u',
);

/** 市人民代表大会 without the place that it is of. */
const placeless = /^[省市县区州旗]人民/u;

/** A congress of the Party is named with its number: 中国共产党云汀市第十次代表大会. */
const congressOfParty =
  /^[，,]?(?:经|由)?(中国共产党\p{Script=Han}{1,20}?第[一二三四五六七八九十]{1,3}次代表大会)/u;

/** The bodies that words name before what they did: 云汀市第五届人民代表大会常务委员会第三次会议通过. */
export function actorsOf(said: string): string[] {
  const [, party] = congressOfParty.exec(said) ?? [];
  if (party !== undefined) return [party];
  const names = (actor.exec(said)?.[1] ?? '').split('、').map((it) =>
    it
      .replace(/第?[一二三四五六七八九十百\d]{1,5}届/u, '')
      .replace(/^中华人民共和国(?=国务院|中央|全国)/u, '')
      .replace(/人大(?=常委会$)/u, '人民代表大会')
      .replace(/人大$/u, '人民代表大会')
      .replace(/(?<=人民代表大会)常委会$/u, '常务委员会'),
  );
  return names.every((it) => isOrganisation(it) && !placeless.test(it)) ? names : [];
}

/** In the order in which they decide: what is revised may also be passed and published. */
const acts: [Act, RegExp][] = [
  ['修订', /修正|修订|修改/u],
  ['通过', /通过|制定/u],
  ['批准', /批准/u],
  ['公布', /公布|颁布|发布|印发/u],
  ['施行', /施行|实施|生效/u],
];
const days = new RegExp(printedDate.source, 'gu');

function eventsOf({ text, lines }: Placed): HistoryEvent[] {
  const plain = squeeze(text).normalize('NFKC');
  const found = [...plain.matchAll(days)];
  return found.flatMap((day, index) => {
    const date = readPrintedDate(day[0]);
    const rest = plain.slice(day.index + day[0].length, found[index + 1]?.index);
    const said = rest.replace(/《.*?》(?!》)/gu, '');
    const [act, word] = acts.find(([, words]) => words.test(said)) ?? [];
    if (date === null || !act || !word) return [];
    const event = { date, bodies: actorsOf(said), line: lines[0] ?? 0, lines };
    const begins = act === '公布' && /(?:公布|颁布|发布)(?:并|之日起)?施行/u.test(said);
    return [
      { ...event, act, words: word.exec(said)?.[0] ?? '' },
      ...(begins ? [{ ...event, act: '施行' as const, words: '施行' }] : []),
    ];
  });
}

/** The days of the 题注 below a title, in order, with what happened on them. What a body passes again it revises. */
export function historyEvents(main: readonly Placed[]): HistoryEvent[] {
  const events = historyLines(main).flatMap(eventsOf);
  return events.map((it) =>
    it.act === '通过' && events.some((other) => passedBefore(other, it))
      ? { ...it, act: '修订', words: '再次通过' }
      : it,
  );
}

const passedBefore = (one: HistoryEvent, other: HistoryEvent): boolean =>
  one.act === '通过' && one.date < other.date && other.bodies.length > 0 && congress(one) === congress(other);

/** A congress and its standing committee are one. */
const congress = ({ bodies }: HistoryEvent): string => bodies.join().replace(/常务委员会$/u, '');

/**
 * The day on which a text came about by its 题注: the one on which it was passed, or else issued, or else approved; of a text
 * whose 题注 names no such day, the only one on which it was revised. undefined where there are several.
 */
export function firstEvent(events: readonly HistoryEvent[]): HistoryEvent | undefined {
  const revised = events.findIndex((it) => it.act === '修订');
  const own = revised > 0 ? events.slice(0, revised) : events;
  for (const act of ['通过', '公布', '批准', '修订'] as const) {
    const of = own.filter((it) => it.act === act);
    if (of.length > 0) return new Set(of.map((it) => it.date)).size === 1 ? of[0] : undefined;
  }
  return undefined;
}

/** The day on which a text was published after it was passed: the only one that its 题注 names. */
export function publishedEvent(events: readonly HistoryEvent[]): HistoryEvent | undefined {
  const issued = events.filter((it) => it.act === '公布');
  return events.some((it) => it.act === '通过') && issued.length === 1 ? issued[0] : undefined;
}

/** The only day of a 题注 that says nothing but that a text was issued on it. */
export function issuedEvent(events: readonly HistoryEvent[]): HistoryEvent | undefined {
  const [only, ...more] = events;
  return only?.act === '公布' && more.length === 0 ? only : undefined;
}

/** Who by its 题注 passed a text, or else issued it, or else revised it as a whole; who approved it did not. */
export function historyIssuers(events: readonly HistoryEvent[]): HistoryEvent | undefined {
  for (const act of ['通过', '公布', '修订'] as const) {
    const named = events.filter((it) => it.act === act && it.bodies.length > 0);
    if (named.length > 0)
      return new Set(named.map((it) => it.bodies.join())).size === 1 ? named[0] : undefined;
  }
  return undefined;
}
