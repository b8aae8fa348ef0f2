/** References of which it is known what they stand for. */
export const knownReferences: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': '\u00a0' },
  ...{ '&#34;': '"', '&#38;': '&', '&#39;': "'", '&#60;': '<', '&#62;': '>' },
};

/** A text with its references replaced by what they stand for. */
export const decoded = (text: string): string =>
  text.includes('&') ? text.replaceAll(/&[#\w]+;/g, (it) => knownReferences[it] ?? it) : text;

const attribute = / ([^\s"'<>/=&]+)(?:="([^"]*)")?/g;

/** A start tag as it is written. Equal tags are one object, on whatever page they stand: nobody changes it. */
export class WrittenTag {
  readonly name: string;
  /** Whether it is written with a slash at its end. */
  readonly isClosed: boolean;
  /** Attributes as a parser gives them: names in lower case, references decoded. */
  readonly attribs: Readonly<Record<string, string>>;
  /** What is known of it by whoever asks (`of-tag.ts`). */
  readonly told: unknown[] = [];
  readonly #source: string;
  #written: ReadonlyMap<string, string | null> | undefined;

  /** @param source its attributes as they are written, each behind a space */
  constructor(name: string, source: string, isClosed: boolean, attribs: Record<string, string>) {
    this.name = name;
    this.isClosed = isClosed;
    this.attribs = attribs;
    this.#source = source;
  }

  /** Attributes as they are written; null is one without a value. */
  get written(): ReadonlyMap<string, string | null> {
    return (this.#written ??= new Map(
      [...this.#source.matchAll(attribute)].map(([, as = '', value]) => [as, value ?? null]),
    ));
  }
}

/** So many different tags are kept, and as many of those that were asked for before them. */
const mostTags = 30_000;

/** Reads tags, each that is written the same only once for as long as it is asked for. */
export class WrittenTags {
  #known = new Map<string, WrittenTag>();
  #before = new Map<string, WrittenTag>();

  /**
   * @param source the whole tag, `<a href="/">`
   * @param attributes its attributes, each behind a space
   * @returns undefined where an attribute is there twice
   */
  of(source: string, name: string, attributes: string, isClosed: boolean): WrittenTag | undefined {
    const known = this.#known.get(source);
    if (known) return known;
    const tag = this.#before.get(source) ?? read(name, attributes, isClosed);
    if (!tag) return undefined;
    if (this.#known.size >= mostTags) {
      this.#before = this.#known;
      this.#known = new Map();
    }
    this.#known.set(source, tag);
    return tag;
  }
}

function read(name: string, source: string, isClosed: boolean): WrittenTag | undefined {
  const attribs: Record<string, string> = {};
  for (const [, as = '', value = ''] of source.matchAll(attribute)) {
    const lower = as.toLowerCase();
    if (Object.hasOwn(attribs, lower)) return undefined;
    attribs[lower] = decoded(value);
  }
  return new WrittenTag(name, source, isClosed, attribs);
}
