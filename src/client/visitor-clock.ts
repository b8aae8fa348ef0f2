/** The visitor's own clock, which browsers know; the build has src/clock.ts. */
export const visitorNow = (): Date => new Date();
