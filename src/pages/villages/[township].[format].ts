import type { APIRoute, GetStaticPaths } from 'astro';
import { rowContext } from '../../downloads/context.ts';
import { tableResponse } from '../../downloads/tables.ts';
import { townshipFormats, type TableFormat } from '../../exports/formats/formats.ts';
import { townshipsWithVillages, villagesOf, villageTable } from '../../exports/tables/villages.ts';
import { rowsOf } from '../../kinds/tables.ts';
import { directory } from '../../queries/directory/directory.ts';
import { keyOfPlace } from '../../queries/site/page-keys.ts';
import { pathsRead } from '../../readings/paths.ts';

interface Props {
  township: string;
  format: TableFormat;
}

export const getStaticPaths: GetStaticPaths = pathsRead(() =>
  townshipsWithVillages(directory()).flatMap((township) =>
    townshipFormats.map((format) => ({
      params: { township, format },
      props: { township, format },
      cacheKey: keyOfPlace(township),
    })),
  ),
);

export const GET: APIRoute<Props> = ({ props: { township, format }, locals: { words } }) => {
  const all = directory();
  const title = `${all.places.byCode.get(township)?.name ?? ''} ${villageTable.label}`;
  const rows = rowsOf(villageTable, villagesOf(all, township), rowContext(words));
  const page = `/places/${township}/`;
  return tableResponse(words, { name: 'villages', table: villageTable, title, page, rows }, format);
};
