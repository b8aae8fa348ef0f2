import { personalDataIn } from '../../domain/privacy/personal-data.ts';
import { Refusal } from '../../importers/source/types.ts';
import { place } from '../../records/content.ts';
import { readBytes } from '../../records/source.ts';
import type { Reviewed } from '../../schemas/privacy-reviewed.ts';
import type { Finding } from '../types.ts';
import type { VerdictCache } from '../verdict-cache.ts';
import { privacyKey } from './key.ts';
import { privacyFindingOf } from './finding.ts';
import { saysWhere } from './pictures.ts';
import { piecesOf } from './pieces.ts';
import type { ReadablePart } from './readable-part.ts';
import { review } from './reviewed.ts';

const takenAt = (file: string): Finding => ({
  where: file,
  what: '图片里存着拍摄的位置（GPS）',
  todo: '去掉再放进来：Windows 在“属性—详细信息”里点“删除属性和个人信息”，手机分享时关掉“位置”',
  level: 'error',
});

const unread = (file: string, { message }: Refusal): Finding => {
  const isScan = message.startsWith('这是扫描件');
  return {
    where: file,
    what: isScan ? '这个 PDF 里只有图片，里面的字没有检查' : message,
    todo: isScan
      ? '请人逐页看有没有个人信息；能换成有文字的 PDF 就换'
      : '换成不加密、能打开的文件；压缩包解开，一个一个放',
    level: isScan ? 'warning' : 'error',
  };
};

/** A file to be searched: how staff know it, where it lies, what is allowed in it. */
interface Searched {
  file: string;
  path: string;
  allowed: readonly Reviewed[];
}

function* ofPieces({ file, allowed }: Searched, pieces: readonly ReadablePart[]): Generator<Finding> {
  for (const { part, text } of pieces)
    for (const data of review(text, personalDataIn(text), allowed).open)
      yield privacyFindingOf(part === '' ? place(file, data.line) : `${file}（${part}）`, data);
}

/** What is found in a file, and whether it would be found at any other time: how long a reader takes is the machine's. */
function search(searched: Searched, bytes: Buffer): { findings: Finding[]; lasts: boolean } {
  const { file } = searched;
  try {
    const pieces = piecesOf(bytes, file);
    const isTaken = pieces[0]?.part === '图片信息' && saysWhere(bytes);
    return { findings: [...(isTaken ? [takenAt(file)] : []), ...ofPieces(searched, pieces)], lasts: true };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const finding = unread(file, error);
    return { findings: [finding], lasts: finding.level === 'warning' };
  }
}

/** What is personal in a file that is published as it is, of whatever kind; as it was found before while nothing changes. */
export function publishedFindings(searched: Searched, cache: VerdictCache): Finding[] {
  const { file, path, allowed } = searched;
  const bytes = readBytes(path);
  if (!Buffer.isBuffer(bytes)) return [{ where: file, what: bytes.what, todo: bytes.todo, level: 'error' }];
  const key = privacyKey(file, allowed, bytes);
  const known = cache.get(key);
  if (known) return known;
  const { findings, lasts } = search(searched, bytes);
  if (lasts) cache.set(key, findings);
  return findings;
}
