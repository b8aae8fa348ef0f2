import { parseChineseNumber } from '../../domain/values/chinese-number.ts';
import type { Remark } from '../source/types.ts';
import { around } from '../excerpt.ts';
import type { Unread } from '../unread.ts';
import { readAttachmentLabel } from './attachments.ts';
import type { Placed } from './parts.ts';
import { squeeze } from './squeeze.ts';

/** An attachment as a list names it, or as it stands in the file: its number, 0 without one, and its title. */
interface Attached {
  number: number;
  title: string;
  line: number;
}

const digits = '[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}';
const labelled = new RegExp(
  `^[【（([［]?附\\s*(?:件|录|表|图)?\\s*(${digits})?[】）)\\]］]?\\s*[：:.．、]?\\s*`,
  'u',
);
const numbered = new RegExp(`^[（(]?(${digits})[）)]?[.．、：:）)]\\s*`, 'u');
const nextOne = /[；;\s]+(?=[（(]?[0-9０-９]{1,2}[）)]?[.．、：:）)]\s*\D)|[；;]\s*(?=附\s*件)/u;

const numberOf = (text = ''): number => parseChineseNumber(text.normalize('NFKC')) ?? 0;

const plainTitle = (title: string): string =>
  squeeze(title)
    .replace(/\.(?:docx?|xlsx?|pdf|ofd|wps|et|zip|rar|jpe?g|png|pptx?)$/iu, '')
    .replace(/[（(](?:另附|附后|略|见附件|另发|此处略)[）)]|[《》“”。；;]/gu, '');

/** The attachments that a list names, one a line or several in one; a line without a number goes on from the one above. */
function listedIn({ text, lines }: Placed): Attached[] {
  const found: Attached[] = [];
  text.split('\n').forEach((row, at) => {
    const label = labelled.exec(row);
    const first = label?.[0] ?? '';
    const ofLabel = numberOf(label?.[1]);
    row
      .slice(first.length)
      .split(nextOne)
      .forEach((it, index) => {
        const own = numbered.exec(it);
        const title = plainTitle(own ? it.slice(own[0].length) : it.replace(labelled, ''));
        const number = own ? numberOf(own[1]) : index === 0 ? ofLabel : numberOf(labelled.exec(it)?.[1]);
        const last = found.at(-1);
        if (title === '') return;
        if (number === 0 && last && last.number > 0) last.title += title;
        else found.push({ number, title, line: lines[at] ?? lines[0] ?? 0 });
      });
  });
  return found;
}

const attachedIn = ({ text, lines }: Placed): Attached => {
  const label = labelled.exec(text);
  return {
    number: numberOf(label?.[1]),
    title: plainTitle(text.slice(label?.[0].length ?? 0)),
    line: lines[0] ?? 0,
  };
};

const isList = (it: Placed): boolean =>
  it.role === 'text' &&
  !it.table &&
  readAttachmentLabel({ line: 0, text: it.text.split('\n')[0] ?? '' }) !== null;

/** Two titles of one text: one may leave out the body that issues it, or 附表 and the like. */
const same = (listed: string, title: string): boolean =>
  title !== '' && (listed.includes(title) || title.includes(listed));

const todo =
  '附件在另外的文件里的，合到这份文件的后面（前面加一行“附件1”）再导入；是表格、名单的，可以在 documents/ 里各建一条资料，policy 写这份文件的编号；不公开的不用管';

const issued = /(?:印发|转发|下发)给你们|现予(?:以)?(?:印发|公布|发布)/u;
/** What a text may make known that stands outside of it; without such words it makes itself known. */
const madeKnown = /《|名[单录册]|目录|清单|公报|结果|标准|方案|办法|条例|细则|规则/u;
const issuesOther = (text: string): boolean => {
  const [words = ''] = issued.exec(text) ?? [];
  return words !== '' && (/印发|给你们/u.test(words) || madeKnown.test(text));
};
const mentioned =
  /(?:详?见|按照?|填写|填报|参照|参见)\s*附\s*(?:件|表)|[（(]附后[）)]|附\s*件\s*[0-9０-９一二三]/u;

/** Where what an order issues begins: it follows in the same text. */
const firstClause = /^第[一1][编章条]/u;

/** What words send to and the file does not hold. */
const mentionedAt = (at: Placed, words: RegExpExecArray | null, unit: string): Unread => ({
  kind: 'missing',
  why: '文中说有附件或印发的文件，文件里没有它的正文',
  what: words ? around(at.text, words.index, words[0].length) : at.text,
  where: `第 ${at.lines[0] ?? 0} ${unit}`,
  todo,
});

/** A text without a list whose words send to an attachment, or issue what should follow them. */
function onlyMentioned(placed: readonly Placed[], unit: string): Unread[] {
  const follows = placed.findLastIndex((it) => firstClause.test(it.text));
  const at = placed.find(
    (it, index) =>
      it.role === 'text' &&
      !it.table &&
      (mentioned.test(it.text) || (issuesOther(it.text) && index > follows)),
  );
  if (!at) return [];
  const words = mentioned.exec(at.text) ?? issued.exec(at.text);
  return [mentionedAt(at, words, unit)];
}

/** A text in 《》 that a sentence issues, with nothing but how it was passed between: 《…》已经…同意，现印发给你们. */
const issuesNamed =
  /《([^《》]+)》[^《》。；]{0,40}?现(?:予以?)?(?:印发|转发|下发)给你们|现将《([^《》]+)》(?:印发|转发|下发)给你们/u;
const ofTitle = (text: string): string => plainTitle(text).replace(/[（(][^（）()]*[）)]$|的/gu, '');

/** What a text issues where its list names only what belongs to it, and nothing stands below its signature. */
function issuedBeside(placed: readonly Placed[], listed: readonly Attached[], unit: string): Unread[] {
  const at = placed.findIndex((it) => it.role === 'text' && !it.table && issuesNamed.test(it.text));
  const it = placed[at];
  const words = it ? issuesNamed.exec(it.text) : null;
  if (!it || !words) return [];
  const signed = placed.findIndex((other) => other.role === 'Signature');
  const below = placed.slice(Math.max(at, signed) + 1);
  const name = ofTitle(words[1] ?? words[2] ?? '');
  const isHere =
    below.some((other) => other.role === 'text' && !isList(other)) ||
    listed.some((other) => same(ofTitle(other.title), name));
  return isHere ? [] : [mentionedAt(it, words, unit)];
}

/**
 * Attachments that a text lists (附件：1．… 2．…) and that the file does not hold, and those that stand there under another
 * title than the list says: to be looked at. `unit`: what lines are counted in.
 */
export function attachmentsOf(
  placed: readonly Placed[],
  unit: string,
): { unread: Unread[]; doubts: Remark[] } {
  const listed = placed.filter(isList).flatMap(listedIn);
  const attached = new Set(placed.filter((it) => it.role === 'attachment').map(attachedIn));
  if (listed.length === 0 && attached.size === 0) return { unread: onlyMentioned(placed, unit), doubts: [] };
  const issuedUnlisted = attached.size === 0 ? issuedBeside(placed, listed, unit) : [];
  const take = (is: (it: Attached) => boolean): Attached | undefined => {
    const found = [...attached].find(is);
    if (found) attached.delete(found);
    return found;
  };
  const doubts: Remark[] = [];
  const open = listed.filter((it) => !take((other) => same(it.title, other.title)));
  const isPaired = open.length === attached.size;
  const missing = open.filter((it) => {
    const inText = placed.find(
      (other) => other.role === 'text' && !isList(other) && plainTitle(other.text) === it.title,
    );
    const under =
      take((other) => other.number > 0 && other.number === it.number) ??
      take((other) => other.number === 0 && isPaired) ??
      (inText && { number: 0, title: inText.text, line: inText.lines[0] ?? 0 });
    if (under && under.title !== '')
      doubts.push({
        line: under.line,
        what: under.title,
        why: inText
          ? `像第 ${it.line} ${unit}列出的附件，没有当作附件，留在正文里，请核对；是的话在它前面加一行“附件”再导入`
          : `附件的标题和第 ${it.line} ${unit}列出的“${it.title}”不一样，请核对是不是同一份`,
      });
    return !under;
  });
  const which =
    missing.length < listed.length ? `其中 ${missing.length} 个` : listed.length > 1 ? '它们' : '它';
  return {
    doubts,
    unread: [
      ...issuedUnlisted,
      ...missing.map((it) => ({
        kind: 'missing' as const,
        why: `附件列出 ${listed.length} 个，文件里没有${which}的正文`,
        what: it.title,
        where: `第 ${it.line} ${unit}`,
        todo,
      })),
    ],
  };
}
