import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { siteGates } from '../../gates/index.ts';
import { say } from '../../progress.ts';
import { digestOf } from '../../records/files.ts';
import { settings } from '../../settings.ts';
import { isOfShard, ownShard, partDir } from '../../shard.ts';
import { makeFolder } from '../folders.ts';
import { lock } from '../lock.ts';
import { BuildRefused } from '../refusal.ts';
import { moveFolder } from '../releases.ts';
import { findingsSoFar } from '../report.ts';
import { filesBelow, listDigest, manifestName, ownOrigin, siteName, type Manifest } from './manifest.ts';

/** A file of the site that is made by itself, in the order of making. */
interface MadeFile {
  file: string;
  /** Path as Astro counts pages. */
  page?: string | undefined;
}

/** A part of a site in the making, for the integrations that make it. */
export interface SitePart {
  /** Begins: takes its lock, and what an earlier build has left there counts no more. */
  open: () => Promise<void>;
  /** Whether it makes a file. */
  takes: (file: string) => boolean;
  /** Hears of all files of the whole site. */
  hear: (files: readonly MadeFile[]) => void;
  /** Leaves what was built as a part, for `npm run merge`. */
  leave: (built: string, passed: boolean) => void;
  /** Site of an earlier build of this part. */
  earlier: string;
}

const ownGates = siteGates.filter((it) => it.byPage === true);

/** Puts a folder in the place of another one of its kind; between the two steps there is none. */
function replaceFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
}

/** The part that this run makes; undefined where it makes a whole site. */
export function sitePart(): SitePart | undefined {
  const shard = ownShard();
  if (!shard) return undefined;
  const dir = partDir(settings.outDir, shard);
  const half = join(dirname(dir), `.${basename(dir)}.half`);
  const manifestFile = join(dir, manifestName);
  let whole: readonly MadeFile[] = [];
  return {
    earlier: join(dir, siteName),
    open: async () => {
      if (existsSync(dir) && readdirSync(dir).some((it) => ![manifestName, siteName].includes(it)))
        throw new BuildRefused(
          `${dir} 已经存在，不是门户自己建的，不会覆盖它`,
          '把它改名或移走，或用 PORTAL_OUT 另选一个位置',
        );
      makeFolder(dirname(dir));
      await lock(join(dirname(dir), `.${basename(dir)}.lock`), {
        onWait: () => say('另一次构建正在做同一份，等它结束 …'),
      });
      rmSync(manifestFile, { force: true });
    },
    takes: (file) => isOfShard(file, shard),
    hear: (files) => {
      whole = files;
    },
    leave: (built, passed) => {
      const at = new Map(whole.map(({ file }, index) => [file, index]));
      rmSync(half, { recursive: true, force: true });
      mkdirSync(half);
      if (passed) moveFolder(built, join(half, siteName));
      const manifest: Manifest = {
        shard,
        origin: ownOrigin(),
        passed,
        gates: passed && !settings.rendersOnly ? ownGates.map(({ name }) => name) : [],
        findings: findingsSoFar(),
        whole: { files: whole.length, digest: listDigest(whole.map(({ file }) => file)) },
        files: filesBelow(join(half, siteName)).map((file) => {
          const index = at.get(file);
          const page = index === undefined ? undefined : whole[index]?.page;
          return {
            ...{ file, digest: digestOf(join(half, siteName, file)) ?? '' },
            ...(index === undefined ? {} : { at: index }),
            ...(page === undefined ? {} : { page }),
          };
        }),
      };
      writeFileSync(join(half, manifestName), JSON.stringify(manifest));
      replaceFolder(half, dir);
      if (passed) say(`✓ 第 ${shard.index} 份（共 ${shard.count} 份）建好了，还没有公布：${dir}`);
    },
  };
}
