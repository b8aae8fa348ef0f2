import { parseDocumentNumber } from './document-number.ts';

/** A part of a 发文字号 that says something else than what is printed. */
export interface NumberConflict {
  part: 'agency' | 'year' | 'serial';
  printed: string | number | undefined;
  typed: string | number | undefined;
}

/** The parts of a document number that contradict its printed form; none where that can't be read. */
export function numberConflicts(number: {
  text: string;
  agency?: string | undefined;
  year?: number | undefined;
  serial: number;
}): NumberConflict[] {
  const read = parseDocumentNumber(number.text);
  if (!read) return [];
  return (['agency', 'year', 'serial'] as const).flatMap((part) =>
    read[part] === number[part] ? [] : [{ part, printed: read[part], typed: number[part] }],
  );
}
