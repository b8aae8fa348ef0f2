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
import { dirname, join } from 'node:path';
import { mostBytes } from '../records/source.ts';
import { beginStamps, readStamps, stampOf, writeStamps, type Stamps } from './stamps.ts';

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

/** A copy that is being made. */
interface Copying {
  scope: SnapshotScope;
  /** Stamps of the files that the copy has already. */
  known: Stamps;
  /** Those that it will have. */
  stamps: Record<string, string>;
  /** When it was begun, in nanoseconds. */
  begun: bigint;
}

function copyFile(from: string, to: string, { everything = false }: SnapshotScope): void {
  const { size } = statSync(from);
  // Refused by the check for its size alone, which a file without content has, too.
  if (size > mostBytes && !everything) {
    writeFileSync(to, '');
    truncateSync(to, size);
  } else copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

/** Where an entry stands. */
interface Spot {
  from: string;
  to: string;
  /** Its path in the folder. */
  path: string;
}

/** Copies an entry, or puts one in its place that the check refuses for the same reason. */
function copyEntry(entry: Dirent, { from, to, path }: Spot, { scope, stamps, begun }: Copying): void {
  // A name that is no UTF-8 can't be opened by what was read of it.
  if (entry.name.includes('\uFFFD')) writeFileSync(to, '');
  else if (!entry.isFile()) symlinkSync('.', to);
  else {
    const stamp = stampOf(from, begun);
    copyFile(from, to, scope);
    if (stamp !== undefined) stamps[path] = stamp;
  }
}

/** Takes an entry into the copy; `there`: what the copy has in its place. */
function takeEntry(entry: Dirent, spot: Spot, copying: Copying, there?: Dirent): void {
  const { from, to, path } = spot;
  const { known, stamps } = copying;
  const stamp = known[path];
  if (there?.isFile() && stamp !== undefined && stampOf(from) === stamp) {
    stamps[path] = stamp;
    return;
  }
  const isFolder = entry.isDirectory() && !entry.name.includes('\uFFFD');
  if (there && !(isFolder && there.isDirectory())) rmSync(to, { recursive: true, force: true });
  try {
    if (isFolder) copyFolder(from, to, copying, `${path}/`);
    else copyEntry(entry, spot, copying);
  } catch (error) {
    // Gone since the folder was listed; or not to be read by this user, then neither is the file in its place.
    if (codeOf(error) === 'ENOENT') return;
    if (codeOf(error) !== 'EACCES' || !entry.isFile()) throw error;
    writeFileSync(to, '', { mode: 0 });
  }
}

function copyFolder(from: string, to: string, copying: Copying, below = ''): void {
  mkdirSync(to, { recursive: true });
  const there = new Map(readdirSync(to, { withFileTypes: true }).map((it) => [it.name, it]));
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (!isRead(entry, copying.scope)) continue;
    const { name } = entry;
    const spot = { from: join(from, name), to: join(to, name), path: below + name };
    takeEntry(entry, spot, copying, there.get(name));
    there.delete(name);
  }
  for (const name of there.keys()) rmSync(join(to, name), { recursive: true, force: true });
}

/**
 * Copies a folder of content, so that a build reads it once: what the gates have checked is what is rendered, whatever is
 * saved or taken away meanwhile, and no tool meets the path of the folder. Links are not followed, nothing is waited for. A file that
 * is as it was when it was copied last is not copied again: of a nation there are 67,000.
 * @param to holds nothing else
 */
export function takeSnapshot(from: string, to: string, scope: SnapshotScope = {}): void {
  const known = readStamps(from, to);
  mkdirSync(dirname(to), { recursive: true });
  const copying: Copying = { scope, known, stamps: {}, begun: beginStamps(from, to) };
  copyFolder(from, to, copying);
  writeStamps(from, to, copying.stamps);
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
  const stamps = readStamps(dir, snapshot);
  return [...files].sort().filter((file) => {
    const stamp = stamps[file];
    if (stamp !== undefined && stampOf(join(dir, file)) === stamp) return false;
    const [now, then] = [bytesOf(join(dir, file)), bytesOf(join(snapshot, file))];
    return now === undefined || then === undefined || !now.equals(then);
  });
}
