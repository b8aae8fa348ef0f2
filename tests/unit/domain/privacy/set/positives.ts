import { mails, qqs, wechats } from './accounts.ts';
import { cards, papers, plates } from './documents.ts';
import type { Positive } from './entry.ts';
import { certificates, identities } from './identities.ts';
import { mobiles } from './mobiles.ts';
import { disabilities, homes } from './persons.ts';
import { fifth } from './fifth.ts';
import { fourth } from './fourth.ts';
import { sixthPersons } from './sixth-persons.ts';
import { seventh } from './seventh.ts';
import { sixth } from './sixth.ts';
import { second } from './second.ts';
import { third } from './third.ts';

/** Texts in which something is personal, written before the rules. */
export const positives: readonly Positive[] = [
  ...[mobiles, identities, certificates, cards, papers, plates],
  ...[mails, qqs, wechats, homes, disabilities, second, third, fourth, fifth, sixth, sixthPersons, seventh],
].flat();
