import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import type { Change } from './changes.ts';

const escaped = (word: string): string =>
  word.replace(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;')).replace(/"/g, '&quot;');

/** Most signs that a repeated piece becomes: what is repeated again and again would be longer than a text can be. */
const mostSigns = 20_000_000;

/** The pieces with one changed. */
function changed(pieces: readonly string[], at: number, { what, word, times }: Change): string[] {
  const all = [...pieces];
  const piece = all[at] ?? '';
  if (what === 'text') all[at] = word;
  if (what === 'insert') all.splice(at, 0, word);
  if (what === 'remove') all.splice(at, 1);
  const often = Math.min(times, Math.ceil(mostSigns / Math.max(1, piece.length)));
  if (what === 'repeat') all.splice(at, 1, ...Array.from({ length: often }, () => piece));
  if (what === 'swap') all.splice(at, 2, ...all.slice(at, at + 2).reverse());
  return all;
}

/** Tags and the words between them: `<w:t>`, words, `</w:t>`. */
const tagsAndWords = (markup: string): string[] => markup.split(/(<[^>]*>)/).filter((it) => it !== '');

function inMarkup(markup: string, change: Change): string {
  const pieces = tagsAndWords(markup);
  const isTag = (it: string): boolean => it.startsWith('<');
  const wanted = (it: string): boolean =>
    change.what === 'text' ? !isTag(it) : change.what === 'attribute' ? it.includes('="') : true;
  const places = pieces.flatMap((it, index) => (wanted(it) ? [index] : []));
  const at = places[change.within % places.length];
  if (at === undefined) return markup;
  const word = escaped(change.word);
  if (change.what !== 'attribute') return changed(pieces, at, { ...change, word }).join('');
  const values = [...(pieces[at] ?? '').matchAll(/="[^"]*"/g)];
  const value = values[change.at % values.length];
  if (!value) return markup;
  const tag = pieces[at] ?? '';
  pieces[at] = `${tag.slice(0, value.index)}="${word}"${tag.slice(value.index + value[0].length)}`;
  return pieces.join('');
}

function inLines(text: string, change: Change): string {
  const lines = text.split('\n');
  return changed(lines, change.within % lines.length, change).join('\n');
}

function inBytes(
  bytes: Uint8Array<ArrayBuffer>,
  { what, within, word, times }: Change,
): Uint8Array<ArrayBuffer> {
  const at = within % (bytes.length || 1);
  if (what === 'cut') return bytes.slice(0, at);
  const other = bytes.slice();
  other.set(strToU8(word).slice(0, Math.max(0, Math.min(times, bytes.length - at))), at);
  return other;
}

function inArchive(parts: Unzipped, change: Change): Unzipped {
  // Parts with many words are met more often than those with one.
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = names[change.at % names.length];
  const part = name === undefined ? undefined : parts[name];
  if (name === undefined || !part) return parts;
  if (change.what === 'part')
    return Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
  if (change.what === 'byte' || change.what === 'cut') return { ...parts, [name]: inBytes(part, change) };
  return { ...parts, [name]: strToU8(inMarkup(strFromU8(part), change)) };
}

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const binary = new Set(['pdf', 'doc', 'xls']);

/** A file with these changes made, in order. `kind` is its extension; what is no longer an archive is changed as bytes. */
export function apply(
  bytes: Uint8Array<ArrayBuffer>,
  kind: string,
  changes: readonly Change[],
): Uint8Array<ArrayBuffer> {
  if (isArchive(bytes)) return zipSync(changes.reduce(inArchive, unzipSync(bytes)), { level: 1 });
  return changes.reduce<Uint8Array<ArrayBuffer>>((file, change) => {
    if (binary.has(kind) || ['byte', 'cut', 'part'].includes(change.what)) return inBytes(file, change);
    const text = Buffer.from(file).toString('utf8');
    return strToU8(kind === 'html' || kind === 'mht' ? inMarkup(text, change) : inLines(text, change));
  }, bytes);
}
