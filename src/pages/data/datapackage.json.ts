import type { APIRoute } from 'astro';
import { now } from '../../clock.ts';
import { dataPackage, type PackageTable } from '../../exports/data-package.ts';
import { recordJson } from '../../exports/json.ts';
import { rowSchemas } from '../../exports/row-schemas.ts';
import { fullUrl } from '../../paths.ts';
import { site } from '../../queries/site.ts';
import { words } from '../../words/index.ts';
import { columnsFor, countOf, datasetNames, factsOf, pageOf } from './_datasets.ts';

/** Every CSV file with its columns, for programs that read Data Packages. */
export const GET: APIRoute = async () => {
  const tables: PackageTable[] = [];
  // One after another: the biggest table is 200 MB in memory.
  for (const name of datasetNames) {
    if ((await countOf(name)) === 0) continue;
    const { label, key } = rowSchemas[name];
    const page = fullUrl(pageOf(name));
    tables.push({
      name,
      title: label,
      page,
      columns: columnsFor(name),
      key,
      ...(await factsOf(name, 'csv')),
    });
  }
  const homepage = fullUrl('/data/');
  const about = {
    name: new URL(homepage).hostname,
    title: `${site.publisher} ${words.data.title}`,
    description: words.data.lead,
    homepage,
    publisher: site.publisher,
    madeAt: now(),
  };
  return new Response(recordJson(dataPackage(about, tables)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
