import { officeInCharge, parentAssociation } from '../../domain/directory/directory-links.ts';
import type {
  AssociationRecord,
  FederationRecord,
  OrganisationRecord,
  ServiceRecord,
} from '../../domain/directory/directory.ts';
import { addLocation, type HsdsContext } from './location.ts';
import { addPhones } from './phones.ts';
import { emptyTables, row, type Hsds } from './schema.ts';
import { addService, serviceId } from './service.ts';

type Agency = FederationRecord | AssociationRecord | OrganisationRecord;
/** Adds an organisation with its telephones and offices; ids of the offices come back. */
function addAgency(
  context: HsdsContext,
  tables: Hsds,
  agency: Agency,
  { page, parent }: { page: string; parent?: string | undefined },
): string[] {
  const { idOf, urlOf, words } = context;
  const id = idOf(page);
  const { name, summary, contact, offices, place, languages } = agency;
  const code = 'registration' in agency ? agency.registration?.creditCode : undefined;
  tables.organization.push(
    row(id, {
      name,
      alternate_name: 'short' in agency ? agency.short : undefined,
      description: summary ?? name,
      email: contact.email,
      website: contact.channels.find((it) => it.kind === 'website')?.url,
      uri: urlOf(page),
      parent_organization_id: parent && idOf(parent),
    }),
  );
  if (code)
    tables.organization_identifier.push(
      row(idOf(`${page}#credit-code`), {
        ...{ organization_id: id, identifier_type: words.associations.creditCode, identifier: code },
      }),
    );
  addPhones(context, tables, contact.phones, { base: `${page}#`, owner: { organization_id: id } });
  return offices.map((office, index) =>
    addLocation(context, tables, {
      ...{ office, page, index, name, languages, organization: id },
      place: office.place ?? place,
    }),
  );
}

/** What people come for, as a taxonomy of the services. */
function addNeeds({ idOf, words }: HsdsContext, tables: Hsds, services: readonly ServiceRecord[]): void {
  const { name, description, term } = words.files.hsds.needs;
  const id = idOf('/services/#needs');
  if (services.length === 0) return;
  tables.taxonomy.push(row(id, { name, description }));
  for (const need of new Set(services.map((it) => it.need)))
    tables.taxonomy_term.push(
      row(idOf(`/services/#need-${need}`), {
        ...{ name: need, description: term(need), taxonomy: name, language: words.language },
        taxonomy_id: id,
      }),
    );
}

/**
 * The directory as the Human Services Data Specification 3.0 has it, in tables. A service is one of an organisation
 * there: each of our guides becomes a service of every federation of the level in charge, given at its offices and at
 * the service places that name it. Services nobody on record is in charge of are left out.
 */
export function hsds(context: HsdsContext): Hsds {
  const tables = emptyTables();
  const { directory, idOf } = context;
  const officesOf = new Map<string, string[]>();
  const { federations, associations, organisations, servicePlaces, services, places } = directory;
  for (const it of federations)
    officesOf.set(it.id, addAgency(context, tables, it, { page: `/federations/${it.id}/` }));
  for (const it of associations) {
    const parent = parentAssociation(directory, it);
    const above = parent && `/associations/${parent.id}/`;
    addAgency(context, tables, it, { page: `/associations/${it.id}/`, parent: above });
  }
  for (const it of organisations) addAgency(context, tables, it, { page: `/organisations/${it.id}/` });

  const link = (service: string, location: string): void => {
    const id = idOf(`/services/#${service}-at-${location}`);
    tables.service_at_location.push(row(id, { service_id: service, location_id: location }));
  };
  addNeeds(context, tables, services);
  const offered = new Set<string>();
  for (const service of services)
    for (const federation of federations) {
      if (places.byCode.get(federation.place)?.level !== service.office) continue;
      const id = addService(context, tables, service, federation);
      offered.add(id);
      for (const location of officesOf.get(federation.id) ?? []) link(id, location);
    }
  for (const it of servicePlaces) {
    const page = `/service-places/${it.id}/`;
    const { office, name, place, languages } = it;
    const location = addLocation(context, tables, { office, page, index: 0, name, place, languages });
    addPhones(context, tables, it.contact.phones, { base: `${page}#`, owner: { location_id: location } });
    for (const service of services.filter(({ id }) => it.services.includes(id))) {
      const { federation } = officeInCharge(directory, place, service.office);
      const id = federation && serviceId(context, service, federation);
      if (id && offered.has(id)) link(id, location);
    }
  }
  return tables;
}
