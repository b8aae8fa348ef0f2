/** Full years from one day to another, both `YYYY-MM-DD`; 0 where the second is not a year later. */
export function yearsSince(iso: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(iso.slice(0, 4));
  return Math.max(0, today.slice(5) < iso.slice(5) ? years - 1 : years);
}
