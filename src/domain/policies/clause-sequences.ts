import { follows, successors, type Marker } from './clause-markers.ts';

/** Looks ahead in the numbers of a text: which come, in what order. Every question is answered in logarithmic time. */
export interface Sequences {
  /** Where a number stands next after a block; Infinity where it does not. */
  next: (form: string, path: readonly number[], after: number) => number;
  /** The first of the numbers that may follow this one, after a block. */
  goesOnAt: (marker: Marker, after: number) => number;
  /** The next number of the same form goes on with this one. */
  goesOn: (index: number) => boolean;
  /** The same number stands once more, with better looks, before its sequence goes on. */
  hasRival: (index: number) => boolean;
  /** The block that bears the next number of the same form; undefined after the last. */
  nextOfForm: (index: number) => number | undefined;
}

const keyOf = (form: string, path: readonly number[]): string => `${form} ${path.join('.')}`;

/** First of the ascending numbers that is greater; Infinity where none is. */
function firstAfter(ascending: readonly number[], after: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) > after) high = middle;
    else low = middle + 1;
  }
  return ascending[low] ?? Infinity;
}

/** The numbers that the blocks of one text begin with, null where a block begins with none. */
export function sequencesOf(markers: readonly (Marker | null)[]): Sequences {
  const byNumber = new Map<string, number[]>();
  const clear = new Map<string, number[]>();
  const byForm = new Map<string, number[]>();
  const order: number[] = [];
  markers.forEach((marker, index) => {
    if (!marker) return;
    const add = (map: Map<string, number[]>, key: string): number => {
      const list = map.get(key) ?? [];
      if (list.length === 0) map.set(key, list);
      return list.push(index) - 1;
    };
    add(byNumber, keyOf(marker.form, marker.path));
    if (!marker.doubtful) add(clear, keyOf(marker.form, marker.path));
    order[index] = add(byForm, marker.form);
  });
  const next: Sequences['next'] = (form, path, after) =>
    firstAfter(byNumber.get(keyOf(form, path)) ?? [], after);
  const goesOnAt: Sequences['goesOnAt'] = (marker, after) =>
    Math.min(...successors(marker).map((path) => next(marker.form, path, after)));
  const at = (index: number): Marker => markers[index] as Marker;
  const nextOfForm = (index: number): number | undefined =>
    byForm.get(at(index).form)?.[(order[index] ?? 0) + 1];
  return {
    next,
    goesOnAt,
    nextOfForm,
    goesOn: (index) => {
      const after = nextOfForm(index);
      const marker = after === undefined ? null : markers[after];
      return !!marker && !marker.doubtful && follows(at(index), marker);
    },
    hasRival: (index) => {
      const { form, path } = at(index);
      return firstAfter(clear.get(keyOf(form, path)) ?? [], index) < goesOnAt(at(index), index);
    },
  };
}
