import type { StatusRow } from '../../domain/commitments/commitment-rows.ts';
import type { Place } from '../../domain/places/places.ts';
import { once } from '../../readings/once.ts';
import { directory } from '../directory/directory.ts';
import { partOf } from '../places/area-parts.ts';
import { commitments, forSubjects, type CommitmentState } from './commitments.ts';

/** Promises as they stand in a part of the area. */
export interface PartPromises {
  place: Place;
  /** Those that bind somebody in it, each as it stands there. */
  promises: CommitmentState[];
}

/** The parts of the area in which promises bind somebody, in the order of their codes. */
export const promisesByPart: () => PartPromises[] = once(() => {
  const parts = new Map<string, CommitmentState[]>();
  for (const state of commitments())
    for (const part of new Set(state.rows.flatMap(({ subject }) => partOf(subject.place) ?? []))) {
      const here = forSubjects(state, ({ subject }) => partOf(subject.place) === part);
      parts.set(part, [...(parts.get(part) ?? []), here]);
    }
  return [...directory().places.byCode.values()].flatMap((place) => {
    const promises = parts.get(place.code);
    return promises ? [{ place, promises }] : [];
  });
});

/** A promise as it stands in a part of the area. */
export interface PromiseInPart {
  place: Place;
  state: CommitmentState;
}

/** Promises in force that bind somebody in two parts or more, each with the parts in which it does: what can be compared. */
export const sharedPromises: () => { id: string; parts: PromiseInPart[] }[] = once(() => {
  const all = promisesByPart().flatMap(({ place, promises }) =>
    promises.filter((it) => !it.closed && it.current.length > 0).map((state) => ({ place, state })),
  );
  const byId = Map.groupBy(all, (it) => it.state.id);
  return commitments().flatMap(({ id }) => {
    const parts = byId.get(id) ?? [];
    return parts.length > 1 ? [{ id, parts }] : [];
  });
});

/** Every status of promises in a part. */
export const rowsOfPart = ({ promises }: Pick<PartPromises, 'promises'>): StatusRow[] =>
  promises.flatMap((it) => it.rows);
