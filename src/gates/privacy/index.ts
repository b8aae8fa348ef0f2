import { existsSync, statSync } from 'node:fs';
import { masked, type PersonalData } from '../../domain/privacy/kinds.ts';
import { personalDataIn } from '../../domain/privacy/personal-data.ts';
import { Refusal } from '../../importers/source/types.ts';
import { place, type Content } from '../../records/content.ts';
import { filesIn } from '../../records/files.ts';
import { reviewedField } from '../../records/reviewed.ts';
import { readBytes, readText } from '../../records/source.ts';
import { originalsFolder } from '../../schemas/original.ts';
import type { Reviewed } from '../../schemas/privacy-reviewed.ts';
import { personalAdvice, personalNames } from '../../words/zh-CN/faults/personal-data.ts';
import type { Finding, Gate } from '../types.ts';
import { saysWhere } from './pictures.ts';
import { piecesOf } from './pieces.ts';
import type { ReadablePart } from './readable-part.ts';
import { review } from './reviewed.ts';

/** Kinds of file whose lines people look up. */
const textual = /\.(?:mdx?|json|geojson|csv|tsv|txt|ya?ml|html?|xml|svg|ics|vcf)$/i;

/** What is certain is refused; what may be somebody’s is asked, and the answer stands in the record. */
function privacyFindingOf(where: string, { kind, words, certain }: PersonalData): Finding {
  const found = `${personalNames[kind]}：${masked(words)}`;
  const ask = `；核对过、可以公开的，在这份记录（不是记录的，在 site.json）的 ${reviewedField} 里写 words（原文那几个字）和 reason（理由）`;
  return {
    where,
    what: certain ? `看起来是${found}` : `可能是${found}，请核对`,
    todo: `${personalAdvice[kind]}${certain ? '' : ask}`,
    level: 'error',
  };
}

const idleOf = (file: string, { words }: Reviewed): Finding => ({
  where: `${file} ${reviewedField}`,
  what: `“${words}”没有放行任何内容：文件里没有这几个字，或者检查不会问到`,
  todo: '删掉这一条；原文改过的，照原文重写',
  level: 'warning',
});

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

/** What no program here reads: words that a picture shows. The portal's own card is none of staff's. */
function ofPictures(files: readonly string[], where: string): Finding[] {
  const pictures = files.filter(
    (it) => /\.(?:png|jpe?g|webp|gif|bmp|tiff?|avif|heic)$/i.test(it) && it !== 'share.png',
  );
  if (pictures.length === 0) return [];
  const named = pictures.slice(0, 5).join('、');
  return [
    {
      where,
      what: `${pictures.length} 张图片上的字没有检查：${named}${pictures.length > 5 ? ' 等' : ''}`,
      todo: '请人看一遍：证件、名单、屏幕、胸牌、车牌和门牌上的字；拍到的换一张，或者盖住再放',
      level: 'warning',
    },
  ];
}

/** A number ends with the name of its folder; who is meant may stand in one and what of him in the other. */
const ofName = (file: string): Finding[] =>
  personalDataIn(file.replaceAll('/', ' ; ')).map((it) => ({
    ...privacyFindingOf(`${file} 的文件名`, it),
    todo: '文件名就是网址：改成内容和日期，如 audit-2026.pdf，不带号码和某个人的姓名；链接到它的地方一起改',
  }));

/** A file of the content folder: what of it is published is text. */
function ofRecord(dir: string, file: string, reviewed: Content['reviewed']): Finding[] {
  const text = textual.test(file) ? readText(`${dir}/${file}`) : '';
  if (typeof text !== 'string') return ofName(file);
  const own = reviewed.get(file);
  const allowed = own ?? reviewed.get('site.json') ?? [];
  const { open, idle } = review(text, personalDataIn(text), allowed);
  return [
    ...ofName(file),
    ...open.map((data) => privacyFindingOf(place(file, data.line), data)),
    // What site.json allows may stand in another file.
    ...(own === undefined || file === 'site.json' ? [] : idle.map((it) => idleOf(file, it))),
  ];
}

/** A file that is published as it is, of whatever kind. */
function ofPublished(searched: Searched): Finding[] {
  const { file, path } = searched;
  const bytes = readBytes(path);
  if (!Buffer.isBuffer(bytes))
    return [...ofName(file), { where: file, what: bytes.what, todo: bytes.todo, level: 'error' }];
  try {
    const pieces = piecesOf(bytes, file);
    const isTaken = pieces[0]?.part === '图片信息' && saysWhere(bytes);
    return [...ofName(file), ...(isTaken ? [takenAt(file)] : []), ...ofPieces(searched, pieces)];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [...ofName(file), unread(file, error)];
  }
}

/**
 * Nothing personal is published (个人信息保护法): not in the records of the content folder, not in files that are published as
 * they are, and not in the names of either. Records that can't be read are the shape gate's.
 */
export const personalData: Gate<Content> = {
  name: 'personal-data',
  description:
    '内容、附件、图片信息和文件名里没有身份证号、银行卡号、手机号码，也没有某个人的住址、残疾情况和账号',
  check: ({ dir, publicDir, reviewed }) => {
    // That there is no folder is the shape gate's.
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [];
    const allowed = reviewed.get('site.json') ?? [];
    const own = filesIn(dir);
    const originals = own.filter((it) => it.startsWith(`${originalsFolder}/`));
    const found = own.flatMap((file) =>
      originals.includes(file)
        ? ofPublished({ file, path: `${dir}/${file}`, allowed })
        : ofRecord(dir, file, reviewed),
    );
    if (publicDir === undefined || !existsSync(publicDir))
      return [...found, ...ofPictures(originals, `${originalsFolder}/`)];
    const files = filesIn(publicDir, { hidden: true });
    const published = files.flatMap((file) =>
      ofPublished({ file: `public/${file}`, path: `${publicDir}/${file}`, allowed }),
    );
    return [
      ...found,
      ...published,
      ...ofPictures(originals, `${originalsFolder}/`),
      ...ofPictures(files, 'public/'),
    ];
  },
};
