import { posix } from 'node:path';
import { openArchive, type Archive } from '../source/archive.ts';
import { Refusal } from '../source/types.ts';
import { elementsOf, parseXml, type Element } from '../source/xml.ts';

const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const microsoft = 'http://schemas.microsoft.com/office/word';

/** The namespaces of a Word package, transitional and strict (ISO/IEC 29500-1 and -4), by the usual prefixes. */
const prefixes = {
  [`${transitional}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${transitional}/officeDocument/2006/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
  [`${transitional}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${transitional}/markup-compatibility/2006`]: 'mc',
  [`${transitional}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${strict}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${microsoft}/2010/wordprocessingDrawing`]: 'wp',
  [`${transitional}/drawingml/2006/main`]: 'a',
  [`${strict}/drawingml/main`]: 'a',
  [`${transitional}/drawingml/2006/chart`]: 'c',
  [`${strict}/drawingml/chart`]: 'c',
  [`${transitional}/drawingml/2006/diagram`]: 'dgm',
  [`${strict}/drawingml/diagram`]: 'dgm',
  [`${microsoft}/2010/wordprocessingShape`]: 'wps',
  [`${microsoft}/2010/wordml`]: 'w14',
  [`${transitional}/drawingml/2006/picture`]: 'pic',
  [`${strict}/drawingml/picture`]: 'pic',
  'http://schemas.microsoft.com/office/drawing/2014/chartex': 'cx',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  [`${transitional}/package/2006/relationships`]: '',
  [`${transitional}/package/2006/content-types`]: '',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

const parse = (xml: string): Element => parseXml(xml, prefixes);

/** A part that another part refers to. */
interface Related {
  /** Last word of the type of the relationship: styles, header, image … */
  type: string;
  /** Name in the package; of an external target its address. */
  target: string;
}

/** The main part of a Word package and what it refers to. */
export interface WordPackage {
  main: Element;
  related: ReadonlyMap<string, Related>;
  /** The root of the part that the main part has of this type (styles, numbering …). */
  part: (type: string) => Element | undefined;
  /** The roots of all parts of a type. */
  parts: (type: string) => Element[];
  /** The root of a part by its name; undefined where it is none of XML. */
  root: (name: string) => Element | undefined;
}

/** The relationships of a part, by id (ISO/IEC 29500-2, 9.3); of the package itself for the name ''. */
function relationshipsOf(archive: Archive, part: string): Map<string, Related> {
  const folder = posix.dirname(part);
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.names.includes(name)) return new Map();
  return new Map(
    elementsOf(parse(archive.text(name))).map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      const inside = TargetMode === 'External' ? Target : posix.join('/', folder, Target).slice(1);
      return [Id, { type: Type.split('/').at(-1) ?? '', target: inside }];
    }),
  );
}

/** The name of the main part: by relationship, as the standard says, else by what the usual writers call it. */
function mainName(archive: Archive): string | undefined {
  const stated = [...relationshipsOf(archive, '').values()].find((it) => it.type === 'officeDocument');
  return [stated?.target, 'word/document.xml'].find((it) => it !== undefined && archive.names.includes(it));
}

/** Opens a Word file. Throws a Refusal with what to do where it has no main part or can't be read. */
export function openWord(bytes: Uint8Array): WordPackage {
  const archive = openArchive(bytes);
  const name = mainName(archive);
  if (name === undefined)
    throw new Refusal('Word 文件里没有正文。请用 Word 或 WPS 打开，另存为 .docx 再导入');
  const stated = relationshipsOf(archive, name);
  const beside = new RegExp(`^${posix.dirname(name)}/([a-z]+)\\d*\\.xml$`, 'i');
  const related =
    stated.size > 0
      ? stated
      : new Map(
          archive.names.map((it): [string, Related] => [
            it,
            { type: beside.exec(it)?.[1] ?? '', target: it },
          ]),
        );
  const root = (part: string): Element | undefined =>
    archive.names.includes(part) && part.endsWith('.xml') ? parse(archive.text(part)) : undefined;
  const parts = (type: string): Element[] =>
    [...related.values()].flatMap((it) => (it.type === type ? (root(it.target) ?? []) : []));
  return { main: parse(archive.text(name)), related, root, parts, part: (type) => parts(type)[0] };
}
