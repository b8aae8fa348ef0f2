import type { AuditedBody } from '../audits/audit-bodies.ts';
import type { CommitmentRecord } from './commitments.ts';
import type { Directory } from '../directory/directory.ts';
import { placesWithin, type Place } from '../places/places.ts';
import { divisionLevels } from '../../schemas/division.ts';

/** One place or organisation that a commitment binds. */
export interface Subject {
  /** Id of the organisation, else the code of the place; `nation` for all that the portal serves. */
  key: string;
  /** Of the organisation or place; empty where `unlisted` says it all. */
  name: string;
  /** What stands in for organisations that are not on record: all that is served, the area of the text, the place's federation. */
  unlisted?: 'nation' | 'area' | 'federation';
  /** Short code of its place; empty for the nation. */
  place: string;
  /** Id of the organisation, where the commitment binds one that is on record. */
  organisation?: string;
  /** Address on this site; absent where it has no page. */
  path?: string;
  /** Day since when it exists: earlier periods do not bind it. */
  since?: string;
}

/** What subjects are found in. */
export interface SubjectSources {
  directory: Directory;
  bodies: ReadonlyMap<string, AuditedBody>;
}

/** Key of the subject that is all that the portal serves. */
export const nation = 'nation';

const placeSubject = (place: Place): Subject => ({
  ...{ key: place.code, name: place.name, place: place.code },
  ...(place.level === 'village' ? {} : { path: `/places/${place.code}/` }),
});

function bodySubject({ id, name, place, path }: AuditedBody, since: string | undefined): Subject {
  return { key: id, name, place, organisation: id, path, ...(since === undefined ? {} : { since }) };
}

function subjectsAt(
  { binds: { who, kinds } }: CommitmentRecord,
  place: Place,
  { directory, bodies }: SubjectSources,
  supervised: ReadonlyMap<string, AuditedBody[]>,
): Subject[] {
  switch (who) {
    case 'place':
      return [placeSubject(place)];
    case 'federation': {
      const body = bodies.get(directory.federationAt.get(place.code)?.id ?? '');
      return [body ? bodySubject(body, undefined) : { ...placeSubject(place), unlisted: 'federation' }];
    }
    case 'association':
      return (directory.associationsAt.get(place.code) ?? []).flatMap(({ id, kind, founded, foundedOn }) => {
        const body = bodies.get(id);
        const bound = founded === 'founded' && (kinds?.includes(kind) ?? true);
        return body && bound ? [bodySubject(body, foundedOn)] : [];
      });
    case 'supervised':
      return (supervised.get(place.code) ?? []).map((body) => bodySubject(body, body.registeredOn));
  }
}

/**
 * Whom a commitment binds: the places of its levels in the area of its text, or the organisations there that are on
 * record, by place. Where the portal knows none of them there is one subject, the area of the text itself, so that the
 * commitment is still told, as not known.
 */
export function subjectsOf(commitment: CommitmentRecord, sources: SubjectSources): Subject[] {
  const { places } = sources.directory;
  const { binds, policy } = commitment;
  const area = policy.place === undefined ? '' : (places.resolve(policy.place)?.code ?? policy.place);
  const named = binds.places && new Set(binds.places.map((code) => places.resolve(code)?.code ?? code));
  const supervised =
    binds.who === 'supervised'
      ? Map.groupBy(
          [...sources.bodies.values()].filter((it) => it.supervised),
          (it) => it.place,
        )
      : new Map<string, AuditedBody[]>();
  const subjects: Subject[] = binds.levels.includes('nation')
    ? [{ key: nation, name: '', unlisted: 'nation', place: '' }]
    : [];
  const levels = new Set<string>(binds.levels);
  const deepest = divisionLevels.findLast((it) => levels.has(it));
  for (const place of deepest ? placesWithin(places, area, deepest) : [])
    if (levels.has(place.level) && (named?.has(place.code) ?? true))
      subjects.push(...subjectsAt(commitment, place, sources, supervised));
  if (subjects.length > 0) return subjects;
  const place = places.byCode.get(area);
  return [place ? placeSubject(place) : { key: area || nation, name: '', unlisted: 'area', place: area }];
}
