import type { RecordLink } from '../queries/content/record-links.ts';
import type { Attachment } from '../schemas/attachment.ts';
import { originalPath } from '../schemas/original.ts';
import type { Words } from '../words/languages.ts';

/** A fact of a record card. */
export interface CardFact {
  label: string;
  value: RecordLink | string | undefined;
  /** Whether the value is a day. */
  day?: true;
  /** Whether the value is a credit code. */
  code?: true;
  /** Page of this site that the value links to. */
  path?: string | undefined;
  /** Page of another site. */
  url?: string | undefined;
}

/** Where a record comes from, with a link where that has an address. */
export const sourceFact = (
  { frame }: Words,
  label: string,
  source: { name: string; url?: string | undefined } | undefined,
): CardFact => ({
  label,
  value: source && (source.url ? source.name + frame.externalLink : source.name),
  url: source?.url,
});

/** A document beside a record: a file of this site, or a page of another one. */
export const attachmentFact = (words: Words, label: string, { title, file, url }: Attachment): CardFact =>
  file === undefined
    ? sourceFact(words, label, { name: title, url })
    : { label, value: title, path: originalPath(file) };
