import { utf8 } from './bytes.ts';
import { csvPieces } from './csv.ts';
import type { TableFormatOf } from './table-file.ts';

/** Tables as CSV. */
export const csv: TableFormatOf = {
  type: 'text/csv; charset=utf-8',
  write: ({ columns, rows }) => {
    const cells = Iterator.from(rows).map((row) => columns.map((it) => it.cell(row)));
    return utf8(
      csvPieces(
        columns.map((it) => it.header),
        cells,
      ),
    );
  },
};
