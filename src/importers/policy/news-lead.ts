import type { SourceLine } from '../source/types.ts';
import { isExplaining } from './explaining.ts';
import { closedTitle, isTitleLike } from './line-kinds.ts';
import { isOrganisation, namesIn } from './organisations.ts';
import { recipientLines } from './recipients.ts';
import { squeeze } from './squeeze.ts';

/** What news say of the text that they print below. */
export interface NewsLead {
  title: string;
  /** Who issued it, where the news name them: 近日，甲、乙印发了《…》. */
  bodies: string[];
  /** The lines that say so. */
  lines: number[];
  /** Who issued it says so, below a title of its own: 现将《…》全文公布如下. */
  own: boolean;
  /** It is sent to bodies: a letter, and no news. */
  sent: boolean;
}

/** So many lines of a body may lead over to the text. */
const longestLead = 5;

const inFull = '全文';
const put = '(?:刊登|刊发|公布|发布|转发|摘登|转载)';
/** The end of a line below which the whole text stands: 《…》全文如下, 现全文公布, 以下为全文. */
const announced = new RegExp(
  `(?:${inFull}${put}?如下|以下[为是].{0,4}全文|现(?:将)?(?:${inFull}${put}|${put}${inFull})(?:如下)?|^《[^《》]+》的?全文)` +
    '(?:[，,](?:请|敬请).{2,12})?[。：:]?$',
  'u',
);
const issued = '(?:联合|正式|共同)?(?:印发|发布|出台|公布|颁布|下发)了?';
const issues = new RegExp(`(?:^|[，,。])([^，,。]{2,80}?)${issued}$`, 'u');
const when = /^(?:近日|日前|今天|今日)|(?:近日|日前|今天|今日|(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日)$/gu;

/** What stands around the name of a text that was issued or follows; 根据《…》 and 为落实《…》 name others. */
const [beforeIssued, behindIssued] = [
  new RegExp(`(?:${issued}|(?:制定|修订|通过)了?|现?将)$`, 'u'),
  /^(?:[（(][^（）()]*[）)])?(?:的?全文|已|正式|近日|日前)/u,
];

/** Names in 《》 of texts that were issued or follow, and are titles: 《意见》 is what the news call one. */
const titlesIn = (text: string): string[] =>
  [...text.matchAll(/《([^《》]{6,100}|[^《》]+《[^《》]+》[^《》]*)》/gu)].flatMap(
    ({ 0: whole, 1: name = '', index }) =>
      isTitleLike(name) &&
      (beforeIssued.test(text.slice(0, index)) || behindIssued.test(text.slice(index + whole.length)))
        ? [name]
        : [],
  );

/** The lead of news that names the text printed below it in full; undefined where a body begins otherwise. */
export function newsLead(body: readonly SourceLine[]): NewsLead | undefined {
  const lead = body.slice(0, longestLead).map(({ line, text, table }) => ({
    line,
    text: table ? '' : squeeze(text),
  }));
  const at = lead.findIndex((it) => announced.test(it.text));
  const above = lead.slice(0, at + 1);
  const title = above.toReversed().flatMap((it) => titlesIn(it.text).toReversed())[0];
  if (title === undefined) return undefined;
  const said = above.map(({ line, text }) => {
    const [before = ''] = text.split(`《${title}》`);
    const names = namesIn((issues.exec(before)?.[1] ?? '').replaceAll(when, ''));
    return { line, names: names.every(isOrganisation) ? names : [] };
  });
  const named = said.find(({ names }) => names.length > 0);
  return {
    title,
    bodies: named?.names ?? [],
    own: lead[at]?.text.startsWith('现将') === true,
    sent: recipientLines(body.slice(0, at)) > 0,
    lines: [...new Set([...(named ? [named.line] : []), lead[at]?.line ?? 0])],
  };
}

/** The text that a headline says is printed in full: 《…》全文公布; undefined for another line. */
const printedInFull = (headline: string): string | undefined => {
  const [, name = ''] =
    new RegExp(`^《(.+)》的?(?:全文)?(?:正式)?(?:${put}|全文|来了|出台)+[！!]?$`, 'u').exec(
      squeeze(headline),
    ) ?? [];
  return isTitleLike(name) ? name : undefined;
};

const bare = (title: string): string => squeeze(title).replace(/[《》]/gu, '');

/** News that a text was issued, whatever kind of text they end with: 两办印发意见, 云汀市出台康复新办法. */
const saysIssued = new RegExp(`^(?!.*关于).{2,30}?${issued}.{2,}$`, 'u');

/** The headline is a title of its own; a sentence that a text was issued is one only where its issuer leads over to the text. */
const isTitle = (headline: string, { own }: NewsLead): boolean =>
  isExplaining(headline) ||
  (isTitleLike(headline) &&
    (own || closedTitle.test(squeeze(headline)) || !saysIssued.test(squeeze(headline))));

/**
 * What the headline and the lead of news say of the text below: the news that print it, and another title of it than the
 * headline. A headline that is the title of a text of its own (`isOwn`: one that has a number or a letterhead) stays: the
 * title is `doubted`.
 */
export function textOfNews(
  headline: string,
  news: NewsLead | undefined,
  isOwn: boolean,
): { news?: NewsLead; title?: string; doubted?: string } {
  const inHeadline = printedInFull(headline);
  if (!news) return inHeadline === undefined ? {} : { title: inHeadline };
  if (bare(headline) === bare(news.title)) return { news };
  const isNamed = bare(headline).includes(bare(news.title));
  if (inHeadline === undefined && (isOwn || news.sent || isTitle(headline, news)))
    return news.own || isNamed ? {} : { doubted: news.title };
  const title = inHeadline ?? (isNamed ? undefined : news.title);
  return { news, ...(title === undefined ? {} : { title }) };
}
