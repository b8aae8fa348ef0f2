import { associationKinds } from '../../schemas/association.ts';
import { federationKind } from '../../schemas/body-kind.ts';
import type { Directory } from '../directory/directory.ts';

/** Collections whose records can be audited. */
type BodyCollection = 'associations' | 'organisations' | 'federations';

/** Who an audit, an evaluation or a survey is about, whatever collection it stands in. */
export interface AuditedBody {
  id: string;
  name: string;
  collection: BodyCollection;
  /** 盲人协会 …, 助残社会组织 …, 残疾人联合会. */
  kind: string;
  /** Short code of the place. */
  place: string;
  /** Path of its page: `/associations/9901-blind/`. */
  path: string;
  /** Registered as a social organisation under the federation's supervision: it has accounts to publish. */
  supervised: boolean;
  registeredOn?: string;
}

/** Whether a place is another one or lies in it. */
function isWithin(directory: Directory, code: string, within: string | undefined): boolean {
  const outer = within === undefined ? undefined : directory.places.resolve(within)?.code;
  if (outer === undefined || code === outer) return true;
  return directory.places.ancestors(code).some((it) => it.code === outer);
}

/**
 * Every organisation of the directory by id. Supervised are the registered associations and the registered
 * organisations that the directory marks as supervised, in the place of the publishing federation or below
 * (`within`; without it everywhere). A federation itself reports in its departmental budget.
 */
export function auditedBodies(directory: Directory, within?: string): Map<string, AuditedBody> {
  const bodies = new Map<string, AuditedBody>();
  for (const { id, name, place } of directory.federations)
    bodies.set(id, {
      ...{ id, name, place, collection: 'federations', kind: federationKind },
      ...{ path: `/federations/${id}/`, supervised: false },
    });
  for (const { id, name, place, kind, founded, registration } of directory.associations) {
    const registered = founded === 'founded' && registration?.registered === true;
    bodies.set(id, {
      ...{ id, name, place, collection: 'associations', kind: associationKinds[kind].name },
      ...{ path: `/associations/${id}/`, supervised: registered && isWithin(directory, place, within) },
      ...(registration?.registeredOn ? { registeredOn: registration.registeredOn } : {}),
    });
  }
  for (const { id, name, place, kind, supervised, registration } of directory.organisations) {
    const registered = supervised && registration?.registered === true;
    bodies.set(id, {
      ...{ id, name, place, collection: 'organisations', kind },
      ...{ path: `/organisations/${id}/`, supervised: registered && isWithin(directory, place, within) },
      ...(registration?.registeredOn ? { registeredOn: registration.registeredOn } : {}),
    });
  }
  return bodies;
}
