import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { personalDataIn } from '../../domain/privacy/personal-data.ts';
import { place, type Content } from '../../records/content.ts';
import { filesIn } from '../../records/files.ts';
import { reviewedField } from '../../records/reviewed.ts';
import { readText } from '../../records/source.ts';
import { originalsFolder } from '../../schemas/original.ts';
import type { Reviewed } from '../../schemas/privacy-reviewed.ts';
import { settings } from '../../settings.ts';
import type { Finding, Gate } from '../types.ts';
import { VerdictCache } from '../verdict-cache.ts';
import { privacyFindingOf } from './finding.ts';
import { privacyKey } from './key.ts';
import { publishedFindings } from './published.ts';
import { review } from './reviewed.ts';

/** Kinds of file whose lines people look up. */
const textual = /\.(?:mdx?|json|geojson|csv|tsv|txt|ya?ml|html?|xml|svg|ics|vcf)$/i;

const idleOf = (file: string, { words }: Reviewed): Finding => ({
  where: `${file} ${reviewedField}`,
  what: `“${words}”没有放行任何内容：文件里没有这几个字，或者检查不会问到`,
  todo: '删掉这一条；原文改过的，照原文重写',
  level: 'warning',
});

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
function ofRecord(dir: string, file: string, reviewed: Content['reviewed'], cache: VerdictCache): Finding[] {
  const text = textual.test(file) ? readText(`${dir}/${file}`) : '';
  if (typeof text !== 'string') return ofName(file);
  const own = reviewed.get(file);
  const allowed = own ?? reviewed.get('site.json') ?? [];
  const key = privacyKey(file, [allowed, own === undefined], text);
  const known = cache.get(key);
  if (known) return known;
  const { open, idle } = review(text, personalDataIn(text), allowed);
  const findings = [
    ...ofName(file),
    ...open.map((data) => privacyFindingOf(place(file, data.line), data)),
    // What site.json allows may stand in another file.
    ...(own === undefined || file === 'site.json' ? [] : idle.map((it) => idleOf(file, it))),
  ];
  cache.set(key, findings);
  return findings;
}

/**
 * Nothing personal is published (个人信息保护法): not in the records of the content folder, not in files that are published as
 * they are, and not in the names of either. Records that can't be read are the shape gate's.
 * @param cacheDir folder that keeps what was found in files until they change: of a nation there are 67,000
 */
export const createPersonalDataGate = (cacheDir: string): Gate<Content> => ({
  name: 'personal-data',
  description:
    '内容、附件、图片信息和文件名里没有身份证号、银行卡号、手机号码，也没有某个人的住址、残疾情况和账号',
  check: ({ dir, publicDir, reviewed }) => {
    // That there is no folder is the shape gate's.
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [];
    const allowed = reviewed.get('site.json') ?? [];
    const cache = new VerdictCache(join(cacheDir, 'personal-data.jsonl'));
    const ofPublished = (file: string, path: string): Finding[] => [
      ...ofName(file),
      ...publishedFindings({ file, path, allowed }, cache),
    ];
    const own = filesIn(dir);
    const originals = own.filter((it) => it.startsWith(`${originalsFolder}/`));
    const found = own.flatMap((file) =>
      originals.includes(file) ? ofPublished(file, `${dir}/${file}`) : ofRecord(dir, file, reviewed, cache),
    );
    const hasFiles = publicDir !== undefined && existsSync(publicDir);
    const files = hasFiles ? filesIn(publicDir, { hidden: true }) : [];
    const published = files.flatMap((file) => ofPublished(`public/${file}`, `${publicDir}/${file}`));
    cache.prune();
    return [
      ...found,
      ...published,
      ...ofPictures(originals, `${originalsFolder}/`),
      ...ofPictures(files, 'public/'),
    ];
  },
});

export const personalData = createPersonalDataGate(settings.cacheDir);
