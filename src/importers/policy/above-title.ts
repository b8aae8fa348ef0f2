import type { SourceLine } from '../source/types.ts';
import { hardFurnitureReason, furnitureReason } from './furniture.ts';
import { isTitleLike } from './line-kinds.ts';
import { isBareNumber, isMaterialLine, mastheadReason } from './masthead.ts';
import { isOrganisationLine } from './organisations.ts';
import { squeeze } from './squeeze.ts';
import type { Title } from './title.ts';

/** The line repeats the text from its title on and breaks off. */
function isTeaser(line: string, title: Title, lines: readonly SourceLine[]): boolean {
  const text = squeeze(line).replace(/[….]+$/u, '');
  let from = '';
  for (let at = title.from; at < lines.length && from.length < text.length; at += 1)
    from += squeeze(lines[at]?.text ?? '');
  return text.length > squeeze(title.text).length && from.startsWith(text);
}

/** The shortest line of a title of several that is told from words. */
const leastPart = 6;

/** Why a line above the title is none of the text: it repeats the title or the text, or is furniture; null where nothing says so. */
function whyAbove(text: string, title: Title, lines: readonly SourceLine[]): string | null {
  const plain = squeeze(text);
  const unlabelled = plain.replace(/^\p{Script=Han}{2,6}[：:]/u, '');
  if ([plain, unlabelled].includes(squeeze(title.text))) return '网页标题，和正文前的标题重复';
  if (text.split(/[-—–_|｜·>]+/u).some((it) => squeeze(it) === squeeze(title.text)))
    return '网页标题，和正文前的标题重复';
  if (isTeaser(text, title, lines)) return '网页摘要，重复标题和开头，后面被截断';
  const named = squeeze(title.text);
  const begins = plain.length >= leastPart && named.startsWith(plain) && !isOrganisationLine(text);
  const isPart = begins || (isTitleLike(text) && named.endsWith(plain));
  if (plain.startsWith(named) || isPart) return '网页标题，和正文前的标题重复';
  if (/^[A-Za-z][A-Za-z\s.,&'’-]{5,}$/u.test(text)) return '网页的外文名称';
  return furnitureReason(text);
}

/** Why a line above the title is left out, and what a person should look at, where it is not certain. */
interface LeftAbove {
  why: string;
  doubt?: string;
}

/** What is to be looked at of a line above the title that nothing says of what it is. */
export const aboveTitle = '在标题之前，没有导入，请看是否有用';

/** What becomes of a line above the title that no field takes. */
export function leftAbove(text: string, title: Title, lines: readonly SourceLine[]): LeftAbove {
  const plain = squeeze(text);
  if (/^(?:绝密|机密|秘密|内部)/u.test(text))
    return { why: '版头的密级，没有对应的字段', doubt: '标有密级：确认已经解密，再公开' };
  if (/^(?:特急|加急|特提|平急|急件|\d{6})$/u.test(plain))
    return { why: '版头的紧急程度或份号，没有对应的字段' };
  if (/^签发人[：:]/u.test(plain)) return { why: '版头的签发人等，没有对应的字段' };
  if (plain === '文件') return { why: '版头的字样，没有对应的字段' };
  const page = lines.slice(0, title.from).some((it) => hardFurnitureReason(it.text) !== null);
  const masthead = mastheadReason(text);
  if (masthead !== null && (!page || isBareNumber(text) || isMaterialLine(text))) return { why: masthead };
  const why = whyAbove(text, title, lines);
  if (why !== null) return why.startsWith('网页摘要') ? { why, doubt: '网页摘要，话没有说完' } : { why };
  if (page && plain.length <= 8 && !/[，。、；：]/u.test(text)) return { why: '网页标签' };
  return { why: '在标题之前，不属于正文', doubt: aboveTitle };
}
