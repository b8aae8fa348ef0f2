import { mediaType } from '../exports/formats/formats.ts';
import { fullName } from '../domain/places/places.ts';
import { urnOf } from '../identity.ts';
import { fullUrl } from '../paths.ts';
import { directory } from '../queries/directory/directory.ts';
import { asOf, asOfMoment } from '../queries/as-of/as-of.ts';
import { site } from '../queries/site/site.ts';
import type { Words } from '../words/languages.ts';
import type { DatasetSummary } from './summaries.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const resource = (url: string): object => ({ '@id': url });
const day = (value: string): object => ({ '@type': 'xsd:date', '@value': value });

/** Every whole download as a catalogue of DCAT 3 (W3C), in JSON-LD: what data portals harvest. */
export function catalog(words: Words, datasets: readonly DatasetSummary[]): object {
  const { publisher, licence, place } = site;
  const text = (value: string): object => ({ '@language': words.language, '@value': value });
  const shared = {
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': text(publisher) },
    'dct:modified': day(asOf()),
    'dct:language': words.language,
    ...(licence ? { 'dct:license': resource(licence.url) } : {}),
    ...(place ? { 'dct:spatial': text(fullName(directory().places, place)) } : {}),
  };
  return {
    '@context': context,
    '@id': fullUrl('/data/'),
    '@type': 'dcat:Catalog',
    'dct:identifier': urnOf('/data/'),
    'dct:title': text(`${publisher} ${words.data.title}`),
    'dct:description': text(words.data.description),
    'dct:issued': { '@type': 'xsd:dateTime', '@value': asOfMoment().toISOString() },
    ...shared,
    'dcat:dataset': datasets.map(({ name, title, columns, files, schema, page }) => ({
      '@id': fullUrl(`/data/${name}/`),
      '@type': 'dcat:Dataset',
      'dct:identifier': urnOf(`/data/${name}/`),
      'dct:title': text(`${publisher} ${title}`),
      'dct:description': text(
        words.data.datasetOf(
          publisher,
          title,
          columns.map((it) => it.header),
        ),
      ),
      'dcat:landingPage': resource(fullUrl(page)),
      'dct:conformsTo': resource(fullUrl(schema)),
      ...shared,
      'dcat:distribution': files.map(({ format, path, bytes }) => ({
        '@type': 'dcat:Distribution',
        'dcat:accessURL': resource(fullUrl(path)),
        'dcat:downloadURL': resource(fullUrl(path)),
        'dcat:mediaType': resource(`https://www.iana.org/assignments/media-types/${mediaType(format)}`),
        'dcat:byteSize': bytes,
        ...(licence ? { 'dct:license': resource(licence.url) } : {}),
      })),
    })),
  };
}
