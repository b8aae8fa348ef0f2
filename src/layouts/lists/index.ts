import { commitmentsFeedLink } from '../metadata/feed-links.ts';
import type { ListedName } from '../../kinds/index.ts';
import type { Words } from '../../words/languages.ts';
import AssociationLead from './AssociationLead.astro';
import Associations from './Associations.astro';
import BudgetAfter from './BudgetAfter.astro';
import CommitmentLead from './CommitmentLead.astro';
import EvaluationLead from './EvaluationLead.astro';
import type { LeadProps } from './lead.ts';
import * as items from './items.ts';
import Opportunities from './Opportunities.astro';
import StationLead from './StationLead.astro';
import SurveyLead from './SurveyLead.astro';

/** The parts of the list of a kind. */
export interface ListParts {
  /** A record: takes the record, its path and the level of its heading. */
  Item?: (props: { item: never; level: 2 | 3; path: string }) => unknown;
  /** All records of a page, where they are more than items one after the other: takes `items` and `level`. */
  List?: (props: { items: never; level: 2 | 3 }) => unknown;
  /** What stands above the records, where that is more than a sentence, how many there are and the filter. */
  Lead?: (props: LeadProps) => unknown;
  /** The facet that `Lead` shows, so that it does not stand beside the list. */
  above?: string;
  /** What stands below them. */
  After?: (props: LeadProps) => unknown;
  /** Level of the headings of the records on the first page, where others stand above them. */
  level?: 2 | 3;
  /** The feed of the list, for the head of its pages. */
  feed?: (words: Words) => { type: string; href: string; title: string };
}

/** Kinds whose records are more in a list than items one after the other. */
const whole = { associations: Associations, volunteering: Opportunities };

/** What a list has besides its records. */
const besides = {
  commitments: { Lead: CommitmentLead, level: 3, feed: commitmentsFeedLink },
  associations: { Lead: AssociationLead, above: 'kind' },
  evaluations: { Lead: EvaluationLead },
  surveys: { Lead: SurveyLead, level: 3 },
  budgets: { After: BudgetAfter },
  stations: { Lead: StationLead, level: 3 },
} satisfies Partial<Record<ListedName, Omit<ListParts, 'Item' | 'List'>>>;

const itemOf: Partial<Record<ListedName, ListParts['Item']>> = items;
const listOf: Partial<Record<ListedName, ListParts['List']>> = whole;
const besidesOf: Partial<Record<ListedName, ListParts>> = besides;

type Shown = keyof typeof items | keyof typeof whole;

/** The parts of the list of a kind; a kind with a list whose records it can't show does not compile where it is asked. */
export const listParts = (name: Shown): ListParts => ({
  Item: itemOf[name],
  List: listOf[name],
  ...besidesOf[name],
});
