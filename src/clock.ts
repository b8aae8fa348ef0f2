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

/** Whether the moment is fixed, so that every run of one build has the same. */
export const hasFixedMoment = (): boolean =>
  Boolean(process.env['PORTAL_TODAY'] || process.env['SOURCE_DATE_EPOCH']);

/** What is wrong with the variables that fix the day: in Chinese, with what to do. */
export function clockFaults(): string[] {
  const { PORTAL_TODAY: day = '', SOURCE_DATE_EPOCH: epoch = '' } = process.env;
  const isDay = (text: string): boolean =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text);
  return [
    ...(day === '' || isDay(day)
      ? []
      : [`PORTAL_TODAY=${day} 不是日历上的日子。写成 2026-03-12 这样，或者取消这个环境变量`]),
    ...(epoch === '' || /^\d{1,11}$/.test(epoch)
      ? []
      : [`SOURCE_DATE_EPOCH=${epoch} 不是秒数。写 1970 年以来的秒数（整数），或者取消这个环境变量`]),
  ];
}
