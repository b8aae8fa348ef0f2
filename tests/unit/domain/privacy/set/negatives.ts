import { fifth } from './negatives-fifth.ts';
import { fourth } from './negatives-fourth.ts';
import { numbers } from './negatives-numbers.ts';
import { sixth } from './negatives-sixth.ts';
import { second } from './negatives-second.ts';
import { third } from './negatives-third.ts';
import { words } from './negatives-words.ts';

/** Texts in which nothing is personal, written before the rules. */
export const negatives: readonly string[] = [
  ...numbers,
  ...words,
  ...second,
  ...third,
  ...fourth,
  ...fifth,
  ...sixth,
];
