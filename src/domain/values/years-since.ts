/** Full years from one day to another, both `YYYY-MM-DD`; 0 where the second is not a year later. */
function yearsSince(iso: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(iso.slice(0, 4));
  return Math.max(0, today.slice(5) < iso.slice(5) ? years - 1 : years);
}

/**
 * For how many full years nobody made sure of a record, on the first of the month of a day: told by the month, since in a
 * nation somebody's year is over on every day.
 */
export const verifiedYears = (lastVerifiedOn: string, day: string): number =>
  yearsSince(lastVerifiedOn, `${day.slice(0, 7)}-01`);
