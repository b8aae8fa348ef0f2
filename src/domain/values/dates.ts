/** Latest first; records without a date last. */
export const byDateDescending = (a: string | undefined, b: string | undefined): number =>
  (b ?? '').localeCompare(a ?? '');
