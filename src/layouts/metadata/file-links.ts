import { mediaType } from '../../exports/formats/formats.ts';
import { path } from '../../paths.ts';
import type { RecordFormat } from '../../kinds/definition.ts';
import type { RecordPage } from '../../views/record-page.ts';
import type { Words } from '../../words/languages.ts';

const types: Record<RecordFormat, string> = {
  json: mediaType('json'),
  csv: mediaType('csv'),
  xlsx: mediaType('xlsx'),
  ics: 'text/calendar',
  vcf: 'text/vcard',
};

/** Links for the head of a page by which programs find the data of the record that it shows. */
export const fileLinks = (
  { data }: Words,
  record: RecordPage | undefined,
): { type: string; href: string; title: string }[] =>
  (record?.formats ?? []).map((format) => ({
    type: types[format],
    href: path(`${record?.stem ?? ''}.${format}`),
    title: data.alternate(format.toUpperCase()),
  }));
