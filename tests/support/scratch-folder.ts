import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
/** Several times what lies there at once: a few built sites and what browsers keep. */
const enough = 4 * 2 ** 30;

const isRoomy = (folder: string): boolean => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= enough && totalmem() >= 3 * enough;
};

/** Whether programs may be started from a folder: tests write some, and containers often forbid it in memory. */
function startsPrograms(folder: string): boolean {
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
  const { status } = spawnSync(program);
  rmSync(program);
  return status === 0;
}

/**
 * Makes a folder for all that the suites write, which the caller removes with what tests have left there. It is in memory where there
 * is plenty: a copy of `src` took 30 ms there and 80 to 230 ms on a disk (1.6 s while others wrote to it). Whole tests that build
 * sites took no less processor time by it.
 */
export function scratchFolder(): string {
  if (existsSync(memory) && isRoomy(memory)) {
    const folder = mkdtempSync(join(memory, 'tests-'));
    if (startsPrograms(folder)) return folder;
    rmSync(folder, { recursive: true });
  }
  return mkdtempSync(join(tmpdir(), 'tests-'));
}
