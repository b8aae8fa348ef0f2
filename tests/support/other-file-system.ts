import { existsSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder on another file system than that of temporary files, which the caller removes; undefined where there is none. */
export function otherFileSystem(): string | undefined {
  const memory = '/dev/shm';
  if (!existsSync(memory) || statSync(memory).dev === statSync(tmpdir()).dev) return undefined;
  return mkdtempSync(join(memory, 'portal-'));
}
