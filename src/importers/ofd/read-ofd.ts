import { addAll } from '../../add-all.ts';
import { posix } from 'node:path';
import { excerpt } from '../excerpt.ts';
import { checkPieces, layOutPages, whyBlankPage } from '../layout/lay-out.ts';
import type { LaidPage } from '../layout/page.ts';
import { mostPainted, rulesOf } from '../layout/painted.ts';
import { unseenOn } from '../layout/unseen-signs.ts';
import { withoutUnseen } from '../layout/without-signs.ts';
import { openArchive, type Archive } from '../source/archive.ts';
import { Refusal, type FileText, type Remark } from '../source/types.ts';
import { childOf, descendantsOf, elementsOf, parseXml, textBelow, type Element } from '../source/xml.ts';
import { paintedObjects } from './painted-objects.ts';
import { placeRules, pointOfOfd } from './place-rules.ts';
import { placeText } from './place-text.ts';
import { wordsElsewhere } from './words-elsewhere.ts';

const prefixes = { 'http://www.ofdspec.org/2016': '', 'http://www.ofdspec.org': '' };
const otherwise = '请用 OFD 阅读器打开，复制文字存为 UTF-8 的 .txt，或另存为 .docx 再导入';

/** A part by the place that another part states: absolute, or beside that part. */
const placed = (from: string, location: string): string =>
  location.startsWith('/') ? location.slice(1) : posix.join(posix.dirname(from), location);

const partOf = (archive: Archive, name: string): Element | undefined =>
  archive.names.includes(name) ? parseXml(archive.text(name), prefixes) : undefined;

const numbers = (text: string): number[] => text.trim().split(/\s+/).map(Number);

interface OfdText {
  pages: LaidPage[];
  hidden: string[];
  /** Numbers of the pages whose words a program put over a picture. */
  recognised: number[];
  turned: string[];
  other: string[];
  /** Names of the files attached to it. */
  attached: string[];
  pictures: number;
  /** Numbers of the pages on which no word of their own stands. */
  blank: number[];
  /** Addresses of its links. */
  links: string[];
}

function readDocument(archive: Archive, root: string, into: OfdText): void {
  const document = partOf(archive, root);
  if (!document) throw new Refusal(`OFD 文件里缺少正文，可能已损坏。${otherwise}`);
  const common = childOf(document, 'CommonData');
  const box = (page: Element | undefined): string | undefined => {
    const area = childOf(page, 'Area', 'PhysicalBox') ?? childOf(common, 'PageArea', 'PhysicalBox');
    return area && textBelow(area);
  };
  const templates = new Map(
    (common ? elementsOf(common, 'TemplatePage') : []).map((it) => [
      it.attributes['ID'],
      partOf(archive, placed(root, it.attributes['BaseLoc'] ?? '')),
    ]),
  );
  const drawParams = new Map(
    archive.names
      .filter((it) => /Res[^/]*\.xml$/i.test(it))
      .flatMap((it) => descendantsOf(partOf(archive, it) ?? document, 'DrawParam'))
      .map((it) => [it.attributes['ID'] ?? '', it]),
  );
  for (const { attributes } of elementsOf(childOf(document, 'Pages') ?? document, 'Page')) {
    const page = partOf(archive, placed(root, attributes['BaseLoc'] ?? ''));
    const [, , width = 210, height = 297] = numbers(box(page) ?? '0 0 210 297');
    const layers = page
      ? [...elementsOf(page, 'Template').map((it) => templates.get(it.attributes['TemplateID'])), page]
      : [];
    const painted = layers.flatMap((it) => (it ? descendantsOf(it, 'PathObject') : [])).flatMap(placeRules);
    const laid: LaidPage = { width, height, pieces: [], rules: rulesOf(painted, pointOfOfd) };
    laid.crowded = painted.length >= mostPainted;
    for (const text of layers.flatMap((it) => (it ? descendantsOf(it, 'TextObject') : []))) {
      const { pieces, words, turned } = placeText(text);
      if (text.attributes['Visible'] === 'false') into.hidden.push(words);
      else if (turned) into.turned.push(words);
      else {
        addAll(laid.pieces, pieces);
      }
    }
    const actions = layers.flatMap((it) => (it ? descendantsOf(it, 'URI') : []));
    addAll(
      into.links,
      actions.map((it) => it.attributes['URI'] ?? ''),
    );
    const { signs, fields } = paintedObjects(
      layers.flatMap((it) => it ?? []),
      drawParams,
    );
    const unseen = unseenOn(signs, fields, { width, height, hasPictures: false });
    into.pages.push(withoutUnseen(laid, unseen));
    if (signs.filter((it) => it.isBlank).length > signs.length / 2) into.recognised.push(into.pages.length);
    if (!page || descendantsOf(page, 'TextObject').length === 0) into.blank.push(into.pages.length);
    checkPieces(into.pages);
    into.pictures += page ? descendantsOf(page, 'ImageObject').length : 0;
  }
  const list = childOf(document, 'Attachments');
  const attachments = list && partOf(archive, placed(root, textBelow(list).trim()));
  for (const { attributes } of attachments ? descendantsOf(attachments, 'Attachment') : [])
    into.attached.push(
      `${attributes['Name'] ?? ''}${attributes['Format'] ? `.${attributes['Format']}` : ''}`,
    );
  for (const name of archive.names.filter((it) => /\/Annots?\/.*\.xml$/i.test(it))) {
    const annotations = partOf(archive, name);
    const words = annotations
      ? ['TextCode', 'Remark', 'Parameter'].flatMap((it) => descendantsOf(annotations, it).map(textBelow))
      : [];
    if (words.join('').trim() !== '') into.other.push(words.join(''));
  }
}

const emptyText = (): OfdText => ({
  ...{ pages: [], hidden: [], recognised: [], turned: [], other: [], attached: [] },
  ...{ pictures: 0, blank: [], links: [] },
});

const wordsOf = ({ pages }: OfdText): string =>
  pages.flatMap(({ pieces }) => pieces.map((it) => it.text)).join('');

/** Why a file without a line of text can't be read: it shows pictures, or its words stand turned or hidden. */
const whyEmpty = ({ turned, hidden, other }: OfdText): string => {
  const words = [...turned, ...hidden, ...other].join('').trim();
  return words === ''
    ? `这是 OFD 版式文件（.ofd），里面没有文字，可能是扫描的图片。${otherwise}`
    : `这是 OFD 版式文件（.ofd），里面的文字都是斜放、竖排的，不显示的，或者写在批注里：“${excerpt(words)}”，没有读。${otherwise}`;
};

/**
 * Reads the text of an OFD file (GB/T 33190-2016), the format of official documents: words by their places, laid out as
 * those of a PDF. Throws a Refusal with what to do where it holds none.
 */
export function readOfd(bytes: Buffer): FileText {
  const archive = openArchive(bytes);
  const entry = archive.names.find((it) => /^(?:.*\/)?OFD\.xml$/i.test(it)) ?? '';
  const [into, others] = [emptyText(), [] as string[]];
  try {
    const list: Element = { name: '', attributes: {}, children: [partOf(archive, entry) ?? ''] };
    const roots = descendantsOf(list, 'DocRoot').map((it) => placed(entry, textBelow(it).trim()));
    roots.forEach((root, index) => {
      const text = index === 0 ? into : emptyText();
      readDocument(archive, root, text);
      if (index > 0) others.push(`第 ${index + 1} 份：“${excerpt(wordsOf(text))}”`);
    });
  } catch (error) {
    if (error instanceof Refusal && !error.message.includes('OFD'))
      throw new Refusal(`这是 OFD 版式文件（.ofd），但读不出来：${error.message}。${otherwise}`);
    throw error;
  }
  const { lines, beside, doubts } = layOutPages(into.pages);
  if (lines.length === 0) throw new Refusal(whyEmpty(into));
  const told = (words: readonly string[], why: string): Remark[] =>
    words.length === 0 ? [] : [{ line: 0, what: words.join(' '), why }];
  const seals = archive.names.filter((it) => /\/Signs?\/.*SignedValue|\/Seal\.esl$/i.test(it));
  return {
    encoding: 'OFD',
    unit: '段',
    lines,
    beside: [
      ...beside,
      ...told(others, '这个 OFD 里还有别的文件，只读了第一份；要导入的，用 OFD 阅读器另存出来再导入'),
      ...told(into.hidden, '不显示的文字，没有导入'),
      ...told(into.turned, '斜放或竖排的文字（如水印），没有导入'),
      ...told([...new Set(into.other)], 'OFD 的批注里的文字，没有导入'),
      ...wordsElsewhere(
        archive,
        (name) => partOf(archive, name),
        lines.map((it) => it.text),
      ),
      ...told(into.attached, 'OFD 里附带的文件，没有导入；要导入的请另存出来'),
      ...told([...new Set(into.links)], '链接的地址，没有导入；是附件的，请另外下载导入'),
      ...told(into.blank.length > 0 ? [`第 ${into.blank.join('、')} 页`] : [], whyBlankPage),
      ...told(into.pictures > 0 ? [`${into.pictures} 张图片`] : [], '图片没有导入，请看里面是否有文字'),
      ...told(seals.length > 0 ? [`${seals.length} 个电子印章或签名`] : [], '没有导入，也没有验证'),
    ],
    doubts: [
      ...doubts,
      ...told(
        into.recognised.length > 0 ? [`第 ${into.recognised.join('、')} 页`] : [],
        '是扫描件，文字是识别软件加在图片上的，可能有错字，请逐字对照原文校对',
      ),
    ],
  };
}
