import type { RecordFormat } from '../kinds/definition.ts';
import { kinds } from '../kinds/index.ts';
import { onceFor } from '../readings/once.ts';
import type { Words } from '../words/languages.ts';

/** What the head of the page of a record says of it besides its words. */
export interface RecordPage {
  /** Path of its files without the ending: `/associations/990102-blind`. */
  stem: string;
  formats: RecordFormat[];
  /** Day of its last change, as far as it says one. */
  modifiedOn: string | undefined;
}

/** Days of change that records state, each in its way. */
interface Dated {
  updatedOn?: string;
  publishedOn?: string;
  revisions?: { publishedOn: string }[];
}

const kindByFolder = onceFor((words: Words) => new Map(kinds(words).map((it) => [it.folder, it])));

/** The record that a page is of, by its path without the base; undefined where it is of none. */
export function pageOfRecord(words: Words, path: string): RecordPage | undefined {
  const [, folder = '', id = ''] = /^\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
  const kind = kindByFolder(words).get(folder);
  const item = kind?.file && kind.byId(id);
  if (!kind || !item) return undefined;
  const { updatedOn, publishedOn, revisions } = item as Dated & { id: string };
  return {
    stem: `/${folder}/${id}`,
    formats: kind.formatsOf(id),
    modifiedOn: updatedOn ?? revisions?.at(-1)?.publishedOn ?? publishedOn,
  };
}
