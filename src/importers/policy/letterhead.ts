import type { SourceLine } from '../source/types.ts';
import { hasOnlyNames, isOrganisation, namesIn } from './organisations.ts';
import { isSameBody } from './same-body.ts';
import { squeeze } from './squeeze.ts';

const letterhead = (text: string): string => text.trim().replace(/\s*(?:文\s*件|令|公\s*告|通\s*告)$/u, '');

/** The bodies of a letterhead: names side by side, in a table, with 文件 behind or below them; empty where it is none. */
export function letterheadNames({ text, table }: SourceLine): string[] {
  const parts = (table?.flat() ?? [text]).map(letterhead);
  if (!parts.every(hasOnlyNames)) return [];
  const names = parts.flatMap(namesIn);
  // 政府文件 is the name of a column.
  return names.every((it) => isOrganisation(it) && it !== '政府') ? names : [];
}

/** The name of an order or announcement as its letterhead prints it (云汀市人民政府令): its number stands beside it or below. */
export const isOrderName = (text: string): boolean =>
  /(?:令|公\s*告|通\s*告)$/u.test(text.trim()) &&
  (isLetterhead({ line: 0, text }) || /^(?:中华人民共和国|国家)主席令$/u.test(squeeze(text)));

/** The bodies of an order, a line each, the last of them with its word: 云汀市民政局 / 云汀市财政局令. */
export function isJointOrder(lines: readonly string[]): boolean {
  const last = lines.at(-1) ?? '';
  const bodies = lines.map(letterhead);
  const areBodies = bodies.every((it) => isOrganisation(it));
  const areOther = bodies.every((it, at) =>
    bodies.slice(at + 1).every((other) => !isSameBody(squeeze(it), squeeze(other))),
  );
  return lines.length > 1 && isOrderName(last) && areBodies && areOther;
}

/** The line is a letterhead. */
export const isLetterhead = (line: SourceLine): boolean => letterheadNames(line).length > 0;
/** The line says of itself that it is one: 文件 behind the names, or a table. */
export const saysLetterhead = (line: SourceLine): boolean =>
  /文\s*件$/u.test(line.text) || line.table !== undefined;
