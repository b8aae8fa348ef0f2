import { accessFacts } from '../../domain/office/access.ts';
import { toWgs84 } from '../../domain/places/geo-datum.ts';
import { fullName, type Places } from '../../domain/places/places.ts';
import type { Office } from '../../schemas/contact.ts';
import type { Hsds, HsdsAddress, HsdsLocation, HsdsSchedule } from './hsds-schema.ts';
import { uuidOfUrl } from '../uuid.ts';
import type { Words } from '../../words/languages.ts';

/** An office with what its record says around it. */
export interface OfficeOf {
  office: Office;
  /** Full URL of the record's page. */
  url: string;
  /** Which of the record's offices, from 0. */
  index: number;
  /** Name of the record, for an office without one. */
  name: string;
  /** Place of the record. */
  place: string;
  languages: readonly string[];
  /** Id of the organisation that keeps it, where that is known. */
  organization?: string | undefined;
}

/** ISO 639-3 codes of the languages that have one name only. */
const languageCodes: Record<string, string> = { 手语: 'csl', 国家通用手语: 'csl', 普通话: 'cmn' };

/** Id of an office: the first office of a record has that of the record's first location in every build. */
const locationId = ({ url, index }: Pick<OfficeOf, 'url' | 'index'>): string =>
  uuidOfUrl(`${url}#location-${index + 1}`);

function locationOf(it: OfficeOf, id: string): HsdsLocation {
  const { office, url, name, organization } = it;
  const { position, directions } = office;
  return {
    id,
    location_type: 'physical',
    ...(organization ? { organization_id: organization } : {}),
    name: office.name ?? name,
    url,
    ...(directions ? { transportation: directions } : {}),
    ...(position ? toWgs84(position) : {}),
  };
}

function addressOf(it: OfficeOf, location: string, places: Places): HsdsAddress {
  const code = it.office.place ?? it.place;
  const above = [...places.ancestors(code), places.byCode.get(code)];
  const nameAt = (level: string): string => above.find((place) => place?.level === level)?.name ?? '';
  const region = nameAt('county');
  return {
    id: uuidOfUrl(`${it.url}#address-${it.index + 1}`),
    location_id: location,
    address_1: it.office.address || fullName(places, code),
    city: nameAt('city'),
    ...(region ? { region } : {}),
    state_province: nameAt('province'),
    postal_code: it.office.postcode ?? '',
    country: 'CN',
    address_type: 'physical',
  };
}

function schedulesOf(words: Words, { office, url, index }: OfficeOf, location: string): HsdsSchedule[] {
  const { hours } = office;
  if (!hours) return [];
  const description = words.text.statements(words.hours.lines(hours));
  return hours.weekly
    .flatMap(({ days, ranges }) => ranges.map((range) => ({ days, range })))
    .map(({ days, range }, run) => ({
      id: uuidOfUrl(`${url}#schedule-${index + 1}-${run + 1}`),
      location_id: location,
      freq: 'WEEKLY',
      wkst: 'MO',
      byday: days.map((day) => day.toUpperCase()).join(','),
      timezone: 8,
      opens_at: `${range.opens}+08:00`,
      closes_at: `${range.closes}+08:00`,
      description,
      ...(hours.note ? { notes: hours.note } : {}),
    }));
}

/** Adds an office to the tables: the place, its address, hours, languages and the facilities that somebody has checked. */
export function addLocation(words: Words, tables: Hsds, it: OfficeOf, places: Places): string {
  const id = locationId(it);
  tables.location.push(locationOf(it, id));
  tables.address.push(addressOf(it, id, places));
  tables.schedule.push(...schedulesOf(words, it, id));
  for (const { feature, state, note } of accessFacts(it.office.access.features))
    if (state !== 'unknown')
      tables.accessibility.push({
        id: uuidOfUrl(`${it.url}#access-${it.index + 1}-${feature}`),
        location_id: id,
        description: words.text.labelled(words.access.label(feature), words.access.state(feature, state)),
        ...(note ? { details: note } : {}),
        url: it.url,
      });
  for (const name of it.languages) {
    const code = languageCodes[name];
    const language = { id: uuidOfUrl(`${it.url}#language-${it.index + 1}-${name}`), location_id: id, name };
    tables.language.push({ ...language, ...(code ? { code } : {}) });
  }
  return id;
}
