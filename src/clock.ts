const formatter = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/**
 * The portal's only source of "now". `PORTAL_TODAY` (ISO date) fixes it for tests, `SOURCE_DATE_EPOCH`
 * (seconds) for reproducible builds.
 */
export function now(): Date {
  const day = process.env['PORTAL_TODAY'];
  if (day) return new Date(`${day}T12:00:00+08:00`);
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return epoch ? new Date(Number(epoch) * 1000) : new Date();
}

/** Today in Asia/Shanghai, `YYYY-MM-DD`. */
export const today = (): string => formatter.format(now()).slice(0, 10);

/** This minute in Asia/Shanghai, `YYYY-MM-DD HH:mm`. */
export const thisMinute = (): string => formatter.format(now());
