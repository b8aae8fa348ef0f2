import type { CollectionName } from '../../schemas/collections.ts';
import type { Grid } from './cell.ts';

const unnamed = '没有读出编号的记录';

/** Where a record would go of which the cells that make its id could not be read: it is never written. */
export const unnamedTarget = (collection: CollectionName, { file, sheet }: Grid, cell = ''): string =>
  `${collection}/${unnamed} ${file} ${sheet} ${cell}.json`;

/** Whether a target, or what is said, names such a record. */
export const isOfUnnamed = (text: string): boolean => text.includes(unnamed);
