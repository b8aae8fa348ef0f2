import type { KnownAnswer } from './answers.ts';
import type { HeardStep } from './heard.ts';
import type { Scored } from './score.ts';
import type { Sought } from './sought.ts';

/** What was found, best first. */
export interface SearchFound {
  /** The query as it was looked for; another one than was typed where `heard` or `simplified` say so. */
  query: string;
  hits: Scored[];
  /** Folded strings to show and to mark, those that matter most first. */
  needles: string[];
  /** What was sought where it was read as words, to tell which place of a page says most of it. */
  sought?: Sought[];
  /** By which step other words were found than were typed; undefined where it was what was typed. */
  heard?: { step: HeardStep; others: string[] };
  /** Whether nothing fits: the best page has less than half of what was asked. */
  weak?: boolean;
  /** Where nothing was found, or nothing that fits: names and terms that sound most like it. */
  nearest?: string[];
  /** Whether traditional characters were read as simplified. */
  simplified?: boolean;
  /** Whether only some of the words had to stand in a page. */
  loose: boolean;
  /** A page that answers a known question like this, or explains the word that was asked for. */
  answer?: KnownAnswer;
}
