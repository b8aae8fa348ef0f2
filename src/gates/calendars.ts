import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calendarFaults } from './calendar-grammar.ts';
import type { BuiltSite, Finding, Gate } from './types.ts';

/** Every calendar file keeps to the grammar that calendar programs read by. */
export const calendars: Gate<BuiltSite> = {
  name: 'calendars',
  description: '每个日历文件（.ics）都合 RFC 5545：属性在部件前面，有标识、时间和版本，行尾是回车换行',
  check: async ({ dir, base, files }) => {
    const findings: Finding[] = [];
    for (const file of files.filter((it) => it.endsWith('.ics')))
      for (const what of new Set(calendarFaults(await readFile(join(dir, file), 'utf8'))))
        findings.push({
          ...{ where: base + file, what, level: 'error' },
          todo: '这是程序写出的文件：把这条信息交给维护人员，修改 src/exports/feeds/calendar.ts',
        });
    return findings;
  },
};
