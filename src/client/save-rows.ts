import { csvCell, csvLines, csvOfLines } from '../exports/formats/csv.ts';

interface JsonFile {
  url: string;
  count: number;
  records: { id: string }[];
}

/** The rows of a CSV download with these ids, under its header: the lines stay as the build wrote them. */
export function pickCsv(file: string, ids: readonly string[]): string {
  const [header = '', ...lines] = csvLines(file);
  const wanted = new Set(ids.map(csvCell));
  const firstCell = /^(?:[^",\r\n]*|"(?:[^"]|"")*")(?=,|\r\n)/;
  return csvOfLines([header, ...lines.filter((line) => wanted.has(firstCell.exec(line)?.[0] ?? ''))]);
}

/** The records of a JSON download with these ids, with the address of the combination that they are. */
export function pickJson(file: string, ids: readonly string[], url: string): string {
  const content = JSON.parse(file) as JsonFile;
  const wanted = new Set(ids);
  const records = content.records.filter(({ id }) => wanted.has(id));
  return `${JSON.stringify({ ...content, url, count: records.length, records }, null, 1)}\n`;
}

/** Hands a file to the visitor; nothing is sent anywhere. */
export function saveFile(name: string, text: string, format: 'csv' | 'json'): void {
  const type = format === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
