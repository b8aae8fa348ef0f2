/** Version of the Human Services Data Specification (Open Referral) that the portal writes. */
export const hsdsVersion = '3.0';

/** A row of a table of HSDS: fields as the specification names them, those without a value left out. */
export type HsdsRow = Readonly<Record<string, string | number>> & { readonly id: string };

/** No row yet, of the tables that the portal fills: names of the specification. */
export const emptyTables = () => ({
  organization: [] as HsdsRow[],
  organization_identifier: [] as HsdsRow[],
  service: [] as HsdsRow[],
  service_area: [] as HsdsRow[],
  location: [] as HsdsRow[],
  service_at_location: [] as HsdsRow[],
  address: [] as HsdsRow[],
  phone: [] as HsdsRow[],
  schedule: [] as HsdsRow[],
  accessibility: [] as HsdsRow[],
  language: [] as HsdsRow[],
  required_document: [] as HsdsRow[],
  taxonomy: [] as HsdsRow[],
  taxonomy_term: [] as HsdsRow[],
  attribute: [] as HsdsRow[],
});

/** Filled tables: every id is a UUID that stays the same, references are ids. */
export type Hsds = ReturnType<typeof emptyTables>;

/** A row of what is known: fields without a value are left out. */
export const row = (id: string, fields: Readonly<Record<string, string | number | undefined>>): HsdsRow => ({
  id,
  ...(Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as Record<string, string | number>),
});
