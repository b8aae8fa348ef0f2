import type { APIRoute, GetStaticPaths } from 'astro';
import type { RowName } from '../../exports/row-schemas.ts';
import {
  countOf,
  datasetNames,
  datasetResponse,
  hasFormat,
  tableFormats,
  type TableFormat,
} from './_datasets.ts';

type Props = {
  name: RowName;
  format: TableFormat;
};

export const getStaticPaths: GetStaticPaths = async () => {
  const paths: { params: Props; props: Props }[] = [];
  // One after another: all tables at once are too much for memory.
  for (const name of datasetNames) {
    const count = await countOf(name);
    for (const format of tableFormats.filter((it) => count > 0 && hasFormat(it, count)))
      paths.push({ params: { name, format }, props: { name, format } });
  }
  return paths;
};

export const GET: APIRoute<Props> = ({ props: { name, format } }) => datasetResponse(name, format);
