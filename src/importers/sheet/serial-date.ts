const dayMs = 86_400_000;

/** Days since the first day of the date system of a workbook, with the time of day as a fraction, as a spreadsheet stores them. */
export interface SerialDate {
  serial: number;
  /** Whether the workbook counts from 1904 (old Macs). */
  from1904: boolean;
}

/** The largest error that a writer leaves in the fraction of a day: 0.1 of a second. */
const tolerance = 0.1 / 60;

/**
 * The wall-clock minute of a stored date as `2026-03-12T08:05`; undefined for none (before 1900, or 29 February 1900, which
 * only spreadsheets know). What is within the day belongs to the day: 23:59:59.999 is cut, never rounded up.
 */
export function minuteOfSerial({ serial, from1904 }: SerialDate): string | undefined {
  const day = Math.floor(serial + 1e-9);
  const minutes = Math.min(1439, Math.max(0, Math.floor((serial - day) * 1440 + tolerance)));
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day > 60 ? 30 : 31);
  if (day < (from1904 ? 0 : 1) || (!from1904 && day === 60) || day > 2_958_465) return undefined;
  return new Date(first + day * dayMs + minutes * 60_000).toISOString().slice(0, 16);
}
