import type { APIRoute, GetStaticPaths } from 'astro';
import { pageKeys } from '../../queries/page-keys.ts';
import { evidenceTables } from '../data/_commitment-lists.ts';
import { hasFormat, tableFormats, tableResponse, type Table, type TableFormat } from '../data/_datasets.ts';
import { filteredTables } from '../data/_lists.ts';
import { moneyTables } from '../data/_money-lists.ts';
import { volunteerTables } from '../data/_volunteer.ts';

interface Props {
  table: Table;
  format: TableFormat;
}

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await filteredTables()), ...moneyTables(), ...volunteerTables(), ...evidenceTables()].flatMap(
    (table) =>
      tableFormats
        .filter((format) => hasFormat(format, table.rows.length))
        .map((format) => ({
          params: { list: table.page.slice(1, -1), format },
          props: { table, format },
          cacheKey: table.name === 'associations' ? pageKeys().offices : undefined,
        })),
  );

export const GET: APIRoute<Props> = ({ props: { table, format } }) => tableResponse(table, format);
