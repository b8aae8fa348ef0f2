import type { SourceLine } from '../source/types.ts';
import { factsOf } from './facts.ts';
import { isHistory } from './line-kinds.ts';

/** What a page sets before a title of another site: （转载）. */
const reprinted = /^\s*([（([【［]\s*转\s*(?:载|发|自[^（）()]{0,20})\s*[）)\]】］])\s*(?=\S{6})/u;
/** Words in brackets behind a line. */
const behind = /^(.*[^\s（(])\s*[（(]([^（）()]+)[）)]\s*$/u;

/** The longest line of a title with what a page says beside it. */
const longest = 300;

/**
 * Lines of a head as several where a page sets what it says of a text into the line of its title: 转载 in brackets before it,
 * labelled facts (（发布日期：2024-05-06 文号：云残发〔2024〕3号）) or the 题注 in brackets behind it.
 */
export function divideTitles(lines: readonly SourceLine[], most: number): SourceLine[] {
  return lines.flatMap((it, at): SourceLine[] => {
    if (at >= most || it.table || it.text.length > longest) return [it];
    const mark = reprinted.exec(it.text)?.[1];
    const rest = mark === undefined ? it.text : it.text.replace(reprinted, '');
    const [, title = '', said = ''] = behind.exec(rest) ?? [];
    const facts = said === '' ? [] : factsOf({ line: it.line, text: said });
    const isFact = facts.some((fact) => fact.plain && fact.value !== '');
    const isPassed = /通过|批准|修[订正]|令第/u.test(said) && isHistory(`（${said}）`);
    if (mark === undefined && !isFact && !isPassed) return [it];
    const apart = isPassed ? [title, `（${said}）`] : isFact ? [title, said] : [rest];
    const parts = [...(mark === undefined ? [] : [mark]), ...apart];
    return parts.map((text) => ({ ...it, text }));
  });
}
