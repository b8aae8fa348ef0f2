import type { APIRoute, GetStaticPaths } from 'astro';
import { rowSchemas } from '../../exports/row-schemas.ts';
import { townshipRows, townshipsWithVillages } from '../../exports/rows.ts';
import { fullUrl } from '../../paths.ts';
import { directory } from '../../queries/directory.ts';
import { pageKeys } from '../../queries/page-keys.ts';
import { tableResponse, type TableFormat } from '../data/_datasets.ts';

interface Props {
  township: string;
  format: TableFormat;
}

/** A workbook for each of 41,352 townships would cost more than it helps: the whole list has one. */
const formats: TableFormat[] = ['csv', 'json'];

export const getStaticPaths: GetStaticPaths = () =>
  townshipsWithVillages(directory()).flatMap((township) =>
    formats.map((format) => ({
      params: { township, format },
      props: { township, format },
      cacheKey: pageKeys().ofPlace(township),
    })),
  );

export const GET: APIRoute<Props> = ({ props: { township, format } }) => {
  const all = directory();
  const title = `${all.places.byCode.get(township)?.name ?? ''} ${rowSchemas.villages.label}`;
  const rows = townshipRows(all, township, fullUrl);
  return tableResponse({ name: 'villages', title, page: `/places/${township}/`, rows }, format);
};
