import {
  compositionParts,
  type CompositionPart,
  type CompositionTally,
  type YesNo,
} from '../../domain/directory/composition.ts';
import { villageShare, type PlaceCoverage } from '../../domain/directory/coverage.ts';
import { words } from '../../words/index.ts';

interface Row {
  coverage: PlaceCoverage;
  composition: CompositionTally;
}
interface Column {
  label: string;
  figure: (row: Row) => number | string | undefined;
  list?: 'below' | 'villages';
}

const w = words.coverage;
const recorded = ({ coverage: { villages } }: Row): boolean => villages.villages > villages.noRecord;
const founded = (row: Row): boolean => row.composition.founded > 0;

/** How many villages have an association: no figure where nobody has told. */
export const villageColumns: Column[] = [
  { label: w.village.villages, figure: (row) => row.coverage.villages.villages || undefined },
  {
    label: w.village.founded,
    figure: (row) => (recorded(row) ? row.coverage.villages.founded : undefined),
    list: 'below',
  },
  {
    label: w.village.notFounded,
    figure: (row) => (recorded(row) ? row.coverage.villages.notFounded : undefined),
    list: 'villages',
  },
  { label: w.village.noRecord, figure: (row) => row.coverage.villages.noRecord, list: 'below' },
  { label: w.village.share, figure: (row) => words.text.share(villageShare(row.coverage.villages)) },
];

const yes =
  (answers: (tally: CompositionTally) => YesNo) =>
  ({ composition }: Row): number | undefined => {
    const told = answers(composition);
    return told.yes + told.no > 0 ? told.yes : undefined;
  };

const state =
  (key: 'met' | 'breached' | 'incomplete') =>
  (row: Row): number | undefined =>
    founded(row) ? row.composition[key] : undefined;

/** How the founded associations are made up. */
export const compositionColumns: Column[] = [
  {
    label: w.compositionColumns.founded,
    figure: (row) => (recorded(row) ? row.composition.founded : undefined),
    list: 'below',
  },
  { label: w.compositionColumns.met, figure: state('met'), list: 'below' },
  { label: w.compositionColumns.breached, figure: state('breached'), list: 'villages' },
  { label: w.compositionColumns.incomplete, figure: state('incomplete'), list: 'below' },
  { label: w.compositionColumns.rulesPosted, figure: yes((it) => it.rulesPosted) },
  { label: w.compositionColumns.venue, figure: yes((it) => it.venue) },
];

const part =
  (name: CompositionPart) =>
  ({ composition }: Row): number | undefined => {
    const { breached, unknown } = composition.byPart[name];
    return unknown < composition.founded ? breached : undefined;
  };

/** Which part is not the usual one. */
export const partColumns: Column[] = compositionParts.map((name) => ({
  label: w.part(words.composition.parts[name]),
  figure: part(name),
  list: 'villages',
}));
