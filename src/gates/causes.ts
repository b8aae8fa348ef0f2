import type { GateFinding } from './types.ts';

/** One fault, wherever it shows: of a template, most often, on all its pages. */
export interface Cause {
  /** The first place where it shows. */
  example: GateFinding;
  /** All places, the first one among them. */
  findings: GateFinding[];
  /** Addresses of the pages on which it shows; empty where it is no page's. */
  pages: string[];
}

/** Numbers of rows and ids, by which places of one template differ. */
const withoutNumbers = (text: string): string => text.replace(/[\p{N}一二三四五六七八九十百]+/gu, '0');

/** The address of the page that a finding is about; undefined for one about a file. */
const pageOf = ({ where }: GateFinding): string | undefined => /^\/\S*/.exec(where)?.[0];

/** What faults of one cause have in common: the gate, what is wrong, and the place in the page but for numbers. */
function keyOf(finding: GateFinding): string {
  const { gate, level, where, what, todo } = finding;
  const page = pageOf(finding);
  if (page === undefined) return JSON.stringify([gate, level, where, what, todo]);
  const place = where.slice(page.length).replace(/第 \d+ 行/, '');
  return JSON.stringify([gate, level, withoutNumbers(place), what, todo]);
}

/** Findings by cause, in the order in which each first shows. What is about a file of the content is a cause of its own. */
export function causesOf(findings: readonly GateFinding[]): Cause[] {
  return [...Map.groupBy(findings, keyOf).values()].flatMap((found): Cause[] => {
    const [example] = found;
    const pages = [...new Set(found.flatMap((it) => pageOf(it) ?? []))];
    return example ? [{ example, findings: found, pages }] : [];
  });
}
