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

/** What the records know nothing of: `.git`, files that an editor keeps beside the one it has open. */
const isHidden = ({ name }: Dirent): boolean => name.startsWith('.');

function copyFile(from: string, to: string): void {
  const { size } = statSync(from);
  // Refused by the check for its size alone, which a file without content has, too.
  if (size > mostBytes) {
    writeFileSync(to, '');
    truncateSync(to, size);
  } else copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

/** Copies an entry, or puts one in its place that the check refuses for the same reason. */
function copyEntry(entry: Dirent, from: string, to: string): void {
  // A name that is no UTF-8 can't be opened by what was read of it.
  if (entry.name.includes('\uFFFD')) writeFileSync(to, '');
  else if (entry.isDirectory()) copyFolder(from, to);
  else if (!entry.isFile()) symlinkSync('.', to);
  else copyFile(from, to);
}

function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (isHidden(entry)) continue;
    const target = join(to, entry.name);
    try {
      copyEntry(entry, join(from, entry.name), target);
    } catch (error) {
      // Gone since the folder was listed; or not to be read by this user, then neither is the file in its place.
      if (codeOf(error) === 'ENOENT') continue;
      if (codeOf(error) !== 'EACCES' || !entry.isFile()) throw error;
      writeFileSync(target, '', { mode: 0 });
    }
  }
}

/**
 * Copies a content folder, so that a build reads it once: what the gates have checked is what is rendered, whatever is
 * saved or taken away meanwhile, and no tool meets the path of the folder. Links are not followed, nothing is waited for.
 * @param to is made anew
 */
export function takeSnapshot(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  copyFolder(from, to);
}

const bytesOf = (file: string): Buffer | undefined => {
  try {
    return statSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
};

function filesBelow(dir: string): string[] {
  try {
    return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
      if (isHidden(entry)) return [];
      if (!entry.isDirectory()) return entry.isFile() ? [entry.name] : [];
      return filesBelow(join(dir, entry.name)).map((it) => `${entry.name}/${it}`);
    });
  } catch {
    return [];
  }
}

/** The files that are another in a content folder than in its snapshot: changed, new or gone, in order. */
export function changedSince(dir: string, snapshot: string): string[] {
  const files = new Set([...filesBelow(dir), ...filesBelow(snapshot)]);
  return [...files].sort().filter((file) => {
    const [now, then] = [bytesOf(join(dir, file)), bytesOf(join(snapshot, file))];
    return now === undefined || then === undefined || !now.equals(then);
  });
}
