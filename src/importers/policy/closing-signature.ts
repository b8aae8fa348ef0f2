import type { Unread } from '../unread.ts';
import type { Placed } from './parts.ts';
import { signedNames } from './signature.ts';
import { squeeze } from './squeeze.ts';

const belowSignature: ReadonlySet<string> = new Set(['Note', 'CopyTo', 'PrintedBy']);

/** The signature with which a file ends, where it stands behind an attached text and the main text has none. */
export function closingSignature(placed: readonly Placed[], main: readonly Placed[]): Placed[] {
  if (main.some((it) => it.role === 'Signature')) return [];
  const end = placed.findLastIndex((it) => !belowSignature.has(it.role));
  const begin = placed.findLastIndex((it, at) => at <= end && it.role !== 'Signature');
  return placed.slice(begin + 1, end + 1);
}

/** It signs the whole: the text sends nothing on and is sent to nobody, so that no other signature is missing. */
export const signsWhole = (title: string, main: readonly Placed[]): boolean =>
  !/转发|批转|印发|公布|通知|函$/u.test(squeeze(title)) && !main.some((it) => it.role === 'Recipients');

/** The bodies that the title begins with, and no others, sign behind the attached text: the signature is that of the whole. */
export function signsByTitle(title: string, signature: readonly Placed[]): boolean {
  const names = signature.flatMap((it) => signedNames({ ...it, line: 0 })).map(squeeze);
  const plain = squeeze(title);
  const begin = plain.slice(0, Math.max(0, plain.search(/关于|印发/u)));
  return (
    names.length > 0 &&
    names.every((it) => begin.includes(it)) &&
    begin.replace(/[、，]/gu, '').length === names.join('').length
  );
}

/** A signature behind an attached text, which may be the attached text's own. */
export const signatureTold = (signature: readonly Placed[], unit: string): Unread[] =>
  signature.slice(0, 1).map((it) => ({
    kind: 'untaken',
    why: '所附文件后面的落款，没有当作这份文件的发文机关、成文日期',
    what: signature.map(({ text }) => text).join('\u3000'),
    where: `第 ${it.lines[0] ?? 0} ${unit}`,
    todo: `是这份文件的，加 --field issuers=机关全称 --field adoptedOn=日期，如 --field adoptedOn=2024-05-06；是所附文件的不用管`,
  }));
