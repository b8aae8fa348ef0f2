/** 发文字号 in its parts. */
export interface DocumentNumber {
  text: string;
  agency: string;
  year: number;
  serial: number;
}

/**
 * Reads a 发文字号 with any bracket seen in the wild (〔2020〕 [2020] (2020) （2020） 【2020】) and returns its parts;
 * `text` keeps what was given. Null where the text is no document number. Rule: GB/T 9704.
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const inner = text.trim().replace(/^[（(](.*号)[)）]$/u, '$1');
  const match =
    /^([\p{Script=Han}]{2,20})\s*[〔［[(（【]\s*(\d{4})\s*[〕］\])）】]\s*第?\s*(\d{1,5})\s*号$/u.exec(
      inner.replace(/[０-９]/g, (digit) => digit.normalize('NFKC')),
    );
  if (!match) return null;
  const [, agency, year, serial] = match as unknown as [string, string, string, string];
  return { text: text.trim(), agency, year: Number(year), serial: Number(serial) };
}

/** The standard way to print it: agency, year in hexagonal brackets, serial: 苏残字〔2020〕49号. */
export const formatDocumentNumber = (it: Omit<DocumentNumber, 'text'>): string =>
  `${it.agency}〔${it.year}〕${it.serial}号`;
