import { z } from 'zod';

/** What an id may point to: records of a collection, the commitments that all policy texts state, or the places served. */
export type Target =
  | 'policies'
  | 'federations'
  | 'associations'
  | 'organisations'
  | 'services'
  | 'audits'
  | 'stations'
  | 'service-places'
  | 'documents'
  | 'evaluations'
  | 'surveys'
  | 'inspections'
  | 'budgets'
  | 'volunteering'
  | 'commitments'
  | 'divisions';

/** What stands at a field that points to something. */
export interface Reference {
  /** One of these has what the field names; of none, and the field points to nothing that is checked. */
  to: readonly Target[];
  /** What to do where there is no such record, besides writing another id: `改用 runBy 写它的名称`. */
  otherwise?: string;
  /** Values that are no ids. */
  except?: readonly string[];
}

/** Which schemas are references, and to what; one made of another, by `.describe()` for one, points to the same. */
export const pointsTo = z.registry<Reference>();

/** Whom money, figures and opportunities are about: every body that has a page. */
export const bodyCollections = ['associations', 'organisations', 'federations'] as const satisfies Target[];
