import { auditedBodies, type AuditedBody } from '../../domain/audits/audit-bodies.ts';
import { onceByKey } from '../../readings/by-key.ts';
import { once, onceByValue } from '../../readings/once.ts';
import { directory } from '../directory/directory.ts';
import { site } from '../site/site.ts';

/** Every organisation that a record may be about, by id. */
export const bodies: () => ReadonlyMap<string, AuditedBody> = onceByValue('bodies', () =>
  auditedBodies(directory(), site.place),
);

const bodyById = onceByKey('body', (id) => bodies().get(id));

/** Who a record is about: by its id where the directory does not have it. */
export const bodyOf = (id: string): Pick<AuditedBody, 'id' | 'name' | 'kind' | 'place'> & { path?: string } =>
  bodyById(id) ?? { id, name: id, kind: '', place: '' };

/** Code of the place that a record is about, or that the organisation is in that it is about. */
export const placeAbout = ({
  place,
  organisation,
}: {
  place?: string | undefined;
  organisation?: string | undefined;
}): string | undefined => place ?? (organisation === undefined ? undefined : bodyOf(organisation).place);

/** Name of an organisation; its id where the directory does not have it. */
export const bodyName = (id: string): string => bodyOf(id).name;

const byName = once(() => new Map([...bodies().values()].map((it) => [it.name, it])));

/** Page of an organisation by its whole name; undefined where none on record has it. */
export const pageOfBody = onceByKey('page-of-body', (name): string | undefined => byName().get(name)?.path);
