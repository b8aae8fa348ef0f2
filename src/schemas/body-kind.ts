import { associationKindIds, associationKinds } from './association.ts';
import { plainWords } from './enum-words.ts';
import { organisationKind } from './organisation.ts';

/** What a federation is called among the organisations of its place. */
export const federationKind = '残疾人联合会';

/** Of what kind a body is that reports: a federation, an association by its whole name, an organisation by its kind. */
export const reportingKind = plainWords('bodies.kind', [
  federationKind,
  ...associationKindIds.map((id) => associationKinds[id].name),
  ...organisationKind.options,
]);
