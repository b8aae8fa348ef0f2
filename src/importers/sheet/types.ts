import type { Workbook } from '@cj-tech-master/excelts';
import type { Content } from '../../records/content.ts';
import type { CollectionName, RecordOf } from '../../schemas/collections.ts';
import type { DivisionList } from '../divisions.ts';
import type { Call, Described } from './call.ts';
import type { Grid } from './cell.ts';
import type { Names } from './column.ts';
import type { SheetRemark } from './remark.ts';
import type { Path, SaidFault } from './located.ts';
import type { Problem } from './problems.ts';
import type { OneOf } from './readings.ts';

/** A record to write, and the sheet that it comes from. */
export interface SheetRecord {
  /** Path below the content folder. */
  target: string;
  record: unknown;
  /** How many it holds of what the form counts. */
  count: number;
  file: string;
  sheet: string;
  /** Where the id stands, or the name that it is made of. */
  idCell?: string | undefined;
  /** Holds all that the target held before, as its earlier versions: nothing is lost by writing it. */
  grows?: true;
  /** What the rules of the content say of it, each at the cell that it was read from. */
  locate?: (faults: readonly SaidFault[]) => Problem[];
  /** Fields whose cells could not be read. The record is not written, and asked all the same what else is wrong in it. */
  unread?: readonly Path[] | undefined;
  /** Of some of them it is known what they may be. */
  oneOf?: readonly OneOf[] | undefined;
  /** What its form says of such a record in words of its own, once it could be read. */
  rules?: (data: unknown) => readonly SaidFault[];
}

/** What the sheets of all files of a call hold. */
export interface SheetImport {
  records: SheetRecord[];
  problems: Problem[];
  remarks: SheetRemark[];
  /** Bodies that filled in the forms, for the site.json of a new content folder. */
  publishers: string[];
}

/** Where an import goes: the call, the places that it may use, and what is there. */
export interface Destination extends Call {
  lists: DivisionList;
  content: () => Content;
}

/** A record of the content with its id. */
export type Filled<Name extends CollectionName> = RecordOf<Name> & { id: string };

/** An empty or filled spreadsheet: what `npm run template` writes. */
export interface Template<Name extends CollectionName = CollectionName> {
  /** One line for the list of kinds. */
  summary: string;
  /** Whether a record of the collection stands in this form; every one where absent. */
  holds?(record: RecordOf<Name>): boolean;
  /** One record a file. */
  onlyOne?: true;
  /** Adds the sheets; without records empty ones. */
  build(workbook: Workbook, records: readonly Filled<Name>[], names: Names): Promise<void>;
  /** The part of a record that a form holds, as it is compared when read back; the whole record where absent. */
  part?(record: RecordOf<Name>): Record<string, unknown>;
}

/** A form that offices fill in: how it is imported, and how its template is filled. */
export interface SheetForm<Name extends CollectionName = CollectionName> extends Described {
  /** One line for the list of what can be imported. */
  summary: string;
  /** What is counted: `个协会`. */
  unit: string;
  /** Where its records go. */
  collection: Name;
  /** How its sheets become records. What its template holds it reads back. */
  read: (grids: readonly Grid[], destination: Destination) => SheetImport;
  template: Template<Name>;
}

/** A form for records of a collection, to be kept together with those of others. */
export const sheetForm = <Name extends CollectionName>(form: SheetForm<Name>): SheetForm => form;
