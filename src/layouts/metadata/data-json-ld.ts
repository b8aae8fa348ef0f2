import { mediaType, type TableFormat } from '../../exports/formats/formats.ts';
import { fullUrl } from '../../paths.ts';
import { site } from '../../queries/site/site.ts';
import type { Words } from '../../words/languages.ts';

interface Dataset {
  title: string;
  /** Path of the JSON Schema. */
  schema: string;
  files: readonly { format: TableFormat; path: string; bytes: number }[];
}

/** The page of downloads as schema.org `DataCatalog`, a `Dataset` a list, which DCAT maps to catalog and dataset. */
export function dataJsonLd(words: Words, datasets: readonly Dataset[]): object {
  const url = fullUrl('/data/');
  const publisher = { '@type': 'GovernmentOrganization', name: site.publisher };
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': url,
    ...{ url, name: `${site.publisher} ${words.data.title}`, description: words.data.description },
    ...{ inLanguage: words.language, publisher, isAccessibleForFree: true },
    dataset: datasets.map(({ title, schema, files }) => ({
      '@type': 'Dataset',
      name: `${site.publisher} ${title}`,
      description: words.data.datasetOf(title),
      ...{ url, publisher, isAccessibleForFree: true, conformsTo: fullUrl(schema) },
      distribution: files.map(({ format, path, bytes }) => ({
        '@type': 'DataDownload',
        ...{ contentUrl: fullUrl(path), encodingFormat: mediaType(format), contentSize: `${bytes} B` },
      })),
    })),
  };
}
