import type { APIRoute } from 'astro';
import { jsonResponse } from '../../downloads/responses.ts';
import { packageLicences } from '../../downloads/licence.ts';
import { tableColumns, downloads, plainFactsOf } from '../../downloads/tables.ts';
import { dataPackage, type PackageTable } from '../../exports/json/data-package.ts';
import { urnOf } from '../../identity.ts';
import { fullUrl } from '../../paths.ts';
import { asOfMoment } from '../../queries/as-of/as-of.ts';
import { site } from '../../queries/site/site.ts';

/** Every CSV file with its columns, for programs that read Data Packages. */
export const GET: APIRoute = async ({ locals: { words } }) => {
  const tables: PackageTable[] = [];
  // One after another: the biggest table is 200 MB in memory.
  for (const download of downloads(words)) {
    if (download.count() === 0) continue;
    const { name, page, table } = download;
    tables.push({
      ...{
        name,
        title: table.label,
        page: fullUrl(page),
        columns: tableColumns(words, table),
        key: table.key,
      },
      ...(await plainFactsOf(words, download)),
    });
  }
  const homepage = fullUrl('/data/');
  const about = {
    name: `disclosure-${site.place ?? 'data'}`,
    id: urnOf('/data/datapackage.json'),
    licences: packageLicences(),
    title: `${site.publisher} ${words.data.title}`,
    description: words.data.lead,
    homepage,
    publisher: site.publisher,
    madeAt: asOfMoment(),
  };
  return jsonResponse(dataPackage(words, about, tables));
};
