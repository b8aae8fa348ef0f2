import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, resolve } from 'node:path';
import { settings } from './settings.ts';

/** Bytes under which a disk is called full: less than a block of a page is left. */
const hardly = 256 * 1024;

/** What a disk has no more of at a place; undefined where it has both, or where there is no such place. */
function lacking(place: string): 'space' | 'files' | undefined {
  try {
    const { bavail, bsize, files, ffree } = statfsSync(place);
    if (bavail * bsize < hardly) return 'space';
    return files > 0 && ffree === 0 ? 'files' : undefined;
  } catch {
    return undefined;
  }
}

/** Places that this run writes to: its own, and those that the call names. */
const places = (): string[] => [
  ...[settings.givenDir, dirname(settings.outDir), settings.cacheDir, dirname(settings.cacheDir), tmpdir()],
  ...process.argv.slice(2).flatMap((it) => {
    const path = it.startsWith('--') ? it.slice(it.indexOf('=') + 1) : it;
    const whole = isAbsolute(path) ? path : resolve(settings.root, path);
    return [whole, dirname(whole)];
  }),
];

/** Where the disk is full, in words, for an error of the system that names no path; '' where no place is. */
export function fullPlaces(): string {
  const found = new Map<string, string>();
  for (const place of new Set(places())) {
    const what = lacking(place);
    if (what && ![...found.keys()].some((it) => place.startsWith(`${it}/`)))
      found.set(place, what === 'space' ? place : `${place}（文件的个数到了上限，空间还有）`);
  }
  return [...found.values()].join('、');
}
