import type { APIRoute, GetStaticPaths } from 'astro';
import { recordJson } from '../../exports/json.ts';
import { tableResponse, type Table, type TableFormat } from '../data/_datasets.ts';
import { evidenceRecords } from '../data/_evidence.ts';
import { moneyRecords } from '../data/_money.ts';

interface Props {
  json: object;
  table: Table;
  format: TableFormat;
}

const formats: TableFormat[] = ['csv', 'xlsx'];

/** The whole data of a record beside its page; what it has in lines also as tables. */
export const getStaticPaths: GetStaticPaths = () =>
  [...moneyRecords(), ...evidenceRecords()].flatMap(({ collection, id, json, table }) =>
    (['json', ...(table.rows.length > 0 ? formats : [])] as TableFormat[]).map((format) => ({
      params: { collection, id, format },
      props: { json, table, format },
    })),
  );

export const GET: APIRoute<Props> = ({ props: { json, table, format } }) =>
  format === 'json'
    ? new Response(recordJson(json), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
    : tableResponse(table, format);
