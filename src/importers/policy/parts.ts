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

/**
 * Gives every paragraph below the title its role. A signature is one only where a text ends: before its end, a 附注,
 * 抄送 or 印发 line, or an attached text.
 */
export function placeParts(paragraphs: readonly Paragraph[], title: string): Placed[] {
  const placed: Placed[] = [];
  const isAttachmentTitle = (it: Paragraph): boolean =>
    kind.isTitleLike(it.text) && announces(title, placed)(it.text);
  const endsHere = (from: number): boolean => {
    let at = from;
    while (at < paragraphs.length && kind.isSignatureLine(paragraphs[at]?.text ?? '')) at += 1;
    const next = paragraphs[at];
    return (
      closing(next) || (next !== undefined && (kind.isAttachmentLabel(next.text) || isAttachmentTitle(next)))
    );
  };

  for (let at = 0; at < paragraphs.length; at += 1) {
    const it = paragraphs[at] as Paragraph;
    const next = paragraphs[at + 1];
    const first = placed.length === 0;
    if (it.table) placed.push({ ...it, role: 'text' });
    else if (first && isRecipients(it.text)) placed.push({ ...it, role: 'Recipients' });
    else if (kind.isAttachmentLabel(it.text) && next && !closing(next)) {
      const titled = isAttachmentHeading(next) && paragraphs[at + 2] !== undefined;
      placed.push({
        text: titled ? `${it.text} ${next.text}` : it.text,
        lines: titled ? [...it.lines, ...next.lines] : it.lines,
        role: 'attachment',
      });
      if (titled) at += 1;
    } else if (isAttachmentTitle(it)) placed.push({ ...it, role: 'attachment' });
    else if (kind.isNote(it.text) && (it.text.includes('此件') || isBelowSignature(placed)))
      placed.push({ ...it, role: 'Note' });
    else if (kind.isCopyTo(it.text)) placed.push({ ...it, role: 'CopyTo' });
    else if (kind.isPrintedBy(it.text)) placed.push({ ...it, role: 'PrintedBy' });
    else if (kind.isSignatureLine(it.text) && endsHere(at)) placed.push({ ...it, role: 'Signature' });
    else placed.push({ ...it, role: 'text' });
  }
  return placed;
}
