import { accessFacts } from '../../domain/office/access.ts';
import { toWgs84 } from '../../domain/places/geo-datum.ts';
import { fullName } from '../../domain/places/places.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import type { Office } from '../../schemas/contact.ts';
import type { IdOf } from '../uuid.ts';
import type { UrlOf } from '../tables/table.ts';
import { row, type Hsds } from './schema.ts';
import { scheduleRows } from './schedule.ts';
import type { Words } from '../../words/languages.ts';

/** What the tables are made from besides records. */
export interface HsdsContext {
  words: Words;
  directory: Directory;
  urlOf: UrlOf;
  idOf: IdOf;
  /** ISO; what lies in years before it is left out. */
  today: string;
}

/** An office with what its record says around it. */
export interface OfficeOf {
  office: Office;
  /** Path of the record's page. */
  page: string;
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

/**
 * The address, where every part of it that the specification requires is known; a municipality is its own city, and what
 * lies in no city has the province.
 */
function addAddress(
  { directory: { places }, idOf }: HsdsContext,
  tables: Hsds,
  it: OfficeOf,
  location: string,
): boolean {
  const code = it.office.place ?? it.place;
  const above = [...places.ancestors(code), places.byCode.get(code)];
  const nameAt = (level: string): string => above.find((place) => place?.level === level)?.name ?? '';
  const province = nameAt('province');
  const city = nameAt('city') || province;
  const { postcode } = it.office;
  if (!city || !postcode) return false;
  tables.address.push(
    row(idOf(`${it.page}#address-${it.index + 1}`), {
      location_id: location,
      address_1: it.office.address || fullName(places, code),
      ...{ city, region: nameAt('county'), state_province: province, postal_code: postcode },
      ...{ country: 'CN', address_type: 'physical' },
    }),
  );
  return true;
}

/** Adds an office to the tables: the place, its address, hours, languages and the facilities that somebody has checked. */
export function addLocation(context: HsdsContext, tables: Hsds, it: OfficeOf): string {
  const { words, directory, urlOf, idOf, today } = context;
  const { office, page, index } = it;
  const id = idOf(`${page}#location-${index + 1}`);
  const addressed = addAddress(context, tables, it, id);
  tables.location.push(
    row(id, {
      location_type: 'physical',
      organization_id: it.organization,
      name: office.name ?? it.name,
      url: urlOf(page),
      // An address without a postcode fits no row of addresses: it is said here.
      description: addressed ? undefined : office.address,
      transportation: office.directions,
      ...(office.position ? { ...toWgs84(office.position) } : {}),
    }),
  );
  if (office.hours)
    tables.schedule.push(
      ...scheduleRows(words, office.hours, {
        location: id,
        holidays: directory.holidays.filter(({ year }) => year >= Number(today.slice(0, 4))),
        idOf: (run) => idOf(`${page}#schedule-${index + 1}-${run}`),
      }),
    );
  for (const { feature, state, note } of accessFacts(office.access.features))
    if (state !== 'unknown')
      tables.accessibility.push(
        row(idOf(`${page}#access-${index + 1}-${feature}`), {
          location_id: id,
          description: words.text.labelled(words.access.label(feature), words.access.state(feature, state)),
          ...{ details: note, url: urlOf(page) },
        }),
      );
  for (const name of it.languages)
    tables.language.push(
      row(idOf(`${page}#language-${index + 1}-${name}`), {
        location_id: id,
        name,
        code: languageCodes[name],
      }),
    );
  return id;
}
