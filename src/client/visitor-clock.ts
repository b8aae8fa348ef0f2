/** The visitor's own clock, which browsers know; the build has src/clock.ts. */
export const visitorNow = (): Date => new Date();

/** This minute in China, which has one time zone and no summer time, `2026-11-24T12:00`. */
export const visitorMinute = (): string =>
  new Date(visitorNow().getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
