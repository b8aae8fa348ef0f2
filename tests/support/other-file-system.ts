import { existsSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In memory, and on the disk: temporary files may lie in either. */
const places = ['/dev/shm', '/var/tmp'];

/** A new folder on another file system than that of temporary files, which the caller removes; undefined where there is none. */
export function otherFileSystem(): string | undefined {
  const { dev } = statSync(tmpdir());
  const other = places.find((it) => existsSync(it) && statSync(it).dev !== dev);
  return other === undefined ? undefined : mkdtempSync(join(other, 'portal-'));
}
