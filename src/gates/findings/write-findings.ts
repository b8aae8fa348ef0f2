import { chmodSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findingsFile, findingsJsonSchema, schemaName, type Checked } from './findings-file.ts';
import { findingsPage } from './findings-page.ts';
import { sarifOf, type SarifBases } from './sarif.ts';

/** The folder of findings, beside the published site and never in it. */
export const findingsDir = (out: string): string => join(dirname(out), `${basename(out)}-findings`);

const pageName = 'findings.html';
const names = ['findings.json', 'findings.sarif', pageName, schemaName];

/** Puts a file in its place in one step, so that nobody reads half of one. */
function put(dir: string, name: string, text: string): void {
  const half = join(dir, `.${name}.${process.pid}`);
  writeFileSync(half, text);
  renameSync(half, join(dir, name));
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Writes the findings as JSON with its schema, as SARIF and as a page; where nothing was found, takes away those of an
 * earlier run. Nobody else may read the folder: findings quote what must not be published. What else lies in it is left alone.
 * @returns the page; undefined where there is nothing to write
 */
export function writeFindings(dir: string, checked: Checked, bases: SarifBases): string | undefined {
  if (checked.findings.length === 0) {
    for (const name of names) rmSync(join(dir, name), { force: true });
    try {
      rmdirSync(dir);
    } catch {
      // Not there, or something of somebody else lies in it.
    }
    return undefined;
  }
  const file = findingsFile(checked);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  chmodSync(dir, 0o700);
  put(dir, 'findings.json', json(file));
  put(dir, schemaName, json(findingsJsonSchema()));
  put(dir, 'findings.sarif', json(sarifOf(file, bases)));
  put(dir, pageName, findingsPage(file));
  return join(dir, pageName);
}
