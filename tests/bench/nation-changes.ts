import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A change of one record of the content. */
export interface RecordChange {
  name: string;
  make: (content: string) => void;
}

type Json = Record<string, unknown>;

/** Changes the record in the middle of a folder. */
function changeOne(content: string, folder: string, edit: (record: Json) => void): void {
  const files = readdirSync(join(content, folder)).sort();
  const file = join(content, folder, files[Math.floor(files.length / 2)] ?? '');
  const record = JSON.parse(readFileSync(file, 'utf8')) as Json;
  edit(record);
  writeFileSync(file, JSON.stringify(record));
}

/** Gives a village of a township another note. */
export const villageChange = (township: string): RecordChange => ({
  name: `村（${township}）`,
  make: (content) => {
    const file = join(content, `villages/${township}.json`);
    const record = JSON.parse(readFileSync(file, 'utf8')) as { associations: { note?: string }[] };
    if (record.associations[0]) record.associations[0].note = '测试改动';
    writeFileSync(file, JSON.stringify(record));
  },
});

/** A change of a record of other kinds each: what one sees only where the record is shown. */
export const otherChanges: readonly RecordChange[] = [
  {
    name: '审计',
    make: (content) =>
      changeOne(content, 'audits', (it) => {
        for (const { auditor } of it['revisions'] as { auditor: Json }[])
          auditor['reportNumber'] = '测试改动';
      }),
  },
  {
    name: '绩效评价',
    make: (content) => changeOne(content, 'evaluations', (it) => (it['project'] = '测试改动')),
  },
  {
    name: '志愿服务',
    make: (content) => changeOne(content, 'volunteering', (it) => (it['publishedOn'] = '2026-05-19')),
  },
  {
    name: '协会',
    make: (content) => changeOne(content, 'associations', (it) => (it['summary'] = '测试改动')),
  },
];
