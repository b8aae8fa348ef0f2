import { utf8, type Blocks } from '../exports/formats/bytes.ts';
import { hsdsPieces } from '../exports/hsds/nested.ts';
import { hsdsPackage } from '../exports/hsds/package.ts';
import type { Hsds } from '../exports/hsds/schema.ts';
import { hsds } from '../exports/hsds/tables.ts';
import { idOf, urnOf } from '../identity.ts';
import { fullUrl } from '../paths.ts';
import { onceFor } from '../readings/once.ts';
import { factsOfKept } from '../readings/readings.ts';
import { directory } from '../queries/directory/directory.ts';
import { asOf, asOfMoment } from '../queries/as-of/as-of.ts';
import { site } from '../queries/site/site.ts';
import type { Words } from '../words/languages.ts';
import { packageLicences } from './licence.ts';

const tablesOf = (words: Words): Hsds =>
  hsds({ words, directory: directory(), urlOf: fullUrl, idOf, today: asOf() });

const title = (words: Words): string => `${site.publisher} ${words.data.hsds}`;

let jsonBytes: number | undefined;

/** The services as a page of the HSDS API; how long it is, is known when it has passed. */
export function* hsdsJson(words: Words): Blocks {
  const { publisher, licence } = site;
  const about = {
    ...{ title: title(words), publisher, url: fullUrl('/data/'), date: asOf() },
    ...(licence ? { license: licence.url } : {}),
  };
  let bytes = 0;
  for (const block of utf8(hsdsPieces(tablesOf(words), about))) {
    bytes += block.length;
    yield block;
  }
  jsonBytes = bytes;
}

/** All tables of HSDS as a Tabular Data Package, zipped. */
export const hsdsZip = onceFor((words: Words): Uint8Array<ArrayBuffer> => {
  const about = {
    ...{ id: urnOf('/data/hsds.zip'), title: title(words), homepage: fullUrl('/data/') },
    ...{ created: asOfMoment().toISOString(), contributors: [{ title: site.publisher, role: 'publisher' }] },
    ...packageLicences(),
  };
  return hsdsPackage(tablesOf(words), about, asOfMoment());
});

/** How long the files of HSDS are; undefined where there is no organisation. */
export function hsdsSizes(words: Words): { json: number; zip: number } | undefined {
  const { federations, associations, organisations } = directory();
  if (federations.length + associations.length + organisations.length === 0) return undefined;
  const [json, zip] = ['data/hsds.json', 'data/hsds.zip'].map((it) => factsOfKept(it)?.bytes);
  if (json === undefined && jsonBytes === undefined) Iterator.from(hsdsJson(words)).forEach(() => undefined);
  return { json: json ?? jsonBytes ?? 0, zip: zip ?? hsdsZip(words).length };
}
