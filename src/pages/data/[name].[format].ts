import type { APIRoute, GetStaticPaths } from 'astro';
import type { RowName } from '../../exports/row-schemas.ts';
import {
  datasetNames,
  datasetOf,
  hasFormat,
  tableFormats,
  tableResponse,
  type TableFormat,
} from './_datasets.ts';

interface Props {
  name: RowName;
  format: TableFormat;
}

export const getStaticPaths: GetStaticPaths = async () => {
  const counts = await Promise.all(
    datasetNames.map(async (name) => ({ name, count: (await datasetOf(name)).rows.length })),
  );
  return counts
    .filter(({ count }) => count > 0)
    .flatMap(({ name, count }) =>
      tableFormats
        .filter((format) => hasFormat(format, count))
        .map((format) => ({ params: { name, format }, props: { name, format } })),
    );
};

export const GET: APIRoute<Props> = async ({ props: { name, format } }) =>
  tableResponse(await datasetOf(name), format);
