const first = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** The number of a day, `2026-11-20`, in a workbook (ECMA-376, 18.17.4); undefined for what is no day of its calendar. */
export function serialOf(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day < '1900-03-01') return undefined;
  return (Date.parse(day) - first) / dayLength;
}
