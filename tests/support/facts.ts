import type { RecordFile, Content } from '../../src/records/content.ts';
import { factFaults } from '../../src/gates/facts/index.ts';
import { fieldName } from '../../src/records/source.ts';
import { collections, type CollectionName, type Singles } from '../../src/schemas/collections.ts';
import { siteSchema } from '../../src/schemas/site.ts';

/** The day of all cases. */
const day = '2026-11-26';

/** Records by `collection/id`; `site` and the files of which there is one by their name. */
export type Records = Record<string, object>;

/** The fictional places of the cases. */
const divisions = [
  ['99', '云泽省'],
  ['9901', '云汀市'],
  ['990102', '临溪区'],
  ['990103', '望潮区'],
  ['990102001', '溪口街道'],
  ['9902', '雨田市'],
].map(([code = '', name = '']) => ({ code, name }));

const site = {
  name: '信息公开',
  publisher: '云汀市残疾人联合会',
  url: 'https://portal.example.org/',
  description: '演示',
  demo: true,
};

/** A content folder with these records and nothing else. A record that does not fit its schema throws. */
function contentOf(files: Records): Content {
  const records: RecordFile[] = [];
  const singles: Singles = {};
  for (const [path, data] of Object.entries(files)) {
    const [collection = '', id] = path.split('/');
    if (id === undefined) {
      if (collection !== 'site') Object.assign(singles, { [collection]: data });
      continue;
    }
    const { schema, format } = collections[collection as CollectionName];
    const { body = '', ...front } = data as { body?: string };
    records.push({
      ...{ collection: collection as CollectionName, id, file: `${path}.${format}` },
      ...{ data: schema.parse(front), body, bodyLine: 1, withheld: [] },
    });
  }
  const dir = '/nowhere';
  return {
    dir,
    site: siteSchema.parse({ ...site, ...files['site'] }),
    records,
    singles,
    ...{ divisions, reviewed: new Map(), findings: [] },
  };
}

/** What is said of these records, a line each: level, file, field, what. */
export const saidOf = (files: Records): string[] =>
  factFaults(contentOf(files), day).map(({ level, record, path, what }) =>
    [level, record.file, fieldName(path), what].filter(Boolean).join(' | '),
  );
