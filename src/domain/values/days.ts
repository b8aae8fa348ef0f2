/** Whole days from one ISO day to a later one; negative where it is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The day some days after one, or before it for a negative number. */
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whether a month and day (`05-31`) comes in every year: 02-29 and 02-31 do not. */
export const isYearlyDay = (monthDay: string): boolean => {
  const time = Date.parse(`2001-${monthDay}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(5, 10) === monthDay;
};
