import { follows, parseMarker, type Marker } from '../../domain/policies/clause-markers.ts';
import type { Remark } from '../source/types.ts';
import type { MarkedLine } from './marked.ts';

/** Forms of numbers that clauses begin with, each within those before it. */
const ranks = ['编', '章', '节', '条', '一、', '（一）'];
const articles = ranks.indexOf('条');
const rankOf = (marker: Marker | null): number => (marker ? ranks.indexOf(marker.form) : -1);

/** A gap behind the end of a sentence, where the end of a page stood: 。 第四条 …. */
const gap = /(?<=[。；][”』）)]?)[ \t\u3000]+(?=[第（(〇零一二三四五六七八九十])/gu;

/** The heading of a chapter, with the gap before its first article: 第二章 补贴 第三条 …. */
const heading =
  /^第[〇零一二三四五六七八九十百]{1,5}[章节][ \t\u3000]+\p{Script=Han}{2,16}([ \t\u3000]+)(?=第)/u;

/** Where a clause may begin within a line: the place of a gap and its length. */
function gapsIn(text: string): { index: number; length: number }[] {
  const [head, white] = heading.exec(text) ?? [];
  const ofHead = head && white ? [{ index: head.length - white.length, length: white.length }] : [];
  return [...ofHead, ...[...text.matchAll(gap)].map((it) => ({ index: it.index, length: it[0].length }))];
}

/** The next number of a form below a line, up to where a wider one begins. */
function nextOf(lines: readonly MarkedLine[], at: number, rank: number): Marker | null {
  for (const { text, table } of lines.slice(at + 1)) {
    const marker = table ? null : parseMarker(text);
    const found = rankOf(marker);
    if (found === rank) return marker;
    if (found >= 0 && found < rank) return null;
  }
  return null;
}

/**
 * Lines in which a clause stands behind the end of the one before it, as lines of their own: its number is the next one, and
 * no line begins with it. Such are told: a page of a PDF ended between them.
 */
export function partClauses(lines: readonly MarkedLine[]): { lines: MarkedLine[]; doubts: Remark[] } {
  const doubts: Remark[] = [];
  /** The last number of each form. */
  const last: (Marker | undefined)[] = [];
  const pass = (marker: Marker | null): void => {
    const rank = rankOf(marker);
    if (!marker || rank < 0) return;
    // Articles are numbered on through chapters.
    const article = rank < articles ? last[articles] : undefined;
    last.length = Math.min(last.length, rank);
    last[rank] = marker;
    if (article) last[articles] = article;
  };
  const parted = lines.flatMap((it, at): MarkedLine[] => {
    if (it.table || it.role) return [it];
    pass(parseMarker(it.text));
    const starts = [0];
    for (const { index, length } of gapsIn(it.text)) {
      const marker = parseMarker(it.text.slice(index + length));
      const rank = rankOf(marker);
      const before = rank < 0 ? undefined : last[rank];
      if (!marker || marker.doubtful || !before || !follows(before, marker)) continue;
      if (nextOf(lines, at, rank)?.path.join() === marker.path.join()) continue;
      starts.push(index);
      pass(marker);
      doubts.push({
        line: it.line,
        what: marker.text,
        why: '在一行中间，接着前一个编号，已从这里起另成一段，请核对',
      });
    }
    return starts.map((start, index) => ({ ...it, text: it.text.slice(start, starts[index + 1]).trim() }));
  });
  return { lines: parted, doubts };
}
