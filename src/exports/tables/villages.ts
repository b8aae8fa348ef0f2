import { villageRows, type VillageRow } from '../../domain/directory/village-rows.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import { collections } from '../../schemas/collections.ts';
import { divisionCode } from '../../schemas/common.ts';
import { villageAssociationSchema } from '../../schemas/village.ts';
import { placeNameColumn, urlColumn } from './shared.ts';
import { allFields, tablesOf, within } from './table.ts';
import { meaning, worded } from '../../schemas/enum-words.ts';
import { places } from '../../words/zh-CN/places.ts';

/** A village of a township and what is known of its association. */
export interface TownshipVillage {
  township: string;
  row: VillageRow;
}

const { shape } = villageAssociationSchema;
/** What a village's record says besides who it is. */
const detailsOf = ({ code: _code, village: _village, founded: _founded, ...details }: typeof shape) =>
  details;
const { state } = places;
const villageState = worded('villages.state', {
  founded: state.founded,
  'not-founded': state['not-founded'],
  'no-record': state['no-record'],
});
const { column, table } = tablesOf<TownshipVillage>();

/** A village a row, with or without a record. */
export const villageTable = table(collections.villages.label, ['code'], {
  code: column(shape.code, (it) => it.row.code),
  village: column(shape.village, (it) => it.row.name),
  township: column(divisionCode.describe('乡镇（街道）的区划代码'), (it) => it.township),
  placeName: placeNameColumn((it: TownshipVillage) => it.township),
  url: urlColumn((it: TownshipVillage) => `/places/${it.township}/`, '乡镇（街道）的网页'),
  state: column(meaning(villageState, '残疾人协会'), (it) => it.row.state),
  ...within(({ row }: TownshipVillage) => row.association, allFields(detailsOf(shape))),
});

/** The village associations of a township as its page lists them: with the villages that have no record. */
export const villagesOf = (directory: Directory, township: string): TownshipVillage[] =>
  villageRows(directory, township).map((row) => ({ township, row }));

/** Codes of the townships that have villages, in the list of divisions or on record. */
export function townshipsWithVillages({ places, villagesAt }: Directory): string[] {
  const isTownship = (it: string): boolean => places.byCode.get(it)?.level === 'township';
  const listed = [...places.byCode.values()].filter(
    ({ level, children }) => level === 'township' && children.length > 0,
  );
  return [...new Set([...listed.map((it) => it.code), ...villagesAt.keys()])].filter(isTownship).sort();
}

/** The village associations of all townships. */
export function* allVillages(directory: Directory): Generator<TownshipVillage> {
  for (const township of townshipsWithVillages(directory)) yield* villagesOf(directory, township);
}
