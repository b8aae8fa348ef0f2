/**
 * Tables that can be sorted: each header becomes a button that sorts the rows by its column, up and then down. A cell is
 * sorted by its `data-sort` where it has one, as a number where that is one; what is not known stands last, either way.
 */
type Direction = 'ascending' | 'descending';

const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

const keyOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
};

function compare(a: string, b: string, direction: Direction): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const [x, y] = [Number(a), Number(b)];
  const order = Number.isNaN(x) || Number.isNaN(y) ? collator.compare(a, b) : x - y;
  return direction === 'ascending' ? order : -order;
}

function sort(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
  for (const it of table.tHead?.rows[0]?.cells ?? []) it.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', direction);
  const [body] = table.tBodies;
  const rows = [...(body?.rows ?? [])].sort((a, b) =>
    compare(keyOf(a, head.cellIndex), keyOf(b, head.cellIndex), direction),
  );
  body?.append(...rows);
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]'))
  for (const head of table.tHead?.rows[0]?.cells ?? []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort-button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => sort(table, head));
  }
