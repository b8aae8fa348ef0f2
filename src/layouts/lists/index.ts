import BudgetItem from '../../components/budget/BudgetItem.astro';
import CommitmentItem from '../../components/commitment/CommitmentItem.astro';
import EvaluationItem from '../../components/evaluation/EvaluationItem.astro';
import DocumentItem from '../../components/evidence/DocumentItem.astro';
import InspectionItem from '../../components/evidence/InspectionItem.astro';
import FileItem from '../../components/measure/FileItem.astro';
import PolicyItem from '../../components/policy/PolicyItem.astro';
import SurveyItem from '../../components/survey/SurveyItem.astro';
import { commitmentsFeedLink } from '../metadata/feed-links.ts';
import type { ListedName } from '../../kinds/index.ts';
import AssociationLead from './AssociationLead.astro';
import Associations from './Associations.astro';
import BudgetAfter from './BudgetAfter.astro';
import CommitmentLead from './CommitmentLead.astro';
import EvaluationLead from './EvaluationLead.astro';
import type { LeadProps } from './lead.ts';
import Opportunities from './Opportunities.astro';
import PlacedItem from './PlacedItem.astro';
import StationLead from './StationLead.astro';
import SurveyAfter from './SurveyAfter.astro';
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
  feed?: { type: string; href: string; title: string };
}

/** The parts of the list of every kind that has one; a kind that is missing does not compile. */
export const lists = {
  policies: { Item: PolicyItem },
  commitments: { Item: CommitmentItem, Lead: CommitmentLead, level: 3, feed: commitmentsFeedLink },
  observations: { Item: FileItem },
  inspections: { Item: InspectionItem },
  documents: { Item: DocumentItem },
  associations: { List: Associations, Lead: AssociationLead, above: 'kind' },
  organisations: { Item: PlacedItem },
  'service-places': { Item: PlacedItem },
  evaluations: { Item: EvaluationItem, Lead: EvaluationLead },
  surveys: { Item: SurveyItem, Lead: SurveyLead, After: SurveyAfter },
  budgets: { Item: BudgetItem, After: BudgetAfter },
  volunteering: { List: Opportunities },
  stations: { Item: PlacedItem, Lead: StationLead, level: 3 },
} satisfies Record<ListedName, ListParts>;
