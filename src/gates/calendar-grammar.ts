const textEncoder = new TextEncoder();

/** Properties that each component must have once (RFC 5545, 3.6). */
const required: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['PRODID', 'VERSION'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE', 'LAST-MODIFIED'],
  VTIMEZONE: ['TZID'],
  VALARM: ['ACTION', 'TRIGGER'],
};

/** A component that is open, with what was seen of it. */
interface Open {
  name: string;
  properties: Set<string>;
  /** Whether a component has begun in it: no property may follow. */
  parts: boolean;
}

function* missing({ name, properties, parts }: Open): Generator<string> {
  for (const property of required[name] ?? [])
    if (!properties.has(property)) yield `${name} 里没有 ${property}`;
  if (name === 'VCALENDAR' && !parts) yield '日历里没有一项活动';
}

/** What in a calendar file is not iCalendar (RFC 5545, 3.1, 3.4, 3.6), in Chinese. */
export function* calendarFaults(text: string): Generator<string> {
  if (!text.endsWith('END:VCALENDAR\r\n')) yield '结尾不是 END:VCALENDAR 和回车换行';
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) yield '有的行不是以回车换行结束';
  for (const line of text.split('\r\n'))
    if (textEncoder.encode(line).length > 75) yield `这一行长过 75 个字节：${line.slice(0, 20)}…`;
  const open: Open[] = [];
  for (const line of text.replace(/\r\n[ \t]/g, '').split('\r\n')) {
    if (line === '') continue;
    const [, property = '', value = ''] =
      /^([A-Za-z0-9-]+)(?:;[^:]*|;[^"]*"[^"]*"[^:]*)?:(.*)$/.exec(line) ?? [];
    const around = open.at(-1);
    if (property === '') yield `这一行没有名称和冒号：${line.slice(0, 20)}`;
    else if (property === 'BEGIN') {
      if (around) around.parts = true;
      open.push({ name: value, properties: new Set(), parts: false });
    } else if (property === 'END') {
      if (around?.name !== value) yield `END:${value} 没有对应的 BEGIN`;
      if (around) yield* missing(around);
      open.pop();
    } else if (!around) yield `${property} 在 VCALENDAR 外面`;
    else {
      if (around.parts) yield `${property} 写在 ${around.name} 的部件后面，应当在前面`;
      around.properties.add(property);
    }
  }
  for (const { name } of open) yield `BEGIN:${name} 没有结束`;
}
