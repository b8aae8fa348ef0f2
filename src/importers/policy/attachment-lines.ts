import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { SourceLine } from '../source/types.ts';
import { readAttachmentLabel } from './attachments.ts';
import { isDateLine } from './dates.ts';
import * as kind from './line-kinds.ts';
import type { MarkedLine } from './marked.ts';
import { isOrganisationLine } from './organisations.ts';
import { signatureAt } from './signature.ts';
import { isAtMost } from './squeeze.ts';
import { statesStatus } from './status-mark.ts';
import { isVersionNote } from './version-note.ts';

/** A line that may be the next of a list of attachments: short, no sentence, not the beginning of anything else. */
export function isListLine(lines: readonly SourceLine[], at: number, numbered: boolean): boolean {
  const it = lines[at];
  if (!it || it.table || !isAtMost(it.text, 80) || /[。！？；]/u.test(it.text)) return false;
  const label = readAttachmentLabel(it);
  if (label) return label.title !== '';
  const marker = parseMarker(it.text);
  if (marker) return /item|subitem|point|section/.test(marker.kind);
  if (numbered || /[，：:,]/u.test(it.text) || !isAtMost(it.text, 40)) return false;
  return !isDateLine(it.text) && signatureAt(lines, at, false) === null && !closesText(it);
}

/** What stands below a signature, or ends a text: a remark, 抄送, 印发, 主题词. */
export const closesText = ({ text, table }: SourceLine): boolean =>
  !table &&
  (kind.isNote(text) ||
    (kind.isBracketed(text) && !isVersionNote(text)) ||
    kind.isKeywords(text) ||
    kind.isCopyTo(text) ||
    kind.isPrintedBy(text));

/** What may stand below a signature: a remark in brackets or without them, who may read the text, whether it holds. */
export const isRemark = (text: string): boolean =>
  [kind.isNote, kind.isBracketed, kind.isDisclosure, statesStatus].some((is) => is(text));

/** The name of a file that a page offers: 活动方案.docx. */
export const isFileName = ({ text, table }: SourceLine): boolean =>
  !table &&
  isAtMost(text, 100) &&
  /^[^。；]+\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|zip|rar)$/iu.test(text.trim());

/** Behind the names of files that stand below each other from a line on. */
export function filesEnd(lines: readonly SourceLine[], at: number): number {
  let end = at;
  while (end < lines.length && isFileName(lines[end] as SourceLine)) end += 1;
  return end;
}

/** 抄送, or 报：, 送： of bulletins below which only lines follow that close a text. */
export const isCopyToAt = (lines: readonly SourceLine[], at: number): boolean =>
  kind.isCopyTo(lines[at]?.text ?? '') ||
  (at > 0 &&
    kind.isShortCopyTo(lines[at]?.text ?? '') &&
    lines.slice(at).every((it) => closesText(it) || (!it.table && kind.isShortCopyTo(it.text))));

/** Short words without a sentence, right below 附件: the title of what is attached. */
export const isAttachmentHeading = ({ text, table }: SourceLine): boolean =>
  !table && isAtMost(text, 50) && !/[。；，：:;,]/u.test(text) && !kind.beginsAnew(text);

/** The length of a title with the line below that says its version: （征求意见稿）. */
export function withVersion(lines: readonly SourceLine[], at: number, length: number): number {
  const below = lines[at + length];
  return below && !below.table && isVersionNote(below.text) && lines[at + length + 1] ? length + 1 : length;
}

/** Whether the line that comes next stands below the title of an attached text, or below the bodies that drew it up: 市民政局, 市财政局. */
export function belowTitleOf(lines: readonly MarkedLine[]): () => boolean {
  let [seen, isBelow] = [0, false];
  return () => {
    for (; seen < lines.length; seen += 1) {
      const { role, table, text } = lines[seen] as MarkedLine;
      if (role !== undefined || table !== undefined || !isOrganisationLine(text))
        isBelow = role === 'attachment';
    }
    return isBelow;
  };
}
