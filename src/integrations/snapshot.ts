import {
  constants,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { join } from 'node:path';
import { mostBytes } from '../records/source.ts';

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : '');

/** What of a folder is read. */
export interface SnapshotScope {
  /**
   * Hidden files and files of any size, too, as the folder `public/` is published. Without it what the records know nothing of
   * is left out (`.git`, what an editor keeps beside the file it has open), and of a file that is too large its size is kept.
   */
  everything?: boolean;
}

const isRead = ({ name }: Dirent, { everything = false }: SnapshotScope): boolean =>
  everything || !name.startsWith('.');

function copyFile(from: string, to: string, { everything = false }: SnapshotScope): void {
  const { size } = statSync(from);
  // Refused by the check for its size alone, which a file without content has, too.
  if (size > mostBytes && !everything) {
    writeFileSync(to, '');
    truncateSync(to, size);
  } else copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

/** Copies an entry, or puts one in its place that the check refuses for the same reason. */
function copyEntry(entry: Dirent, from: string, to: string, scope: SnapshotScope): void {
  // A name that is no UTF-8 can't be opened by what was read of it.
  if (entry.name.includes('\uFFFD')) writeFileSync(to, '');
  else if (entry.isDirectory()) copyFolder(from, to, scope);
  else if (!entry.isFile()) symlinkSync('.', to);
  else copyFile(from, to, scope);
}

function copyFolder(from: string, to: string, scope: SnapshotScope): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (!isRead(entry, scope)) continue;
    const target = join(to, entry.name);
    try {
      copyEntry(entry, join(from, entry.name), target, scope);
    } catch (error) {
      // Gone since the folder was listed; or not to be read by this user, then neither is the file in its place.
      if (codeOf(error) === 'ENOENT') continue;
      if (codeOf(error) !== 'EACCES' || !entry.isFile()) throw error;
      writeFileSync(target, '', { mode: 0 });
    }
  }
}

/**
 * Copies a folder of content, so that a build reads it once: what the gates have checked is what is rendered, whatever is
 * saved or taken away meanwhile, and no tool meets the path of the folder. Links are not followed, nothing is waited for.
 * @param to is made anew
 */
export function takeSnapshot(from: string, to: string, scope: SnapshotScope = {}): void {
  rmSync(to, { recursive: true, force: true });
  copyFolder(from, to, scope);
}

const bytesOf = (file: string): Buffer | undefined => {
  try {
    return statSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
};

function filesBelow(dir: string, scope: SnapshotScope): string[] {
  try {
    return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
      if (!isRead(entry, scope)) return [];
      if (!entry.isDirectory()) return entry.isFile() ? [entry.name] : [];
      return filesBelow(join(dir, entry.name), scope).map((it) => `${entry.name}/${it}`);
    });
  } catch {
    return [];
  }
}

/** The files that are another in a folder than in its snapshot of the same scope: changed, new or gone, in order. */
export function changedSince(dir: string, snapshot: string, scope: SnapshotScope = {}): string[] {
  const files = new Set([...filesBelow(dir, scope), ...filesBelow(snapshot, scope)]);
  return [...files].sort().filter((file) => {
    const [now, then] = [bytesOf(join(dir, file)), bytesOf(join(snapshot, file))];
    return now === undefined || then === undefined || !now.equals(then);
  });
}
