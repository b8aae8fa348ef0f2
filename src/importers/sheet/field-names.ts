import type { Columns } from './column.ts';

type Path = readonly PropertyKey[];

const keyOf = (path: Path): string => path.map(String).join('.');

/** What the form calls the fields of a record: headers of columns and labels by the path of their field. */
export class FieldNames {
  readonly #headers = new Map<string, string>();
  /** The first field below each part of a path. */
  readonly #below = new Map<string, string>();

  set(path: Path, header: string): void {
    const key = keyOf(path);
    this.#headers.set(key, header);
    for (let length = 1; length < path.length; length += 1) {
      const part = keyOf(path.slice(0, length));
      if (!this.#below.has(part)) this.#below.set(part, key);
    }
  }

  /** The header of a field itself. */
  get(path: Path): string | undefined {
    return this.#headers.get(keyOf(path));
  }

  /** The header of a field, or of the first part of it; undefined where the form has no column for it. */
  headerOf(path: Path): string | undefined {
    return this.get(path) ?? this.#headers.get(this.#below.get(keyOf(path)) ?? '');
  }
}

/** Enters the columns of a row whose record stands at `base`. */
export function addFieldNames(names: FieldNames, columns: Columns, base: Path = []): void {
  for (const { field, header } of Object.values(columns))
    if (field) names.set([...base, ...field.path], header);
}

// Parts of addresses and of names of files are no fields.
const withWords =
  / ?(?<![\w./:“"（-])(?!\w+\.(?:csv|json|mdx)(?!\w))([a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)*)（([^）]*)） ?/gu;
const alone = / ?(?<![\w./:“"（-])([a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)*)(?![\w./:-]) ?/gu;

/**
 * What a schema or a rule says of the field at `path`, in the words of the form: 写 place（地区）或者 … names the columns that
 * stand for the fields, the nearest first; a field without a column keeps its words in brackets alone.
 */
export function inColumnNames(message: string, names: FieldNames, path: Path): string {
  const named = (id: string): string | undefined => {
    for (let length = path.length; length >= 0; length -= 1) {
      const found = names.headerOf([...path.slice(0, length), ...id.split('.')]);
      if (found !== undefined) return `“${found}”`;
    }
    return undefined;
  };
  return message
    .replace(withWords, (_, id: string, words: string) => named(id) ?? words)
    .replace(alone, (all, id: string) => named(id) ?? all);
}
