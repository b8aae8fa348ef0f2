import {
  compositionParts,
  type CompositionPart,
  type CompositionTally,
  type YesNo,
} from '../../domain/directory/composition.ts';
import type { VillageListId } from '../../domain/directory/village-lists.ts';
import { villageShare, type PlaceCoverage } from '../../domain/directory/coverage.ts';
import type { Words } from '../../words/languages.ts';

interface Row {
  coverage: PlaceCoverage;
  composition: CompositionTally;
}
interface Column {
  label: string;
  figure: (row: Row) => number | string | undefined;
  /** The list of what is counted. */
  list?: VillageListId;
}

const recorded = ({ coverage: { villages } }: Row): boolean => villages.villages > villages.noRecord;
const founded = (row: Row): boolean => row.composition.founded > 0;

/** How many villages have an association: no figure where nobody has told. */
export const villageFigures = (words: Words): Column[] => [
  {
    label: words.coverage.village.villages,
    figure: (row) => row.coverage.villages.villages || undefined,
    list: 'all',
  },
  {
    label: words.coverage.village.founded,
    figure: (row) => (recorded(row) ? row.coverage.villages.founded : undefined),
    list: 'founded',
  },
  {
    label: words.coverage.village.notFounded,
    figure: (row) => (recorded(row) ? row.coverage.villages.notFounded : undefined),
    list: 'not-founded',
  },
  {
    label: words.coverage.village.noRecord,
    figure: (row) => row.coverage.villages.noRecord,
    list: 'no-record',
  },
  {
    label: words.coverage.village.share,
    figure: (row) => words.text.share(villageShare(row.coverage.villages)),
  },
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
export const compositionColumns = (words: Words): Column[] => [
  {
    label: words.coverage.compositionColumns.founded,
    figure: (row) => (recorded(row) ? row.composition.founded : undefined),
    list: 'founded',
  },
  { label: words.coverage.compositionColumns.met, figure: state('met'), list: 'met' },
  { label: words.coverage.compositionColumns.breached, figure: state('breached'), list: 'breached' },
  { label: words.coverage.compositionColumns.incomplete, figure: state('incomplete'), list: 'incomplete' },
  {
    label: words.coverage.compositionColumns.rulesPosted,
    figure: yes((it) => it.rulesPosted),
    list: 'rules-posted',
  },
  { label: words.coverage.compositionColumns.venue, figure: yes((it) => it.venue), list: 'venue' },
];

const part =
  (name: CompositionPart) =>
  ({ composition }: Row): number | undefined => {
    const { breached, unknown } = composition.byPart[name];
    return unknown < composition.founded ? breached : undefined;
  };

/** Which part is not the usual one. */
export const partColumns = (words: Words): Column[] =>
  compositionParts.map((name) => ({
    label: words.coverage.part(words.composition.parts[name]),
    figure: part(name),
    list: name,
  }));
