import type { Area } from '../content.ts';

/** `AB12` → row 12, column 28; `$` signs aside. Undefined for what is no address. */
export function placeAt(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? [];
  if (!letters || !digits) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** `A2:C4` → the area; a single address is an area of one cell. */
export function areaOf(reference: string): Area | undefined {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [placeAt(from), placeAt(to)];
  return first && last && { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
