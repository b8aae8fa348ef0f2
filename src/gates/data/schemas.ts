import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Folder of the published schemas. */
export const schemaFolder = 'data/schema/';

/** A schema as it is published. */
type Published = Record<string, unknown> & { properties?: Record<string, unknown> };

/** The published schemas: each is compiled when it is first asked for, that of a list and that of its records apart. */
export class Schemas {
  readonly #ajv = new Ajv2020({ strict: false, validateFormats: false });
  readonly #known = new Map<string, ValidateFunction>();
  readonly #files: ReadonlySet<string>;
  readonly #dir: string;

  constructor(dir: string, files: readonly string[]) {
    this.#dir = dir;
    this.#files = new Set(files.filter((it) => it.startsWith(schemaFolder)));
  }

  /**
   * The check of a schema by its full URL or its name; undefined where none is published.
   * @param part the whole, what stands before the records of a list, or one of the records
   */
  get(address: string, part: 'whole' | 'head' | 'record' = 'whole'): ValidateFunction | undefined {
    const name = basename(address, '.json');
    const file = `${schemaFolder}${name}.json`;
    if (!this.#files.has(file)) return undefined;
    const key = `${name} ${part}`;
    const known = this.#known.get(key) ?? this.#compile(file, part);
    this.#known.set(key, known);
    return known;
  }

  #compile(file: string, part: 'whole' | 'head' | 'record'): ValidateFunction {
    const { $id, ...schema } = JSON.parse(readFileSync(join(this.#dir, file)).toString()) as Published;
    const { $defs: defs, properties, ...head } = schema;
    if ($id === undefined) throw new Error(`${file}: no $id`);
    if (part === 'whole') return this.#ajv.compile(schema);
    if (part === 'head')
      return this.#ajv.compile({ ...head, properties: { ...properties, records: { type: 'array' } } });
    return this.#ajv.compile((defs as { record?: object } | undefined)?.record ?? schema);
  }
}

/** What does not fit, in short; one sentence for all of it. */
export const misfit = ({ errors }: ValidateFunction): string =>
  (errors ?? [])
    .slice(0, 3)
    .map(({ instancePath, message, params }) =>
      [instancePath || '/', message, Object.values(params)].flat().join(' '),
    )
    .join('；');
