import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import { phase } from '../../progress.ts';
import { isPortalFile } from '../../records/own-addresses.ts';
import type { BuiltSite, Finding, Gate } from '../types.ts';
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

const todo = '这是程序写出的文件：把这条信息交给维护人员';

/** A list whose downloads must give the totals of the pages that it is narrowed to. */
const pivot = { list: 'commitments', pageOf: (status: string) => `commitments/status/${status}/list.json` };

class Run {
  readonly findings: Finding[] = [];
  /** How many records each list has. */
  readonly counts = new Map<string, number>();
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

  #record(list: string, record: PromisedRecord): void {
    const { origin, base } = this.#site;
    if (this.#files.has(`${schemaFolder}${list}-record.json`))
      for (const file of promisedFiles(record, origin + base))
        if (!this.#files.has(file)) this.#say(file, '网站说有这个文件，却没有');
    if (list === pivot.list && record.status !== undefined)
      this.#statuses.set(record.status, (this.#statuses.get(record.status) ?? 0) + 1);
  }

  /** Checks a list record by record; false where the file is none. */
  async list(file: string): Promise<boolean> {
    const list = /^data\/([^/]+)\.json$/.exec(file)?.[1] ?? '';
    const path = join(this.#site.dir, file);
    const head = listHead(path);
    if (!head) return false;
    const records = await readRecords(path, (record, line) => {
      this.#fits(`${file} 第 ${line} 行`, record, head.schema, 'record');
      this.#record(list, record as PromisedRecord);
    });
    this.#fits(file, { ...head, records: [] }, head.schema, 'head');
    if (head.count !== records) this.#say(file, `写的是 ${head.count} 条，里面有 ${records} 条`);
    this.counts.set(file, records);
    return true;
  }

  async file(file: string): Promise<void> {
    if (foreign.has(file) || file.startsWith(schemaFolder)) return;
    const known = byPlace.find(([pattern]) => pattern.test(file))?.[1];
    if (known === undefined && (await this.list(file))) return;
    const data = JSON.parse(await readFile(join(this.#site.dir, file), 'utf8')) as { $schema?: string };
    const schema = known ?? data.$schema;
    if (schema === undefined) this.#say(file, '没有写明按哪个字段说明（$schema）');
    else this.#fits(file, data, schema);
  }

  async package(): Promise<void> {
    if (!this.#files.has('data/datapackage.json')) return;
    for await (const what of packageFaults(this.#site.dir, 'data/', this.#files))
      this.#say('data/datapackage.json', what);
  }

  /** What a pivot of the whole gives. */
  totals(): void {
    for (const [status, count] of this.#statuses) {
      const file = pivot.pageOf(status);
      const has = this.counts.get(file) ?? 0;
      if (has !== count)
        this.#say(
          `data/${pivot.list}.json`,
          `状态 ${status} 有 ${count} 条，网页的清单 ${file} 有 ${has} 条`,
        );
    }
  }
}

/** Every JSON file of the portal fits the schema that is given for it, and what is promised of data is there. */
export const data: Gate<BuiltSite> = {
  name: 'data',
  description: '每个公布的 JSON 都符合它的字段说明，网站说有的文件都在',
  check: async (site, show = phase) => {
    const run = new Run(site);
    const files = site.files.filter((it) => it.endsWith('.json') && isPortalFile(it));
    const progress = show('检查数据', '个');
    try {
      for (const [index, file] of files.entries()) {
        progress.step(index, files.length);
        await run.file(file);
        await others();
      }
    } finally {
      progress.end();
    }
    await run.package();
    run.totals();
    return run.findings;
  },
};
