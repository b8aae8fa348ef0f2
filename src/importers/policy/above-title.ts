import type { SourceLine } from '../source/types.ts';
import { furnitureReason } from './furniture.ts';
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

/** Why a line above the title is none of the text: it repeats the title or the text, or is furniture; null where nothing says so. */
export function whyAbove(text: string, title: Title, lines: readonly SourceLine[]): string | null {
  const plain = squeeze(text);
  if (plain === squeeze(title.text)) return '网页标题，和正文前的标题重复';
  if (isTeaser(text, title, lines)) return '网页摘要，重复标题和开头，后面被截断';
  if (plain.startsWith(squeeze(title.text))) return '网页标题，和正文前的标题重复';
  return furnitureReason(text);
}
