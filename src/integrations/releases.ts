import {
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { phase } from '../progress.ts';
import { makeFolder } from './folders.ts';
import { BuildRefused } from './refusal.ts';

/**
 * Folder beside the published site that holds its releases; on the same file system, so that a rename suffices. Its name
 * does not begin with the site's: Astro takes every output whose path begins with the checkout's for one inside it, and
 * then finds no packages from `/srv/portal-site` for `/srv/portal`.
 */
export const releasesDir = (out: string): string => join(dirname(out), `.${basename(out)}.releases`);

const staging = 'staging';
/** What a build that only renders has left, put aside by the next. */
const unpublished = 'unpublished';
const nextLink = 'next';

/** Where links can't be made, the published site is a folder: this file beside the releases has the name of its release. */
const placedName = (out: string): string => join(releasesDir(out), 'placed');

function placedRelease(out: string): string | null {
  const file = placedName(out);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const statOf = (path: string) => lstatSync(path, { throwIfNoEntry: false });

/** Name of the release that `out` shows now; null where nothing is published. Throws where `out` is not the portal's. */
export function publishedRelease(out: string): string | null {
  const stat = statOf(out);
  if (!stat) return null;
  if (stat.isSymbolicLink()) {
    const target = resolve(dirname(out), readlinkSync(out));
    if (dirname(target) === releasesDir(out)) return basename(target);
    throw new BuildRefused(
      `${out} 是指向 ${target} 的链接，不是门户自己建的，不会改动它`,
      '删掉这个链接，或用 PORTAL_OUT 另选一个位置',
    );
  }
  if (stat.isDirectory()) {
    if (readdirSync(out).length === 0) return null;
    const name = placedRelease(out);
    if (name !== null) return name;
  }
  throw new BuildRefused(
    `${out} 已经存在，不是门户自己建的，不会覆盖它`,
    '把它改名或移走（里面的文件会保留），或用 PORTAL_OUT 另选一个位置',
  );
}

/**
 * Makes the folder of the releases and tries what publishing needs there, before minutes of building: to write, and to make a
 * link, which FAT and some network shares can't. Throws where `out` could not be published to. The caller holds the lock of `out`.
 * @returns whether links can be made there
 */
export function openReleases(out: string, makeLink: typeof symlinkSync = symlinkSync): boolean {
  publishedRelease(out);
  const dir = releasesDir(out);
  makeFolder(dir);
  const link = join(dir, nextLink);
  rmSync(link, { force: true });
  try {
    makeLink(staging, link, 'dir');
  } catch (error) {
    if (linksAreMissing(error)) return false;
    throw error;
  }
  rmSync(link);
  return true;
}

const linksAreMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(String(error.code));

function copyFolder(from: string, to: string): void {
  const total = readdirSync(from, { recursive: true }).length + 1;
  const progress = phase('复制到公布的位置', '个');
  let done = 0;
  const filter = (): boolean => {
    progress.step((done += 1), total);
    return true;
  };
  try {
    cpSync(from, to, { recursive: true, filter });
  } finally {
    progress.end();
  }
}

/** Puts a folder elsewhere: in one step where it lies on the same file system, else by a copy. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    try {
      copyFolder(from, to);
    } catch (half) {
      rmSync(to, { recursive: true, force: true });
      throw half;
    }
    rmSync(from, { recursive: true });
  }
}

/** Puts a built site beside `out`, where one rename can publish it, and puts aside what was there. @returns where it is now */
export function bringIn(out: string, built: string): string {
  const dir = releasesDir(out);
  const path = join(dir, staging);
  if (existsSync(path)) {
    rmSync(join(dir, unpublished), { recursive: true, force: true });
    renameSync(path, join(dir, unpublished));
  }
  moveFolder(built, path);
  return path;
}

/** The folders beside `out` that hold what earlier builds made: brought in and not published, and the published release. */
export function earlierBuilds(out: string): string[] {
  const release = publishedRelease(out);
  const brought = join(releasesDir(out), staging);
  if (release === null) return [brought];
  return [brought, statOf(out)?.isSymbolicLink() ? join(releasesDir(out), release) : out];
}

/** Releases are folders named by their stamp, `20260312T081500`. */
export const releasesIn = (out: string): string[] =>
  readdirSync(releasesDir(out)).filter((name) => /^\d{8}T\d{6}(?:-\d+)?$/.test(name));

/** A release name that is free: the stamp, or the stamp with a number. */
function freeName(out: string, stamp: string): string {
  const taken = new Set([...releasesIn(out), publishedRelease(out)]);
  let name = stamp;
  for (let again = 2; taken.has(name); again += 1) name = `${stamp}-${again}`;
  return name;
}

/** Takes away what stands where the site is to stand: an empty folder, or a release, which is kept beside. */
function clear(out: string, previous: string | null): void {
  if (!statOf(out)?.isDirectory()) rmSync(out, { force: true });
  else if (previous === null) rmdirSync(out);
  else renameSync(out, join(releasesDir(out), previous));
}

/** Shows a release by a link, which one rename puts in the place of the one before. */
function showByLink(out: string, name: string, previous: string | null): void {
  const dir = releasesDir(out);
  const link = join(dir, nextLink);
  symlinkSync(relative(dirname(out), join(dir, name)), link, 'dir');
  if (statOf(out)?.isDirectory()) clear(out, previous);
  renameSync(link, out);
  rmSync(placedName(out), { force: true });
}

/** Shows a release as the folder itself, where no links can be made: between two renames there is no site. */
function showAsFolder(out: string, name: string, previous: string | null): void {
  clear(out, previous);
  try {
    renameSync(join(releasesDir(out), name), out);
  } catch (error) {
    if (previous !== null) renameSync(join(releasesDir(out), previous), out);
    throw error;
  }
  writeFileSync(placedName(out), name);
}

/**
 * Publishes the staged build with one rename of a link: a visitor sees the site before or the site after, never
 * neither. Keeps the release before, until the next build begins (`older-releases.ts`), and deletes any older ones.
 * @param stamp time of the build, `YYYYMMDDTHHMMSS`
 * @param byLink whether links can be made there; else the folder itself is put in place of the one before, in two renames
 * @returns the folder that is now published
 */
export function publish(out: string, stamp: string, byLink = true): string {
  const dir = releasesDir(out);
  const previous = publishedRelease(out);
  const name = freeName(out, stamp);
  renameSync(join(dir, staging), join(dir, name));
  (byLink ? showByLink : showAsFolder)(out, name, previous);
  for (const old of [...releasesIn(out), unpublished])
    if (old !== name && old !== previous) rmSync(join(dir, old), { recursive: true, force: true });
  return byLink ? join(dir, name) : out;
}
