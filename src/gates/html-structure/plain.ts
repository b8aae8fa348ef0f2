/** A start tag or an end tag of a page that is written plainly, and what words stand before it. */
export interface PlainTag {
  name: string;
  /** Its attributes as they are written: ` class="a" hidden`. */
  attributes: string;
  /** Whether there are words between the tag before and this one. */
  afterWords: boolean;
  /** Where it begins and ends in the page. */
  from: number;
  to: number;
  isEnd: boolean;
  /** Whether it is written with a slash at its end. */
  isClosed: boolean;
}

const start = '<!DOCTYPE html>';
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?: [^\s"'<>/=&]+(?:="[^"<>]*")?)*)( ?\/)?>/y;
/** A character that the standard has no place for, or half of one. */
const misplaced = /[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}\ufeff]/u;
const oddReference = /&(?!(?:amp|lt|gt|quot|nbsp|#34|#38|#39|#60|#62);)/;
/** What these hold is no markup. */
const raw = new Set(['script', 'style']);

/**
 * The tags of a page in order, undefined at the first place where a page is not written plainly: then what a parser makes of
 * it can't be told from its tags alone. Plainly is small: known references, quoted values, nothing between tags but words.
 */
export function* plainTags(html: string): Generator<PlainTag | undefined> {
  if (!html.startsWith(start) || misplaced.test(html) || oddReference.test(html)) {
    yield undefined;
    return;
  }
  let at = start.length;
  for (;;) {
    const next = html.indexOf('<', at);
    const before = html.slice(at, next === -1 ? undefined : next);
    if (next === -1) {
      if (before.trim() !== '') yield undefined;
      return;
    }
    tag.lastIndex = next;
    const [whole, slash, name = '', attributes = '', closing] = tag.exec(html) ?? [];
    if (whole === undefined) {
      yield undefined;
      return;
    }
    at = next + whole.length;
    yield {
      name,
      attributes,
      afterWords: before.trim() !== '',
      from: next,
      to: at,
      isEnd: slash !== '',
      isClosed: closing !== undefined,
    };
    if (!raw.has(name) || slash !== '') continue;
    const end = html.indexOf('</', at);
    if (end === -1 || !html.startsWith(`</${name}>`, end) || html.slice(at, end).includes('<!')) {
      yield undefined;
      return;
    }
    at = end;
  }
}
