import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import { phase } from '../../progress.ts';
import { isPortalFile } from '../../records/own-addresses.ts';
import { settings } from '../../settings.ts';
import { FileMemory, gateEngine } from '../file-memory.ts';
import { digestIn } from '../file-digest.ts';
import type { BuiltSite, Finding, Gate } from '../types.ts';
import { verdictKey } from '../verdict-cache.ts';
import { listHead, readRecords } from './list-file.ts';
import { packageFaults } from './package.ts';
import { promisedFiles, type PromisedRecord } from './promises.ts';
import { misfit, schemaFolder, Schemas } from './schemas.ts';

/** JSON files that name no schema: that of each by where it stands. */
const byPlace: readonly [RegExp, string][] = [
  [/^holidays\.json$/, 'holidays'],
  [/^near\/[^/]+\.json$/, 'near'],
  [/^data\/filters\/[^/]+\.json$/, 'filter'],
];
/** Files in forms of others, which have checks of their own. */
const foreign: ReadonlySet<string> = new Set(['data/datapackage.json', 'data/hsds.json']);
const isForeign = (file: string): boolean => foreign.has(file) || file.startsWith(schemaFolder);

const todo = '这是程序写出的文件：把这条信息交给维护人员';

/** A list whose downloads must give the totals of the pages that it is narrowed to. */
const pivot = { list: 'commitments', pageOf: (status: string) => `commitments/status/${status}/list.json` };

/** What must be known of a file that fits its schema: how many records it has if it is a list, and of which status. */
interface DataNote {
  count?: number;
  statuses?: Readonly<Record<string, number>>;
}

class Run {
  readonly findings: Finding[] = [];
  /** How many records each list has. */
  readonly #counts = new Map<string, number>();
  readonly #site: BuiltSite;
  readonly #files: ReadonlySet<string>;
  readonly #schemas: Schemas;
  readonly #statuses = new Map<string, number>();

  constructor(site: BuiltSite) {
    this.#site = site;
    this.#files = new Set(site.files);
    this.#schemas = new Schemas(site.dir, site.files);
  }

  #say(where: string, what: string): void {
    this.findings.push({ where: this.#site.base + where, what, todo, level: 'error' });
  }

  #fits(where: string, data: unknown, schema: string, part?: 'head' | 'record'): void {
    const validate = this.#schemas.get(schema, part);
    if (!validate) this.#say(where, `它的字段说明 ${schema} 没有公布`);
    else if (!validate(data)) this.#say(where, `内容不符合字段说明：${misfit(validate)}`);
  }

  #promised(list: string, record: PromisedRecord): void {
    const { origin, base } = this.#site;
    if (this.#files.has(`${schemaFolder}${list}-record.json`))
      for (const file of promisedFiles(record, origin + base))
        if (!this.#files.has(file)) this.#say(file, '网站说有这个文件，却没有');
  }

  /** Checks a list record by record; undefined where the file is none. */
  async #list(file: string): Promise<DataNote | undefined> {
    const list = /^data\/([^/]+)\.json$/.exec(file)?.[1] ?? '';
    const path = join(this.#site.dir, file);
    const head = listHead(path);
    if (!head) return undefined;
    const statuses: Record<string, number> = {};
    const count = await readRecords(path, (record, line) => {
      this.#fits(`${file} 第 ${line} 行`, record, head.schema, 'record');
      const { status, ...promised } = record as PromisedRecord;
      this.#promised(list, promised);
      if (list === pivot.list && status !== undefined) statuses[status] = (statuses[status] ?? 0) + 1;
    });
    this.#fits(file, { ...head, records: [] }, head.schema, 'head');
    if (head.count !== count) this.#say(file, `写的是 ${head.count} 条，里面有 ${count} 条`);
    return { count, ...(list === pivot.list && { statuses }) };
  }

  /** Checks a file. @returns what must be known of it when it is not read again */
  async read(file: string): Promise<DataNote> {
    const known = byPlace.find(([pattern]) => pattern.test(file))?.[1];
    const list = known === undefined ? await this.#list(file) : undefined;
    if (list) return list;
    const data = JSON.parse(await readFile(join(this.#site.dir, file), 'utf8')) as { $schema?: string };
    const schema = known ?? data.$schema;
    if (schema === undefined) this.#say(file, '没有写明按哪个字段说明（$schema）');
    else this.#fits(file, data, schema);
    return {};
  }

  /** Takes what is known of a file. */
  note(file: string, { count, statuses = {} }: DataNote): void {
    if (count !== undefined) this.#counts.set(file, count);
    for (const [status, times] of Object.entries(statuses)) this.#statuses.set(status, times);
  }

  package(): void {
    if (!this.#files.has('data/datapackage.json')) return;
    for (const what of packageFaults(this.#site, 'data/')) this.#say('data/datapackage.json', what);
  }

  /** What a pivot of the whole gives. */
  totals(): void {
    for (const [status, count] of this.#statuses) {
      const file = pivot.pageOf(status);
      const has = this.#counts.get(file) ?? 0;
      if (has !== count)
        this.#say(
          `data/${pivot.list}.json`,
          `状态 ${status} 有 ${count} 条，网页的清单 ${file} 有 ${has} 条`,
        );
    }
  }
}

/** What the last run over a site with these files and schemas knows of its data. */
function memoryOf({ dir, origin, base, files }: BuiltSite, cacheDir: string): FileMemory<DataNote> {
  const schemas = files.filter((it) => it.startsWith(schemaFolder));
  const key = verdictKey(
    gateEngine(),
    JSON.stringify([origin, base]),
    files.join('\n'),
    ...schemas.map((it) => readFileSync(join(dir, it))),
  );
  return new FileMemory(join(cacheDir, 'data-notes.tsv'), key);
}

/**
 * Every JSON file of the portal fits the schema that is given for it, and what is promised of data is there. A file that is as it
 * was when nothing was found in it is not read again.
 * @param cacheDir folder that keeps what is known between builds
 */
export const createDataGate = (cacheDir: string): Gate<BuiltSite> => ({
  name: 'data',
  description: '每个公布的 JSON 都符合它的字段说明，网站说有的文件都在',
  check: async (site, show = phase) => {
    const run = new Run(site);
    const memory = memoryOf(site, cacheDir);
    const files = site.files.filter((it) => it.endsWith('.json') && isPortalFile(it) && !isForeign(it));
    const progress = show('检查数据', '个');
    try {
      for (const [index, file] of files.entries()) {
        progress.step(index, files.length);
        const known = { file, digest: digestIn(site, file) };
        const before = run.findings.length;
        const recalled = memory.recall(known);
        const note = recalled ?? (await run.read(file));
        run.note(file, note);
        if (run.findings.length === before) memory.keep(known, note);
        if (!recalled) await others();
      }
    } catch (error) {
      memory.forget();
      throw error;
    } finally {
      progress.end();
      memory.close();
    }
    run.package();
    run.totals();
    return run.findings;
  },
});

export const data = createDataGate(settings.cacheDir);
