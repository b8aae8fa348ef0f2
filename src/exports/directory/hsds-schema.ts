/** Tables of the Human Services Data Specification 3.0 (Open Referral) that the portal fills. Fields as the specification names them. */

/** An organisation that gives services or is responsible for them. */
interface HsdsOrganization {
  id: string;
  name: string;
  description: string;
  alternate_name?: string;
  email?: string;
  website?: string;
  uri: string;
  parent_organization_id?: string;
}

/** A service of one organisation. */
export interface HsdsService {
  id: string;
  organization_id: string;
  name: string;
  description: string;
  url: string;
  status: 'active';
  application_process: string;
  fees_description: string;
  eligibility_description: string;
  last_modified: string;
}

/** A place that people visit; positions are WGS-84. */
export interface HsdsLocation {
  id: string;
  location_type: 'physical';
  organization_id?: string;
  name: string;
  url: string;
  transportation?: string;
  latitude?: number;
  longitude?: number;
}

/** That a service is given at a place. */
interface HsdsServiceAtLocation {
  id: string;
  service_id: string;
  location_id: string;
}

/** A run of opening time that repeats every week (RFC 5545). */
export interface HsdsSchedule {
  id: string;
  location_id: string;
  freq: 'WEEKLY';
  wkst: 'MO';
  byday: string;
  /** Hours from UTC. */
  timezone: 8;
  opens_at: string;
  closes_at: string;
  description: string;
  notes?: string;
}

/** A facility that helps people in, or is missing. */
interface HsdsAccessibility {
  id: string;
  location_id: string;
  description: string;
  details?: string;
  url: string;
}

/** A telephone number of an organisation or a place; types of RFC 6350. */
interface HsdsPhone {
  id: string;
  organization_id?: string;
  location_id?: string;
  number: string;
  extension?: number;
  type: string;
  description?: string;
}

/** A postal address; the specification wants every part, an unknown one is empty. */
export interface HsdsAddress {
  id: string;
  location_id: string;
  address_1: string;
  city: string;
  region?: string;
  state_province: string;
  postal_code: string;
  country: 'CN';
  address_type: 'physical';
}

/** A language in which one is served; the code is of ISO 639-3. */
interface HsdsLanguage {
  id: string;
  location_id: string;
  name: string;
  code?: string;
}

/** A paper that one has to bring. */
interface HsdsRequiredDocument {
  id: string;
  service_id: string;
  document: string;
}

/** A number in somebody else's register. */
interface HsdsOrganizationIdentifier {
  id: string;
  organization_id: string;
  identifier_type: string;
  identifier: string;
}

/** All tables: every id is a UUID that stays the same, references are ids. */
export interface Hsds {
  organization: HsdsOrganization[];
  organization_identifier: HsdsOrganizationIdentifier[];
  service: HsdsService[];
  location: HsdsLocation[];
  service_at_location: HsdsServiceAtLocation[];
  address: HsdsAddress[];
  phone: HsdsPhone[];
  schedule: HsdsSchedule[];
  accessibility: HsdsAccessibility[];
  language: HsdsLanguage[];
  required_document: HsdsRequiredDocument[];
}
