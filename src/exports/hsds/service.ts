import type { FederationRecord, ServiceRecord } from '../../domain/directory/directory.ts';
import { fullName } from '../../domain/places/places.ts';
import type { HsdsContext } from './location.ts';
import { addPhones } from './phones.ts';
import { row, type Hsds } from './schema.ts';

const baseOf = (service: ServiceRecord, federation: FederationRecord): string =>
  `/services/${service.id}/#${federation.id}`;

/** Id of a guide as a service of a federation. */
export const serviceId = (
  { idOf }: HsdsContext,
  service: ServiceRecord,
  federation: FederationRecord,
): string => idOf(baseOf(service, federation));

/** Adds a guide as a service of a federation: what it is, for which area, by which number, with which papers. */
export function addService(
  context: HsdsContext,
  tables: Hsds,
  service: ServiceRecord,
  federation: FederationRecord,
): string {
  const { idOf, urlOf, directory } = context;
  const base = baseOf(service, federation);
  const id = idOf(base);
  tables.service.push(
    row(id, {
      ...{ organization_id: idOf(`/federations/${federation.id}/`), name: service.name },
      ...{ description: service.summary, url: urlOf(`/services/${service.id}/`), status: 'active' },
      application_process: [...service.steps, service.voiceless ?? ''].filter(Boolean).join('\n'),
      ...{ fees_description: service.cost, wait_time: service.takes },
      eligibility_description: service.entitled.join('\n'),
      last_modified: `${service.updatedOn}T00:00:00.000+08:00`,
    }),
  );
  tables.service_area.push(
    row(idOf(`${base}-area`), {
      ...{ service_id: id, name: fullName(directory.places, federation.place) },
      ...{ extent: federation.place, extent_type: 'text', uri: urlOf(`/places/${federation.place}/`) },
    }),
  );
  tables.attribute.push(
    row(idOf(`${base}-need`), {
      ...{ link_id: id, taxonomy_term_id: idOf(`/services/#need-${service.need}`), link_entity: 'service' },
    }),
  );
  const hotline = service.hotline === undefined ? [] : [{ kind: 'voice' as const, number: service.hotline }];
  addPhones(context, tables, [...hotline, ...federation.contact.phones], {
    base: `${base}-`,
    owner: { service_id: id },
  });
  service.papers.forEach((document, index) => {
    tables.required_document.push(row(idOf(`${base}-paper-${index + 1}`), { service_id: id, document }));
  });
  return id;
}
