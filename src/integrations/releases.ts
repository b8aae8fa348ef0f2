import {
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
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
  if (stat.isDirectory() && readdirSync(out).length === 0) return null;
  throw new BuildRefused(
    `${out} 已经存在，不是门户自己建的，不会覆盖它`,
    '把它改名或移走（里面的文件会保留），或用 PORTAL_OUT 另选一个位置',
  );
}

/**
 * Makes the folder of the releases and tries what publishing needs there, before minutes of building: to write, and to make a
 * link, which FAT and some network shares can't. Throws where `out` could not be published to. The caller holds the lock of `out`.
 */
export function openReleases(out: string): void {
  publishedRelease(out);
  const dir = releasesDir(out);
  makeFolder(dir);
  const link = join(dir, nextLink);
  rmSync(link, { force: true });
  try {
    symlinkSync(staging, link, 'dir');
  } catch (error) {
    if (!linksAreMissing(error)) throw error;
    throw new BuildRefused(
      `PORTAL_OUT 所在的磁盘或者网络共享（${dirname(out)}）不能建链接，网站没法一下子换上`,
      '把 PORTAL_OUT 放在本机磁盘上，公布以后再把它指向的文件夹复制过去',
      { cause: error },
    );
  }
  rmSync(link);
}

const linksAreMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(String(error.code));

/** Puts a folder elsewhere: in one step where it lies on the same file system, else by a copy. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    try {
      cpSync(from, to, { recursive: true });
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
  return [staging, ...(release === null ? [] : [release])].map((name) => join(releasesDir(out), name));
}

/** Releases are folders named by their stamp, `20260312T081500`. */
const releasesIn = (out: string): string[] =>
  readdirSync(releasesDir(out)).filter((name) => /^\d{8}T\d{6}(?:-\d+)?$/.test(name));

/** A release name that is free: the stamp, or the stamp with a number. */
function freeName(out: string, stamp: string): string {
  const taken = new Set(releasesIn(out));
  let name = stamp;
  for (let again = 2; taken.has(name); again += 1) name = `${stamp}-${again}`;
  return name;
}

/**
 * Publishes the staged build with one rename of a link: a visitor sees the site before or the site after, never
 * neither. Keeps the release before, which open pages may still ask for, and deletes older ones.
 * @param stamp time of the build, `YYYYMMDDTHHMMSS`
 * @returns the folder that is now published
 */
export function publish(out: string, stamp: string): string {
  const dir = releasesDir(out);
  const previous = publishedRelease(out);
  const name = freeName(out, stamp);
  const release = join(dir, name);
  renameSync(join(dir, staging), release);
  const link = join(dir, nextLink);
  symlinkSync(relative(dirname(out), release), link, 'dir');
  if (statOf(out)?.isDirectory()) rmdirSync(out);
  renameSync(link, out);
  for (const old of [...releasesIn(out), unpublished])
    if (old !== name && old !== previous) rmSync(join(dir, old), { recursive: true, force: true });
  return release;
}
