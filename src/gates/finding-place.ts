/** Where a finding stands, taken apart: a page of the site or a file of the content, or neither. */
export interface FindingPlace {
  /** Address of a page or file of the site, with the base: `/policies/a/`. */
  page?: string;
  /** Path of a file in the content folder, or below it of what lies beside (`public/a.pdf`). */
  file?: string;
  /** Counted from 1. */
  line?: number;
  column?: number;
  /** Field of a file or selector in a page, with what else is said of the place. */
  within?: string;
}

const form =
  /^(?:(?<page>\/\S*)|(?<file>[^\s/][^\n]*?\.\w+))(?: 第 (?<line>\d+) 行(?:第 (?<column>\d+) 列)?)?(?: (?<within>[^]*))?$/u;

/** Reads `where` of a finding (`Finding` says its forms); what is neither page nor file gives nothing. */
export function findingPlace(where: string): FindingPlace {
  const { page, file, line, column, within } = form.exec(where)?.groups ?? {};
  return {
    ...(page === undefined ? {} : { page }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column: Number(column) }),
    ...(within === undefined ? {} : { within }),
  };
}
