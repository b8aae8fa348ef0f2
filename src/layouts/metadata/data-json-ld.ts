import type { DatasetSummary } from '../../downloads/summaries.ts';
import { mediaType } from '../../exports/formats/formats.ts';
import { fullName } from '../../domain/places/places.ts';
import { fullUrl } from '../../paths.ts';
import { directory } from '../../queries/directory/directory.ts';
import { asOf } from '../../queries/as-of/as-of.ts';
import { site } from '../../queries/site/site.ts';
import type { Words } from '../../words/languages.ts';

/** What every dataset shares: who publishes it, how it may be used, of where and until when it is. */
function shared(words: Words): object {
  const place = site.place && fullName(directory().places, site.place);
  return {
    publisher: { '@type': 'GovernmentOrganization', name: site.publisher },
    ...{ inLanguage: words.language, isAccessibleForFree: true, dateModified: asOf() },
    ...(site.licence ? { license: site.licence.url } : {}),
    ...(place
      ? { spatialCoverage: { '@type': 'AdministrativeArea', name: place, identifier: site.place } }
      : {}),
  };
}

/** Path of the page of a dataset. */
const datasetPath = (name: string): string => `/data/${name}/`;

/** A whole download as schema.org `Dataset`: what a row is, what its columns are, where its files stand. */
export function datasetJsonLd(words: Words, { name, title, columns, files, schema }: DatasetSummary): object {
  const url = fullUrl(datasetPath(name));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    ...{ url, name: `${site.publisher} ${title}` },
    description: words.data.datasetOf(
      site.publisher,
      title,
      columns.map((it) => it.header),
    ),
    ...shared(words),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': fullUrl('/data/') },
    variableMeasured: columns.map((it) => ({
      '@type': 'PropertyValue',
      ...{ name: it.header, propertyID: it.path },
    })),
    subjectOf: { '@type': 'CreativeWork', encodingFormat: 'application/schema+json', url: fullUrl(schema) },
    distribution: files.map(({ format, path, bytes }) => ({
      '@type': 'DataDownload',
      ...{ contentUrl: fullUrl(path), encodingFormat: mediaType(format), contentSize: `${bytes} B` },
    })),
  };
}

/** The page of downloads as schema.org `DataCatalog` with the datasets by their pages. */
export function dataJsonLd(words: Words, datasets: readonly DatasetSummary[]): object {
  const url = fullUrl('/data/');
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': url,
    ...{ url, name: `${site.publisher} ${words.data.title}`, description: words.data.description },
    ...shared(words),
    dataset: datasets.map(({ name, title }) => ({
      '@type': 'Dataset',
      '@id': fullUrl(datasetPath(name)),
      ...{ url: fullUrl(datasetPath(name)), name: `${site.publisher} ${title}` },
    })),
  };
}
