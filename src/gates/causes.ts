import { createHash } from 'node:crypto';
import { findingPlace } from './finding-place.ts';
import type { GateFinding } from './types.ts';

/** One fault, wherever it shows: of a template, most often, on all its pages. */
export interface Cause {
  /** The same for the same fault in every build. */
  id: string;
  /** The first place where it shows. */
  example: GateFinding;
  /** All places, the first one among them. */
  findings: GateFinding[];
  /** Addresses of the pages on which it shows; empty where it is no page's. */
  pages: string[];
}

/** Numbers of rows and ids, by which places of one template differ. */
const withoutNumbers = (text: string): string => text.replace(/[\p{N}一二三四五六七八九十百]+/gu, '0');

/** What faults of one cause have in common: the gate, what is wrong, and the place in the page but for numbers. */
function keyOf({ gate, level, where, what, fault = what, todo }: GateFinding): string {
  const { page, within = '' } = findingPlace(where);
  return JSON.stringify([gate, level, page === undefined ? where : withoutNumbers(within), fault, todo]);
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Findings by cause, in the order in which each first shows. What is about a file of the content is a cause of its own. */
export function causesOf(findings: readonly GateFinding[]): Cause[] {
  return [...Map.groupBy(findings, keyOf)].flatMap(([key, found]): Cause[] => {
    const [example] = found;
    const pages = [...new Set(found.flatMap(({ where }) => findingPlace(where).page ?? []))];
    return example ? [{ id: digest(key), example, findings: found, pages }] : [];
  });
}
