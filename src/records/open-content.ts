import { existsSync } from 'node:fs';
import type { Division } from '../schemas/division.ts';
import { originalsFolder } from '../schemas/original.ts';
import {
  originalOf,
  readContent,
  readRecord,
  readSingles,
  readSite,
  type Content,
  type OriginalFile,
  type RecordFile,
} from './content.ts';
import { readFolder, type RecordPath } from './folder.ts';
import { readBytes } from './source.ts';

/** What `make` gives, made when it is first asked for. */
function late<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function openRecord(dir: string, path: RecordPath, onRead: () => void): RecordFile {
  const read = late(() => {
    onRead();
    return readRecord(dir, path).record;
  });
  return {
    ...path,
    get data() {
      return read().data;
    },
    get withheld() {
      return read().withheld;
    },
    get body() {
      return read().body;
    },
    get bodyLine() {
      return read().bodyLine;
    },
  };
}

function openOriginal(path: string): OriginalFile {
  const read = late(() => {
    const bytes = readBytes(path);
    return originalOf(Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0));
  });
  return {
    get bytes() {
      return read().bytes;
    },
    get sha256() {
      return read().sha256;
    },
  };
}

/**
 * A content folder of which each record is read when it is first asked for, for who needs few of many: a nation has some
 * 67,000. It does not tell what is wrong with the files (`findings`, `reviewed`).
 * @param places what its list of places holds
 * @param onRead called before each record that is read
 */
export function openContent(dir: string, places: () => Division[], onRead: () => void): Content {
  if (!existsSync(dir)) return readContent(dir);
  const { records, originals } = readFolder(dir);
  const divisions = late(places);
  return {
    dir,
    site: readSite(dir).site,
    records: records.map((it) => openRecord(dir, it, onRead)),
    singles: readSingles(dir, () => undefined).singles,
    originals: new Map(originals.map((name) => [name, openOriginal(`${dir}/${originalsFolder}/${name}`)])),
    get divisions() {
      return divisions();
    },
    reviewed: new Map(),
    findings: [],
  };
}
