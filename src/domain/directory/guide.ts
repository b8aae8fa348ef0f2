import type { Directory, FederationRecord } from './directory.ts';

/** The federation at a place, else the nearest above it: who guides what is there, and who can be asked. */
export const guideOf = (directory: Directory, code: string): FederationRecord | undefined =>
  [
    code,
    ...directory.places
      .ancestors(code)
      .map((it) => it.code)
      .reverse(),
  ]
    .map((it) => directory.federationAt.get(it))
    .find((it) => it !== undefined);

/** The nearest federation above the place of one. */
export function federationAbove(
  directory: Directory,
  { place }: FederationRecord,
): FederationRecord | undefined {
  const parent = directory.places.byCode.get(place)?.parent;
  return parent === undefined ? undefined : guideOf(directory, parent);
}

/** The federations of the places right below the one of a federation, by code. */
export const federationsBelow = (directory: Directory, { place }: FederationRecord): FederationRecord[] =>
  (directory.places.byCode.get(place)?.children ?? []).flatMap(
    (code) => directory.federationAt.get(code) ?? [],
  );
