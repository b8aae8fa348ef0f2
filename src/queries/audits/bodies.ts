import { auditedBodies, type AuditedBody } from '../../domain/audits/audit-bodies.ts';
import { once } from '../../readings/once.ts';
import { directory } from '../directory/directory.ts';
import { site } from '../site/site.ts';

/** Every organisation that a record may be about, by id. */
export const bodies: () => ReadonlyMap<string, AuditedBody> = once(() =>
  auditedBodies(directory(), site.place),
);

/** Who a record is about: by its id where the directory does not have it. */
export const bodyOf = (id: string): Pick<AuditedBody, 'id' | 'name' | 'kind' | 'place'> & { path?: string } =>
  bodies().get(id) ?? { id, name: id, kind: '', place: '' };

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
export const pageOfBody = (name: string): string | undefined => byName().get(name)?.path;
