import { isFirst, parseMarker } from '../../domain/policies/clause-markers.ts';
import * as kind from './line-kinds.ts';
import type { Paragraph } from './paragraphs.ts';

/** What a paragraph is in its text. `attachment` opens an attached text with its title. */
export type Role = 'text' | 'Recipients' | 'Signature' | 'Note' | 'CopyTo' | 'PrintedBy' | 'attachment';

/** A paragraph with its role, in reading order. */
export interface Placed extends Paragraph {
  role: Role;
}

const closing = (it: Paragraph | undefined): boolean =>
  it === undefined ||
  [kind.isNote, kind.isKeywords, kind.isCopyTo, kind.isPrintedBy].some((is) => is(it.text));

/** Short words without a sentence, right below 附件: the title of what is attached. */
const isAttachmentHeading = ({ text, table }: Paragraph): boolean =>
  !table && [...text].length <= 50 && !/[。；，：:;,]/u.test(text) && !kind.beginsAnew(text);

/** 主送机关: the first line of a text, ends with a colon and names organisations or people. */
const isRecipients = (text: string): boolean =>
  /[：:]$/u.test(text) &&
  !/[。；]|如下[：:]$/u.test(text) &&
  [...text].length <= 300 &&
  /残联|联合会|局|政府|委|部门|单位|办|协会|厅|中心|学校|公司|机构|同志|基金会|街道|乡镇|^各/u.test(text);

/** Titles that the text itself names: in 《》 or in its own title where it forwards (印发, 转发), or below 附件：. */
function announces(title: string, before: readonly Placed[]): (text: string) => boolean {
  const forwards = /印发|转发|批转|公布|发布|下发/u.test(title);
  const quoted = before.flatMap((it) =>
    [...it.text.matchAll(/《([^》]+)》/gu)].map((match) => kind.squeeze(match[1] ?? '')),
  );
  const list = before.findIndex((it) => /^附件\s*[：:]/u.test(it.text));
  const listed =
    list < 0
      ? ''
      : kind.squeeze(
          before
            .slice(list)
            .map((it) => it.text)
            .join(''),
        );
  return (text) => {
    const plain = kind.squeeze(text);
    if (listed.includes(plain)) return true;
    return forwards && (quoted.includes(plain) || kind.squeeze(title).includes(plain));
  };
}

const isBelowSignature = (placed: readonly Placed[]): boolean =>
  /Signature|Note/.test(placed.at(-1)?.role ?? '');

const longestTitle = 3;

/** 附件：云汀市…细则 on one line: label and title of an attached text. The number of a list (附件：1．…) is none. */
function isTitledLabel({ text, table }: Paragraph): boolean {
  const title = /^附\s*件\s*[0-9０-９一二三四五六七八九十]{0,3}\s*[：:]?\s*(\S.*)$/u.exec(text)?.[1] ?? '';
  return !table && !text.includes('\n') && kind.isTitleLike(title) && parseMarker(title) === null;
}

/** A first number of what divides a text: an attached text begins with it, a list of attachments never goes on so. */
const beginsText = (it: Paragraph | undefined): boolean => {
  const marker = it && !it.table ? parseMarker(it.text) : null;
  return marker !== null && isFirst(marker) && /^(?:part|chapter|article)$/.test(marker.kind);
};

const isFrame = (text: string): boolean =>
  [kind.isNote, kind.isKeywords, kind.isCopyTo, kind.isPrintedBy, kind.isAttachmentLabel].some((is) =>
    is(text),
  );

/** How many paragraphs from here on are together the title of an attached text; 0 where none is. */
function linesOfTitle(
  paragraphs: readonly Paragraph[],
  at: number,
  isTitle: (text: string) => boolean,
): number {
  let text = '';
  for (let count = 1; count <= longestTitle; count += 1) {
    const it = paragraphs[at + count - 1];
    if (!it || it.table || [...it.text].length > 50 || isFrame(it.text)) return 0;
    if (count > 1 && kind.beginsAnew(it.text)) return 0;
    text += it.text;
    if (isTitle(text)) return count;
    if (kind.endsSentence(it.text) || kind.isSignatureLine(it.text)) return 0;
  }
  return 0;
}

/**
 * Gives every paragraph below the title its role. A signature is one only where a text ends: before its end, a 附注,
 * 抄送 or 印发 line, or an attached text.
 */
export function placeParts(paragraphs: readonly Paragraph[], title: string): Placed[] {
  const placed: Placed[] = [];
  const titleAt = (at: number, belowSignature: boolean): number => {
    const isAnnounced = announces(title, placed);
    const count = linesOfTitle(
      paragraphs,
      at,
      (text) => kind.isTitleLike(text) && (belowSignature || isAnnounced(text)),
    );
    return paragraphs[at + count] === undefined ? 0 : count;
  };
  const endsHere = (from: number): boolean => {
    let at = from;
    while (at < paragraphs.length && kind.isSignatureLine(paragraphs[at]?.text ?? '')) at += 1;
    const next = paragraphs[at];
    return (
      closing(next) ||
      (next !== undefined && (kind.isAttachmentLabel(next.text) || isTitledLabel(next))) ||
      titleAt(at, false) > 0
    );
  };
  const attach = (at: number, count: number): void => {
    const parts = paragraphs.slice(at, at + count);
    placed.push({
      text: parts.map((it) => it.text).join(''),
      lines: parts.flatMap((it) => it.lines),
      role: 'attachment',
    });
  };

  for (let at = 0; at < paragraphs.length; at += 1) {
    const it = paragraphs[at] as Paragraph;
    const next = paragraphs[at + 1];
    const first = placed.length === 0;
    const titled = it.table || kind.isAttachmentLabel(it.text) ? 0 : titleAt(at, isBelowSignature(placed));
    if (it.table) placed.push({ ...it, role: 'text' });
    else if (first && isRecipients(it.text)) placed.push({ ...it, role: 'Recipients' });
    else if (kind.isAttachmentLabel(it.text) && next && !closing(next)) {
      const count = linesOfTitle(paragraphs, at + 1, kind.isTitleLike);
      const below = count > 0 ? count : isAttachmentHeading(next) ? 1 : 0;
      const lines = paragraphs[at + 1 + below] === undefined ? 0 : below;
      const words = paragraphs
        .slice(at + 1, at + 1 + lines)
        .map((part) => part.text)
        .join('');
      placed.push({
        text: words === '' ? it.text : `${it.text} ${words}`,
        lines: paragraphs.slice(at, at + 1 + lines).flatMap((part) => part.lines),
        role: 'attachment',
      });
      at += lines;
    } else if (isTitledLabel(it) && next && (isBelowSignature(placed) || beginsText(next))) attach(at, 1);
    else if (titled > 0) {
      attach(at, titled);
      at += titled - 1;
    } else if (kind.isNote(it.text) && (it.text.includes('此件') || isBelowSignature(placed)))
      placed.push({ ...it, role: 'Note' });
    else if (kind.isCopyTo(it.text)) placed.push({ ...it, role: 'CopyTo' });
    else if (kind.isPrintedBy(it.text)) placed.push({ ...it, role: 'PrintedBy' });
    else if (kind.isSignatureLine(it.text) && endsHere(at)) placed.push({ ...it, role: 'Signature' });
    else placed.push({ ...it, role: 'text' });
  }
  return placed;
}
