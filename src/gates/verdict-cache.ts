import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Finding } from './types.ts';

const entrySchema = z.object({
  key: z.string(),
  findings: z.array(
    z.object({
      where: z.string(),
      what: z.string(),
      todo: z.string(),
      level: z.enum(['error', 'warning']),
    }),
  ),
});

const forbidden: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Whether the file system or its owner forbids it; a full disk is another matter. */
export const isForbidden = (error: unknown): boolean =>
  forbidden.has((error as NodeJS.ErrnoException).code ?? '');

/**
 * What a gate said of each page in earlier runs, one line a page in one file. A line that cannot be read is as if it
 * were not there. New verdicts are appended at once, so that a build that is stopped has not worked in vain. Where this user may
 * not write, nothing is kept: whoever may only read can check all the same.
 */
export class VerdictCache {
  readonly #file: string;
  readonly #known = new Map<string, Finding[]>();
  readonly #used = new Set<string>();
  #lines = 0;
  #isWritable = true;

  constructor(file: string) {
    this.#file = file;
    for (const line of readLines(file)) {
      this.#lines += 1;
      const entry = parse(line);
      if (entry) this.#known.set(entry.key, entry.findings);
    }
  }

  /** Findings of an earlier run under this key; undefined when there was none. */
  get(key: string): Finding[] | undefined {
    const findings = this.#known.get(key);
    if (findings) this.#used.add(key);
    return findings;
  }

  set(key: string, findings: Finding[]): void {
    this.#known.set(key, findings);
    this.#used.add(key);
    this.#write(() => {
      if (this.#lines === 0) mkdirSync(dirname(this.#file), { recursive: true });
      appendFileSync(this.#file, `${JSON.stringify({ key, findings })}\n`);
      this.#lines += 1;
    });
  }

  /** At the end of a run: forgets what this run did not ask for. */
  prune(): void {
    if (this.#lines === this.#used.size) return;
    const lines = [...this.#used].map(
      (key) => `${JSON.stringify({ key, findings: this.#known.get(key) })}\n`,
    );
    const temporary = `${this.#file}.${process.pid}`;
    this.#write(() => {
      writeFileSync(temporary, lines.join(''));
      renameSync(temporary, this.#file);
      this.#lines = this.#used.size;
    });
  }

  #write(write: () => void): void {
    if (!this.#isWritable) return;
    try {
      write();
    } catch (error) {
      if (!isForbidden(error)) throw error;
      this.#isWritable = false;
    }
  }
}

/** One key for everything a verdict depends on; a separator keeps ("ab", "c") apart from ("a", "bc"). */
export function verdictKey(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

function parse(line: string): z.infer<typeof entrySchema> | undefined {
  try {
    return entrySchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
