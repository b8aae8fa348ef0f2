import { hsdsVersion, type Hsds, type HsdsRow } from './schema.ts';

type Rows = readonly HsdsRow[];
type ByField = (field: string, id: unknown) => Rows;

/** Finds the rows of a table that name something in a field. */
function index(rows: Rows): ByField {
  const indices = new Map<string, Map<unknown, HsdsRow[]>>();
  return (field, id) => {
    const known = indices.get(field) ?? Map.groupBy(rows, (it) => it[field]);
    indices.set(field, known);
    return known.get(id) ?? [];
  };
}

/** Lists that have something in them: what nothing is known of has no field. */
const filled = (lists: Readonly<Record<string, readonly object[]>>): object =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));

/**
 * The services with all that belongs to each nested in it, as the JSON schemas of HSDS 3.0 have it (schema/compiled/service.json).
 * Organisations and places that no service leads to have no place there: they stand in the tables.
 */
export function* nestedServices(tables: Hsds): Generator<object> {
  const of = Object.fromEntries(
    Object.entries<Rows>(tables).map(([name, rows]) => [name, index(rows)]),
  ) as Record<keyof Hsds, ByField>;
  const one = (name: keyof Hsds, id: unknown): HsdsRow | undefined => of[name]('id', id)[0];
  const locationOf = (id: unknown): object => ({
    ...one('location', id),
    ...filled({
      languages: of.language('location_id', id),
      addresses: of.address('location_id', id),
      accessibility: of.accessibility('location_id', id),
      phones: of.phone('location_id', id),
      schedules: of.schedule('location_id', id),
    }),
  });
  for (const service of tables.service) {
    const { id, organization_id: organization } = service;
    yield {
      ...service,
      ...filled({
        phones: of.phone('service_id', id),
        service_areas: of.service_area('service_id', id),
        service_at_locations: of
          .service_at_location('service_id', id)
          .map((it) => ({ ...it, location: locationOf(it['location_id']) })),
        required_documents: of.required_document('service_id', id),
        attributes: of
          .attribute('link_id', id)
          .map((it) => ({ ...it, taxonomy_term: one('taxonomy_term', it['taxonomy_term_id']) })),
      }),
      organization: {
        ...one('organization', organization),
        ...filled({
          phones: of.phone('organization_id', organization),
          organization_identifiers: of.organization_identifier('organization_id', organization),
        }),
      },
    };
  }
}

/** What the file says of itself before its services. */
export type HsdsAbout = Readonly<Record<string, unknown>>;

/**
 * The services as one page of the HSDS API (`Page` of its reference), a service a line: those of a nation are hundreds of
 * megabytes. `version` is that of HSDS, as the API says it.
 */
export function* hsdsPieces(tables: Hsds, about: HsdsAbout): Generator<string> {
  const count = tables.service.length;
  const head = {
    ...{ version: hsdsVersion, profile: 'https://docs.openhumanservices.org/hsds/', ...about },
    ...{ total_items: count, total_pages: 1, page_number: 1, size: count },
    ...{ first_page: true, last_page: true, empty: count === 0 },
  };
  yield `${JSON.stringify(head).slice(0, -1)},"contents":[\n`;
  let before = '';
  for (const service of nestedServices(tables)) {
    yield before + JSON.stringify(service);
    before = ',\n';
  }
  yield '\n]}\n';
}
