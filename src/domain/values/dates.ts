/** `2026-03-12` → `2026年3月12日`, as people here write dates. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** `2023-05` → `2023年5月`. */
export function formatMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${year}年${number}月`;
}

/** Latest first; records without a date last. */
export const byDateDescending = (a: string | undefined, b: string | undefined): number =>
  (b ?? '').localeCompare(a ?? '');
