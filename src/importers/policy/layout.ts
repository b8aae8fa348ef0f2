import type { Remark, SourceLine } from '../source/types.ts';
import { Announced, attachedTitle, readAttachmentLabel, titleGoesOn } from './attachments.ts';
import {
  belowTitleOf,
  closesText,
  filesEnd,
  isAttachmentHeading,
  isCopyToAt,
  isListLine,
  isRemark,
  withVersion,
} from './attachment-lines.ts';
import { isDateLine } from './dates.ts';
import type { Decisions } from './decisions.ts';
import { joinSignature } from './broken-signature.ts';
import { namesOtherDay, type OtherDay } from './labelled-dates.ts';
import * as kind from './line-kinds.ts';
import type { FieldSource, MarkedLine } from './marked.ts';
import type { Role } from './roles.ts';
import { ListsOfBodies } from './listed-bodies.ts';
import { otherDocumentAt, type OtherDocument } from './other-document.ts';
import { joinPrinter, partClosing } from './closing-day.ts';
import { bareRecipients, isAboveRecipients, partRecipients, recipientLines } from './recipients.ts';
import { signatureAt } from './signature.ts';
import { joinTitle } from './title-words.ts';

/** The lines of a body, each with what it is; lines that went into fields are gone. */
export interface Layout {
  lines: MarkedLine[];
  fields: FieldSource[];
  doubts: Remark[];
  /** Whole documents that begin within the file and are no attachments. */
  others: OtherDocument[];
  /** Days below lines that say which ones they are: none signs the text. */
  otherDays: OtherDay[];
}

const roleFields: Record<string, Role> = {
  recipients: 'Recipients',
  issuers: 'Signature',
  adoptedOn: 'Signature',
  note: 'Note',
};

class LayingOut {
  readonly #lines: readonly MarkedLine[];
  readonly #decisions: Decisions;
  readonly #announced: Announced;
  readonly #out: MarkedLine[] = [];
  readonly #isBelowTitle = belowTitleOf(this.#out);
  readonly #fields: FieldSource[] = [];
  readonly #doubts: Remark[] = [];
  readonly #others: OtherDocument[] = [];
  readonly #otherDays: OtherDay[] = [];
  readonly #lists: ListsOfBodies;
  /** Up to which line another document was looked for and found. */
  #seen = 0;
  /** Up to which line the cells of a row stand, one a line. */
  #cells = 0;
  #signed = false;
  /** A signature with a name and a day has ended the text. */
  #closed = { named: false, dated: false };
  #below = false;
  #attached = false;
  #loose: SourceLine | undefined;

  constructor(lines: readonly MarkedLine[], title: string, decisions: Decisions) {
    const parted = [...(partRecipients(lines[0]) ?? lines.slice(0, 1)), ...lines.slice(1)];
    this.#lines = joinSignature(joinPrinter(partClosing(parted)), title);
    this.#decisions = decisions;
    this.#announced = new Announced(title);
    this.#lists = new ListsOfBodies(this.#lines, title);
  }

  #push(at: number, length: number, role?: Role, text?: string): number {
    const part = this.#lines.slice(at, at + length);
    const [first] = part;
    if (!first) return at;
    if (length === 1 && text === undefined) this.#out.push(role ? { ...first, role } : first);
    else
      this.#out.push({
        line: first.line,
        text: text ?? part.map((it) => it.text).join('\n'),
        lines: part.map((it) => it.line),
        role: role ?? 'text',
      });
    return at + length;
  }

  /** Where a list of attachments that begins at a line ends; `at` where it is none but the title of an attached text. */
  #listEnd(at: number): number {
    const first = this.#lines[at] as SourceLine;
    const label = readAttachmentLabel(first);
    const files = filesEnd(this.#lines, at + 1);
    if (label?.title === '' && files > at + 1 && this.#listEndsAt(files, true)) return files;
    for (const numbered of this.#isClosed() && label?.title === '' ? [true] : [false, true]) {
      let end = at + 1;
      while (isListLine(this.#lines, end, numbered)) end += 1;
      if (label?.title === '' && end === at + 1) return at;
      if (this.#listEndsAt(end, label?.title !== '')) return end;
    }
    return at;
  }

  #listEndsAt(at: number, titled: boolean): boolean {
    const next = this.#lines[at];
    if (next === undefined) return titled || !this.#signed;
    if (readAttachmentLabel(next)?.title === '' || closesText(next)) return true;
    if (this.#isClosed()) return false;
    return signatureAt(this.#lines, at, true) !== null && this.#endsHere(at);
  }

  /** Nothing of the text follows the signature at a line, or what follows is no longer its body. */
  #endsHere(at: number): boolean {
    const signature = signatureAt(this.#lines, at, this.#afterList());
    const after = at + (signature?.length ?? 0);
    const next = this.#lines[after];
    if (next === undefined || closesText(next) || readAttachmentLabel(next)) return true;
    if (filesEnd(this.#lines, after) === this.#lines.length) return true;
    if (signature?.dated && signature.named && signature.sure) return true;
    return attachedTitle(this.#lines, after, this.#announced, signature?.dated === true) > 0;
  }

  #isClosed(): boolean {
    return this.#closed.named && this.#closed.dated;
  }

  #afterList(): boolean {
    return this.#out.at(-1)?.text.startsWith('附件') === true;
  }

  /** 附：…表 and its table stand above the signature: they are in the text. */
  #isTableInText(at: number): boolean {
    let end = at + 1;
    while (this.#lines[end]?.table) end += 1;
    const signature = signatureAt(this.#lines, end, false);
    const isSigned = signature?.named === true && signature.dated && this.#endsHere(end);
    return end > at + 1 && !this.#signed && isSigned;
  }

  #attachment(at: number): number | null {
    const it = this.#lines[at] as MarkedLine;
    const label = readAttachmentLabel(it);
    const next = this.#lines[at + 1];
    if (label && this.#out.length > 0) {
      const isListed =
        this.#isClosed() && next && !readAttachmentLabel(next) && this.#announced.lists(label.title);
      const opens = (this.#attached || isListed) && /[0-9０-９一二三四五六七八九十]/u.test(label.label);
      const end = opens && label.title !== '' ? at : this.#listEnd(at);
      if (end > at) {
        for (const line of this.#lines.slice(at, end)) this.#announced.list(line.text);
        return this.#push(at, end - at);
      }
      if (!next || closesText(next) || (label.title !== '' && this.#isTableInText(at))) return null;
      this.#attached = true;
      const named = label.title === '' ? attachedTitle(this.#lines, at + 1, this.#announced, true) : 0;
      const found = this.#lines[at + 1 + named] ? named : 0;
      const heading = label.title === '' && isAttachmentHeading(next) && this.#lines[at + 2] !== undefined;
      const more = label.title === '' ? 0 : titleGoesOn(this.#lines, at + 1, label.title, this.#announced);
      const length = withVersion(this.#lines, at + 1, found || more || (heading ? 1 : 0));
      const title = this.#lines.slice(at + 1, at + 1 + length).map((line) => line.text);
      const joined = [it.text, ...(length ? [joinTitle(title)] : [])].join(label.title === '' ? ' ' : '');
      return this.#push(at, 1 + length, 'attachment', length ? joined : undefined);
    }
    if (this.#out.length === 0) return null;
    const found = attachedTitle(this.#lines, at, this.#announced, this.#below && !this.#attached);
    if (found === 0 || !this.#lines[at + found]) return null;
    const length = withVersion(this.#lines, at, found);
    this.#attached = true;
    if (!this.#announced.has(joinTitle(this.#lines.slice(at, at + found).map((line) => line.text))))
      this.#doubts.push({
        line: this.#lines[at]?.line ?? 0,
        what: this.#lines[at]?.text ?? '',
        why: '落款后面的这个标题当作附件收进来了；是另一份文件的，请分成两个文件，分别导入',
      });
    const words = this.#lines.slice(at, at + length).map((line) => line.text);
    return this.#push(at, length, 'attachment', length > 1 ? joinTitle(words) : undefined);
  }

  #signature(at: number): number | null {
    const signature = signatureAt(this.#lines, at, this.#afterList());
    if (signature && this.#lists.has(at, signature.length)) return null;
    if (!signature || at < this.#cells || !this.#endsHere(at) || this.#isBelowTitle()) return null;
    const above = this.#lines[at - 1];
    if (!signature.named && above && this.#out.at(-1)?.role === undefined && namesOtherDay(above)) {
      this.#otherDays.push({ day: this.#lines[at] as SourceLine, above });
      return null;
    }
    // Below a day that signs nothing stand the cells of a row, one a line.
    if (above && !above.table && isDateLine(above.text) && this.#out.at(-1)?.role === undefined) {
      this.#cells = at + signature.length;
      return null;
    }
    const whole = signature.named && signature.dated;
    const isLate = this.#closed.dated && !signature.dated && this.#out.at(-1)?.role !== 'Signature';
    if (!whole && (this.#attached || this.#isClosed() || isLate)) return null;
    for (let next = at; next < at + signature.length; next += 1) {
      const it = this.#lines[next] as MarkedLine;
      if (it.table)
        for (const row of it.table)
          this.#out.push({
            line: it.line,
            text: row.filter((cell) => cell.trim()).join('   '),
            role: 'Signature',
          });
      else this.#push(next, 1, 'Signature');
    }
    if (!signature.sure)
      this.#doubts.push({
        line: this.#lines[at]?.line ?? 0,
        what: this.#lines[at]?.text ?? '',
        why: '按位置当作落款的单位，请核对是不是发文机关',
      });
    this.#signed = true;
    this.#below = true;
    this.#closed.named ||= signature.named;
    this.#closed.dated ||= signature.dated;
    return at + signature.length;
  }

  /** Another document begins here: below a signature, or in mid text with all that a document has. */
  #lookForOther(at: number): void {
    const kept = this.#lines.slice(Math.max(0, at - 6), at).some((it) => this.#decisions.keep.has(it.line));
    if (kept || !this.#out.some((it) => it.role === undefined)) return;
    const other = otherDocumentAt(this.#lines, at);
    if (!other || this.#announced.has(other.title) || other.line <= this.#seen) return;
    const mayBeAttached = this.#attached || this.#announced.forwards;
    this.#seen = this.#lines[at + 5]?.line ?? Infinity;
    if (!mayBeAttached) this.#others.push(other);
    else
      this.#doubts.push({
        line: other.line,
        what: other.title,
        why: '像另一份文件，当作附件收进来了；不是附件的，请分成两个文件，分别导入',
      });
  }

  #step(at: number): number {
    const it = this.#lines[at] as MarkedLine;
    const decided = this.#decisions.fieldAt(it.line);
    if (decided && roleFields[decided]) return this.#push(at, 1, roleFields[decided]);
    if (decided) {
      this.#fields.push({ field: decided, line: it.line, text: it.text });
      return at + 1;
    }
    if (this.#decisions.keep.has(it.line)) return this.#push(at, 1);
    if (this.#out.every((line) => line.role === undefined && isAboveRecipients(line.text))) {
      const rest = this.#lines.slice(at);
      const length = recipientLines(rest) || bareRecipients(rest);
      const words = rest.slice(0, length).map((line) => line.text);
      if (length > 0) return this.#push(at, length, 'Recipients', words.join(''));
    }
    this.#lookForOther(at);
    const signed = this.#signature(at);
    if (signed !== null) return signed;
    const attached = it.table ? null : this.#attachment(at);
    if (attached !== null) {
      this.#below = false;
      return attached;
    }
    if (!it.table) {
      if (kind.isKeywords(it.text) && this.#below) {
        this.#fields.push({ field: 'keywords', line: it.line, text: it.text });
        return at + 1;
      }
      if (kind.isNote(it.text) && it.text.includes('此件')) return this.#push(at, 1, 'Note');
      if (kind.isPrintedBy(it.text)) return this.#push(at, 1, 'PrintedBy');
      if (this.#below && isRemark(it.text)) return this.#push(at, 1, 'Note');
      if (isCopyToAt(this.#lines, at)) return this.#push(at, 1, 'CopyTo');
    }
    if (this.#below && !this.#attached) this.#loose ??= it;
    this.#below = false;
    this.#announced.read(it.text);
    return this.#push(at, 1);
  }

  run(): Layout {
    for (let at = 0; at < this.#lines.length;) at = this.#step(at);
    if (this.#loose)
      this.#doubts.push({
        line: this.#loose.line,
        what: this.#loose.text,
        why: '落款后面还有文字，看不出是不是附件，留在正文里，请核对',
      });
    return {
      lines: this.#out,
      fields: this.#fields,
      doubts: this.#doubts,
      others: this.#others,
      otherDays: this.#otherDays,
    };
  }
}

/** Says of every line below the title what it is: recipients, signature, attachment, remark, 抄送, 印发; the rest is text. */
export const layOut = (lines: readonly MarkedLine[], title: string, decisions: Decisions): Layout =>
  new LayingOut(lines, title, decisions).run();
