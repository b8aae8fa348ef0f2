import { linkTerms, wordsOfTerms, type TermLinks } from '../../domain/glossary/link-terms.ts';
import { path } from '../../paths.ts';
import { onceFor } from '../../readings/once.ts';
import type { GlossaryTerm } from '../../schemas/glossary.ts';
import type { Words } from '../../words/languages.ts';
import { single } from '../content/content.ts';

/** Every technical word in plain words: those of the language, and those of the federation, which come first where both have one. */
export function glossary(words: Words): GlossaryTerm[] {
  const own = single('glossary')?.terms ?? [];
  const named = new Set(own.flatMap((it) => [it.term, ...it.also]));
  const common = words.terms.filter((it) => ![it.term, ...it.also].some((word) => named.has(word)));
  return [...own, ...common].sort((a, b) => a.term.localeCompare(b.term, words.language));
}

/** Address of an explanation below the root of the site. */
const termPath = ({ term }: GlossaryTerm): string => `${path('/glossary/')}#${encodeURIComponent(term)}`;

const linksOf = onceFor((words: Words): TermLinks => ({
  words: wordsOfTerms(glossary(words)),
  negations: words.glossary.negations,
  link: (word, term, taken) => {
    const mark = taken ? `<sup data-search-never>${words.glossary.mark}</sup>` : '';
    return `<a class="term" href="${termPath(term)}">${word}${mark}</a>`;
  },
}));

/** The page with its technical words linked to their explanations. */
export const withTerms = (words: Words, html: string): string => linkTerms(html, linksOf(words));
