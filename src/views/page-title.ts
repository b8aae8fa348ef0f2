import type { Words } from '../words/languages.ts';
import { namesakesOf } from './namesakes-of.ts';

/**
 * The title of the page at a path (without the base), as its tab and a screen reader say it: where another record has
 * the same name, with what tells the two apart (桥西区盲人协会（石家庄市）), on every page below the record's as well.
 */
export function pageTitle(words: Words, path: string, title: string): string {
  const mark = namesakesOf(words, path).find((it) => !title.includes(it.mark))?.mark;
  return mark === undefined ? title : words.text.toldApart(title, mark);
}
