import type { Placed } from './parts.ts';
import { signatureKind } from './signature.ts';
import { squeeze } from './squeeze.ts';

/** Once a body and a day have signed and words follow, a later signature is not that of this text. */
function withoutLaterSignatures(parts: readonly Placed[]): Placed[] {
  let named = false;
  let dated = false;
  let ended = false;
  return parts.filter((it) => {
    if (it.role === 'text') ended ||= named && dated;
    if (it.role !== 'Signature') return true;
    const kind = signatureKind({ line: 0, text: it.text });
    dated ||= kind === 'date' || kind === 'both';
    named ||= kind !== 'date';
    return !ended;
  });
}

/** The parts of the text that is issued, up to its own signature, without what is attached to it or stands below. */
export function mainOf(placed: readonly Placed[]): Placed[] {
  const attached = placed.findIndex((it) => it.role === 'attachment');
  return withoutLaterSignatures(
    placed.filter((it, index) => attached < 0 || index < attached || /CopyTo|PrintedBy/.test(it.role)),
  );
}

/** A text of another body that this one approved and forwards with force of its own: 已经县政府同意，现转发给你们. */
const approved = /(?:同意|批准|审定|审议通过)[^。]{0,30}(?:转发|批转)/u;

const issuing = /印发|公布|发布|颁布|下发/u;

/**
 * The text issues rules of its own (印发, 公布, an order), so that the days they state are its days. A text that forwards
 * another body's (转发, 批转) issues none unless it approved them, and what is merely attached states days of its own.
 */
export function issuesRules(title: string, main: readonly Placed[]): boolean {
  const words = squeeze(title).replace(/《[^》]*》/gu, '');
  const texts = main.filter((it) => it.role === 'text').map((it) => squeeze(it.text));
  if (/转发|批转/u.test(words)) return texts.some((it) => approved.test(it));
  return (
    issuing.test(words) ||
    words.endsWith('令') ||
    texts.some((it) => /现[将予].{0,200}(?:印发|公布|发布|颁布|下发)/u.test(it))
  );
}
