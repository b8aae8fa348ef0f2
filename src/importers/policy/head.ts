import type { Remark, SourceLine } from '../source/types.ts';
import type { Decisions } from './decisions.ts';
import type { Fact } from './fact-labels.ts';
import { statedTitles, titleOf } from './head-title.ts';
import type { FieldSource } from './marked.ts';
import { newsLead, textOfNews, type NewsLead } from './news-lead.ts';
import { readAbove } from './read-above.ts';
import { readBelow } from './read-below.ts';
import { ReadingHead } from './reading-head.ts';
import { squeeze } from './squeeze.ts';
import { partTitle } from './numbers-of.ts';
import { bareTitle } from './title-lines.ts';

/** What stands above the body of a text. */
export interface Head {
  title: string;
  /** The title as it is printed above the body; another one than `title` where the page states that. */
  printed: string;
  /** The words that a number without a name belongs to (第5号): the printed title, or the name of the order above it. */
  numberedBy: string;
  /** Why these lines were taken for the title. */
  reasons: string[];
  fields: FieldSource[];
  facts: Fact[];
  leftOut: Remark[];
  doubts: Remark[];
  /** Lines below the title that stay in the text: who speaks. */
  speakers: SourceLine[];
  /** What news say of the text that they print. */
  news?: NewsLead;
  rest: SourceLine[];
}

/** The words of a title, whatever quotes stand within it: 实施〈…法〉办法, 实施《…法》办法. */
const inner = (text: string): string => squeeze(text).replace(/[〈<]/gu, '《').replace(/[〉>]/gu, '》');

/** The one title that an order issues: 《…》已经…通过，现予公布; undefined where it names none or several. */
function issuedBy(lines: readonly SourceLine[]): string | undefined {
  const words = lines.filter((it) => /公布|发布|通过/u.test(it.text)).map((it) => it.text.trim());
  const titles = new Set(
    [...words.join('').matchAll(/《((?:[^《》]|《[^《》]*》)+)》/gu)].map(([, title]) => title),
  );
  return titles.size === 1 ? [...titles][0] : undefined;
}

/**
 * Divides what stands above the body into title, number, letterhead and page date (fields), facts that the page states,
 * and page furniture (left out). `unseen`: titles that the page states where nobody sees them; `called`: what it calls its text. Null where there is nothing that could be the title of a policy text.
 */
export function readHead(
  lines: readonly SourceLine[],
  decisions: Decisions,
  { unseen = [], called = [] }: { unseen?: readonly string[]; called?: readonly string[] } = {},
): Head | null {
  const printed = statedTitles(lines);
  const stated = (printed.length > 0 ? printed : unseen).map(bareTitle);
  const title = titleOf(lines, { stated, called }, decisions);
  if (!title) return null;
  const reading = new ReadingHead(lines, title, decisions);
  const kept: SourceLine[] = [];
  for (let at = 0; at < title.from;) {
    const it = lines[at] as SourceLine;
    if (decisions.keep.has(it.line)) {
      kept.push(it);
      at += 1;
    } else at += readAbove(reading, it, at);
  }
  reading.title();
  const behind = unseen.map((it) => partTitle(it)).find(({ number }) => number?.year !== undefined);
  if (behind)
    reading.say('number', '网页写明的标题后面的发文字号', behind.aside, lines[title.from]?.line ?? 0);
  const start = readBelow(reading, title.to + 1);
  const order = /(?:令|公告)$/u.test(squeeze(title.text)) && !title.text.includes('关于');
  const isOther = (it: string): boolean => {
    const [one, other] = [squeeze(it), squeeze(title.text)];
    return one !== other && (printed.length > 0 || !(one.includes(other) || other.includes(one)));
  };
  const named = stated.find(isOther);
  const decided = decisions.values.get('title') ?? (order && named ? named : undefined);
  const issued = order && decided === undefined ? issuedBy(lines.slice(start, start + 3)) : undefined;
  const isBelow = issued !== undefined && lines.slice(start).some((it) => inner(it.text) === inner(issued));
  const isOwn = reading.fields.some((it) => it.field === 'number' || it.field === 'issuers');
  const { news, title: ofNews, doubted } = textOfNews(title.text, newsLead(lines.slice(start)), isOwn);
  const own = decided ?? (isBelow ? issued : undefined) ?? ofNews;
  if (decided === undefined && (ofNews ?? doubted) !== undefined)
    reading.doubts.push({
      line: lines[title.from]?.line ?? 0,
      what: title.text,
      why: ofNews
        ? `像新闻的标题，按文中说全文如下的《${ofNews}》作标题；要按原来印的，加 --field title=${title.text}`
        : `按原来印的作标题；文中说后面是《${doubted}》的全文，要用它作标题，加 --field title=${doubted}`,
    });
  if (issued)
    reading.doubts.push({
      line: lines[title.from]?.line ?? 0,
      what: title.text,
      why: isBelow
        ? `标题没有说公布的是什么，按后面印的“${issued}”作标题；要按原来印的，加 --field title=${title.text}`
        : `标题没有说公布的是什么；要在列表里看得到，可以加 --field title=${issued}`,
    });
  if (named)
    reading.doubts.push({
      line: lines[title.from]?.line ?? 0,
      what: title.text,
      why: `网页的标题栏写的是“${named}”，${decided === named ? '按它作标题' : '按正文前印的作标题'}，请核对`,
    });
  return {
    title: own ?? title.text,
    printed: title.text,
    numberedBy: reading.numberedBy,
    reasons: reading.decisions.values.has('title') ? ['由人指定'] : title.reasons,
    fields: reading.fields,
    facts: reading.facts,
    leftOut: reading.leftOut,
    doubts: reading.doubts,
    speakers: reading.speakers,
    ...(news ? { news } : {}),
    rest: [...kept, ...reading.speakers, ...reading.history, ...lines.slice(start)],
  };
}
