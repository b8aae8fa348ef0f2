import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Numbering } from '../search/build/numbering.ts';
import type { RecordMemory, RecordPlace } from '../search/build/page-records.ts';
import { KeptReadings } from '../search/build/pinyin.ts';
import { fileSpool } from '../search/build/spool.ts';

/** What a page was to the index: the digest of its bytes, and its record; none where it is not to be found. */
type Known = readonly [digest: string, record: RecordPlace | null];

/** The list of the records that lie in the file beside it. */
interface RecordList {
  /** Names all that records rest on besides their pages. */
  key: string;
  size: number;
  strings: readonly string[];
  grams: readonly number[];
  readings: Readonly<Record<string, string>>;
  pages: Readonly<Record<string, Known>>;
}

/** Records of pages for the search index, those of the last build among them. */
export interface KeptRecords {
  memory: RecordMemory;
  /** The record of a page that has the bytes that it had; undefined where it is to be made. */
  find: (page: string, digest: string) => RecordPlace | null | undefined;
  /** Keeps the record of a page for the next build. */
  note: (page: string, digest: string, record: RecordPlace | null) => void;
  /** Writes what was noted, when the index is whole. */
  finish: () => void;
  /** Lets the next build begin anew: what is kept may be what went wrong. */
  forget: () => void;
  close: () => void;
}

const lengthOf = ([, ...lengths]: RecordPlace): number => lengths.reduce((sum, it) => sum + it, 0);

const nothing = (key: string): RecordList => ({
  ...{ key, size: 0, pages: {} },
  ...{ strings: [], grams: [], readings: {} },
});

/** The list of the last build; an empty one where there is none, or it rests on something else, or its file has lost its end. */
function readList(file: string, spoolFile: string, key: string): RecordList {
  try {
    const list = JSON.parse(readFileSync(file, 'utf8')) as RecordList;
    return list.key === key && statSync(spoolFile).size >= list.size ? list : nothing(key);
  } catch {
    return nothing(key);
  }
}

/** So many bytes of pages that are no more or others now may lie among those that are used. */
const mostWaste = 0.5;

/**
 * Opens the records that the last build kept in a cache folder. New ones are written behind them, so that a build that breaks
 * off has damaged nothing; when half of the file is of pages that are others now, it is forgotten and begun anew by the next build.
 * @param key names all that records rest on besides their pages: what was kept under another one is forgotten
 */
export function keptRecords(cacheDir: string, key: string): KeptRecords {
  const [listFile, spoolFile] = [join(cacheDir, 'search-records.json'), join(cacheDir, 'search-records.bin')];
  const list = readList(listFile, spoolFile, key);
  const spool = fileSpool(spoolFile, list.size);
  const memory: RecordMemory = {
    spool,
    strings: new Numbering(list.strings),
    grams: new Numbering(list.grams),
    readings: new KeptReadings(list.readings),
  };
  const noted: Record<string, Known> = {};
  return {
    memory,
    find: (page, digest) => {
      const [then, record] = list.pages[page] ?? [];
      return then === digest ? record : undefined;
    },
    note: (page, digest, record) => {
      noted[page] = [digest, record];
    },
    finish: () => {
      const used = Object.values(noted).reduce((sum, [, it]) => sum + (it ? lengthOf(it) : 0), 0);
      const isWasteful = used < spool.size * (1 - mostWaste);
      const made: RecordList = isWasteful
        ? nothing(key)
        : {
            ...{ key, size: spool.size, pages: noted },
            ...{ strings: memory.strings.things, grams: memory.grams.things, readings: memory.readings.used },
          };
      writeFileSync(`${listFile}.new`, JSON.stringify(made));
      renameSync(`${listFile}.new`, listFile);
    },
    forget: () => rmSync(listFile, { force: true }),
    close: () => spool.close(),
  };
}
