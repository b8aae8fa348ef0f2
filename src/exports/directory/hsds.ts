import { officeInCharge, parentAssociation } from '../../domain/directory/directory-links.ts';
import type { Directory, FederationRecord, ServiceRecord } from '../../domain/directory/directory.ts';
import type { AssociationRecord, OrganisationRecord } from '../../domain/directory/directory.ts';
import type { Contact } from '../../schemas/contact.ts';
import { addLocation } from './hsds-location.ts';
import type { Hsds, HsdsService } from './hsds-schema.ts';
import type { UrlOf } from '../tables/table.ts';
import { uuidOfUrl } from '../uuid.ts';
import type { Words } from '../../words/languages.ts';

type Agency = FederationRecord | AssociationRecord | OrganisationRecord;

const emptyTables = (): Hsds => ({
  organization: [],
  organization_identifier: [],
  service: [],
  location: [],
  service_at_location: [],
  address: [],
  phone: [],
  schedule: [],
  accessibility: [],
  language: [],
  required_document: [],
});

type Owner = { organization_id: string } | { location_id: string };

function addPhones(tables: Hsds, { phones }: Contact, url: string, owner: Owner): void {
  phones.forEach(({ kind, number, note }, index) => {
    const [, line, extension] = /^(0\d+-\d{7,8})-(\d+)$/.exec(number) ?? [];
    tables.phone.push({
      id: uuidOfUrl(`${url}#phone-${index + 1}`),
      ...owner,
      number: line ?? number,
      ...(extension ? { extension: Number(extension) } : {}),
      type: kind,
      ...(note ? { description: note } : {}),
    });
  });
}

/** Adds an organisation with its telephones and offices; ids of the offices come back. */
function addAgency(
  words: Words,
  tables: Hsds,
  directory: Directory,
  agency: Agency,
  { url, parent }: { url: string; parent?: string | undefined },
): string[] {
  const id = uuidOfUrl(url);
  const { name, summary, contact, offices, place, languages } = agency;
  const website = contact.channels.find((it) => it.kind === 'website')?.url;
  const code = 'registration' in agency ? agency.registration?.creditCode : undefined;
  tables.organization.push({
    id,
    name,
    ...('short' in agency && agency.short ? { alternate_name: agency.short } : {}),
    description: summary ?? name,
    ...(contact.email ? { email: contact.email } : {}),
    ...(website ? { website } : {}),
    uri: url,
    ...(parent ? { parent_organization_id: uuidOfUrl(parent) } : {}),
  });
  if (code)
    tables.organization_identifier.push({
      id: uuidOfUrl(`${url}#credit-code`),
      organization_id: id,
      identifier_type: words.associations.creditCode,
      identifier: code,
    });
  addPhones(tables, contact, url, { organization_id: id });
  return offices.map((office, index) =>
    addLocation(
      words,
      tables,
      { office, url, index, name, place: office.place ?? place, languages, organization: id },
      directory.places,
    ),
  );
}

const serviceOf = (service: ServiceRecord, id: string, organization: string, url: string): HsdsService => ({
  id,
  organization_id: organization,
  name: service.name,
  description: service.summary,
  url,
  status: 'active',
  application_process: [...service.steps, ...(service.voiceless ? [service.voiceless] : [])].join('\n'),
  fees_description: service.cost,
  eligibility_description: service.entitled.join('\n'),
  last_modified: `${service.updatedOn}T00:00:00.000+08:00`,
});

/**
 * The directory as the Human Services Data Specification 3.0 has it, in tables. A service is one of an organisation
 * there: each of our guides becomes a service of every federation of the level in charge, given at its offices and at
 * the service places that name it. Services nobody on record is in charge of are left out.
 */
export function hsds(words: Words, directory: Directory, urlOf: UrlOf): Hsds {
  const tables = emptyTables();
  const officesOf = new Map<string, string[]>();
  const { federations, associations, organisations, servicePlaces, services, places } = directory;
  for (const it of federations)
    officesOf.set(it.id, addAgency(words, tables, directory, it, { url: urlOf(`/federations/${it.id}/`) }));
  for (const it of associations) {
    const parent = parentAssociation(directory, it);
    const above = parent && urlOf(`/associations/${parent.id}/`);
    addAgency(words, tables, directory, it, { url: urlOf(`/associations/${it.id}/`), parent: above });
  }
  for (const it of organisations)
    addAgency(words, tables, directory, it, { url: urlOf(`/organisations/${it.id}/`) });

  const serviceId = (service: ServiceRecord, federation: FederationRecord): string =>
    uuidOfUrl(`${urlOf(`/services/${service.id}/`)}#${federation.id}`);
  const link = (service: string, location: string): void => {
    const id = uuidOfUrl(`${urlOf('/services/')}#${service}-at-${location}`);
    tables.service_at_location.push({ id, service_id: service, location_id: location });
  };
  const offered = new Set<string>();
  for (const service of services) {
    const url = urlOf(`/services/${service.id}/`);
    for (const federation of federations) {
      if (places.byCode.get(federation.place)?.level !== service.office) continue;
      const id = serviceId(service, federation);
      offered.add(id);
      tables.service.push(serviceOf(service, id, uuidOfUrl(urlOf(`/federations/${federation.id}/`)), url));
      service.papers.forEach((document, index) => {
        const paper = uuidOfUrl(`${url}#${federation.id}-paper-${index + 1}`);
        tables.required_document.push({ id: paper, service_id: id, document });
      });
      for (const location of officesOf.get(federation.id) ?? []) link(id, location);
    }
  }
  for (const it of servicePlaces) {
    const url = urlOf(`/service-places/${it.id}/`);
    const { office, name, place, languages } = it;
    const location = addLocation(words, tables, { office, url, index: 0, name, place, languages }, places);
    addPhones(tables, it.contact, url, { location_id: location });
    for (const service of services.filter(({ id }) => it.services.includes(id))) {
      const { federation } = officeInCharge(directory, place, service.office);
      const id = federation && serviceId(service, federation);
      if (id && offered.has(id)) link(id, location);
    }
  }
  return tables;
}

/** The tables as JSON, an entry a piece: those of a nation are 59 MB. */
export function* hsdsPieces(tables: Hsds): Generator<string> {
  let before = '{';
  for (const [name, entries] of Object.entries<object[]>({ ...tables })) {
    yield `${before}${JSON.stringify(name)}:[`;
    for (const [index, entry] of entries.entries()) yield (index > 0 ? ',' : '') + JSON.stringify(entry);
    before = '],';
  }
  yield ']}\n';
}
