import { expect, test } from '@playwright/test';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { docx, numbering, paragraph as p, run } from './docx-builder.ts';
import {
  word,
  relations,
  drawing,
  shape,
  oldBox,
  both,
  table,
  styled,
  mark,
  code,
  field,
  bare,
  control,
  math,
  mt,
  w,
  dgm,
  r,
  part,
  noted,
} from './word-places.ts';

/** What became of the word; `text 2 times` where it was read twice. */
function found(bytes: Uint8Array): string {
  const { lines, beside } = readDocx(bytes);
  const times =
    lines
      .map((it) => it.text)
      .join('\n')
      .split(word).length - 1;
  if (times > 0) return times === 1 ? 'text' : `text ${times} times`;
  return beside.some((it) => (it.what + it.why).includes(word)) ? 'told' : 'lost';
}

type Place = [at: string, body: string, parts?: Record<string, string>, files?: Record<string, string>];
/** What Word prints: read once. */
const inText: Place[] = [
  ['body', p(word)],
  ['table', table(p(word))],
  ['table in table', table(table(p(word)) + p(''))],
  ['inserted cell', table(p(word), '', '<w:cellIns/>')],
  ['cell that a merged one covers', table(p(word), '', '<w:vMerge/>')],
  ['box', p(shape(word))],
  ['old box', p(oldBox(word))],
  ['box both', p(both(shape(word), oldBox(word)))],
  ['box in cell both', table(p(both(shape(word), oldBox(word))))],
  ['box in box', p(oldBox('x').replace('x</w:t></w:r>', `x</w:t></w:r>${oldBox(word)}`))],
  [
    'box in group',
    p(
      drawing(
        `<wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent>${p(word)}</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp>`,
      ),
    ),
  ],
  ['box table', p(shape('x').replace(p('x'), table(p(word))))],
  ['control run', p(control(w))],
  ['control block', control(p(word))],
  [
    'control of a list',
    p(control(w, `<w:dropDownList><w:listItem w:displayText="x" w:value="y"/></w:dropDownList>`)),
  ],
  ['field result', p(field(' REF _x ', w))],
  ['simple field', p(`<w:fldSimple w:instr="DOCPROPERTY x">${w}</w:fldSimple>`)],
  ['SEQ', p(`${run('表')}${field(' SEQ 表 ', w)}`)],
  ['field EQ circled', p(bare(` eq \\o\\ac(○,${word}) `))],
  ['field EQ phonetic', p(bare(` EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(yin),${word}) `))],
  ['field EQ fraction', p(bare(` EQ \\f(${word},乙) `))],
  ['field EQ simple', p(`<w:fldSimple w:instr=" EQ \\f(${word},乙) "/>`)],
  ['field MACROBUTTON', p(bare(` MACROBUTTON NoMacro ${word}`))],
  ['field GOTOBUTTON', p(bare(` GOTOBUTTON x ${word}`))],
  [
    'form text',
    p(
      `${mark('begin', `<w:ffData><w:textInput><w:default w:val="y"/></w:textInput></w:ffData>`)}${code(' FORMTEXT ')}${mark('separate')}${w}${mark('end')}`,
    ),
  ],
  [
    'form text without result',
    p(
      `${mark('begin', `<w:ffData><w:textInput><w:default w:val="${word}"/></w:textInput></w:ffData>`)}${code(' FORMTEXT ')}${mark('end')}`,
    ),
  ],
  ['ink', p(`<w:r><w:contentPart ${r} r:id="d"/></w:r>` + w)],
  ['inserted', p(`<w:ins>${w}</w:ins>`)],
  ['moved to', p(`<w:moveTo>${w}</w:moveTo>`)],
  ['ruby base', p(`<w:r><w:ruby><w:rt>${run('yin')}</w:rt><w:rubyBase>${w}</w:rubyBase></w:ruby></w:r>`)],
  ['math', p(math(mt))],
  ['math paragraph', p(`<m:oMathPara>${math(mt)}</m:oMathPara>`)],
  ['math box', p(math(`<m:borderBox><m:e>${mt}</m:e></m:borderBox>`))],
  ['math group', p(math(`<m:groupChr><m:e>${mt}</m:e></m:groupChr>`))],
  ['math phantom', p(math(`<m:phant><m:e>${mt}</m:e></m:phant>`))],
  ['math with w:r', p(math(`<m:r><w:t>${word}</w:t></m:r>`))],
  ['math in limits', p(math(`<m:nary><m:sub>${mt}</m:sub><m:sup/><m:e/></m:nary>`))],
  ['web hidden', p(styled('<w:webHidden/>'))],
  ['raised', p(`${run('甲')}${styled('<w:vertAlign w:val="superscript"/>')}`)],
  ['two lines in one', p(styled('<w:eastAsianLayout w:combine="1"/>'))],
  ['drop cap', `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${run('标')}</w:p>${p('记词语')}`],
  ['paragraph mark deleted', `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('标记')}</w:p>${p('词语')}`],
  [
    'style separator',
    `<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>${run('标记')}</w:p>${p('词语')}`,
  ],
  ['bidi', p(`<w:bdo w:val="rtl"><w:dir>${w}</w:dir></w:bdo>`)],
  ['soft hyphen', p('<w:r><w:t>标记</w:t><w:softHyphen/><w:t>词语</w:t></w:r>')],
  ['link', p(`<w:hyperlink w:anchor="x">${w}</w:hyperlink>`)],
  ['smart tag', p(`<w:smartTag>${w}</w:smartTag>`)],
  ['custom XML', `<w:customXml>${p(`<w:customXml>${w}</w:customXml>`)}</w:customXml>`],
  [
    'list label',
    p('甲', '1'),
    {
      numbering: numbering({ a: [['decimal', `${word}%1`]] }, { 1: { of: 'a' } }),
    },
  ],
  [
    'list bullet of words',
    p('甲', '1'),
    {
      numbering: numbering({ a: [['bullet', word]] }, { 1: { of: 'a' } }),
    },
  ],
];
/** What Word prints beside the text, or shows only on demand. */
const told: Place[] = [
  ['table caption', table(p('乙'), `<w:tblCaption w:val="${word}"/>`)],
  ['table description', table(p('乙'), `<w:tblDescription w:val="${word}"/>`)],
  ['deleted cell', table(p(word), '', '<w:cellDel/>')],
  [
    'shape words (a:t)',
    p(
      drawing(
        `<lc:lockedCanvas xmlns:lc="http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas"><a:sp xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:txSp><a:txBody><a:p><a:r><a:t>${word}</a:t></a:r></a:p></a:txBody></a:txSp></a:sp></lc:lockedCanvas>`,
      ),
    ),
  ],
  ['control hint', p(control(w, '<w:showingPlcHdr/>'))],
  ['field QUOTE without result', p(bare(` QUOTE "${word}" `))],
  ['field TITLE without result', p(bare(` DOCPROPERTY ${word} `))],
  ['footnote', p(`${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r>`), { footnotes: noted('footnote') }],
  ['endnote', p(`${run('甲')}<w:r><w:endnoteReference w:id="2"/></w:r>`), { endnotes: noted('endnote') }],
  ['comment', p(`${run('甲')}<w:r><w:commentReference w:id="2"/></w:r>`), { comments: noted('comment') }],
  ['comment not referred to', p('甲'), { comments: noted('comment') }],
  [
    'footnote box',
    p(`${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    { footnotes: `<w:footnote w:id="2">${p(both(shape(word), oldBox(word)))}</w:footnote>` },
  ],
  [
    'footnote eq',
    p(`${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    { footnotes: `<w:footnote w:id="2">${p(math(mt))}</w:footnote>` },
  ],
  [
    'footnote deleted',
    p(`${run('甲')}<w:del><w:r><w:footnoteReference w:id="2"/></w:r></w:del>`),
    { footnotes: noted('footnote') },
  ],
  [
    'footnote in hidden',
    p(`${run('甲')}<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="2"/></w:r>`),
    { footnotes: noted('footnote') },
  ],
  ['header', p('甲'), { header1: p(word) }],
  ['footer', p('甲'), {}, { 'word/footer1.xml': part('ftr', p(word)) }],
  ['header box both', p('甲'), { header1: p(both(shape(word), oldBox(word))) }],
  [
    'watermark',
    p('甲'),
    {
      header1: p(
        `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="${word}"/></v:shape></w:pict></w:r>`,
      ),
    },
  ],
  [
    'word art',
    p(
      `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="${word}"/></v:shape></w:pict></w:r>`,
    ),
  ],
  ['alt of picture', p(drawing('<pic/>', word))],
  [
    'alt of old picture',
    p(
      `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="${word}"><v:imagedata/></v:shape></w:pict></w:r>`,
    ),
  ],
  ['alt of header picture', p('甲'), { header1: p(drawing('<pic/>', word)) }],
  [
    'ole',
    p(
      `<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="${word}"/></w:object></w:r>`,
    ),
  ],
  [
    'diagram',
    p(drawing(`<dgm:relIds ${dgm} ${r} r:dm="d"/>`)),
    {},
    {
      ...relations(['d', 'diagramData', 'diagrams/data1.xml']),
      'word/diagrams/data1.xml': `<dgm:dataModel ${dgm} xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>${word}</a:t></dgm:dataModel>`,
    },
  ],
  [
    'chart',
    p(drawing(`<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${r} r:id="d"/>`)),
    {},
    {
      ...relations(['d', 'chart', 'charts/chart1.xml']),
      'word/charts/chart1.xml': `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:v>${word}</c:v></c:chartSpace>`,
    },
  ],
  [
    'chartex',
    p(
      drawing(
        `<cx:chart xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" ${r} r:id="d"/>`,
      ),
    ),
    {},
    {
      ...relations(['d', 'chartEx', 'charts/chartEx1.xml']),
      'word/charts/chartEx1.xml': `<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:v>${word}</cx:v></cx:chartSpace>`,
    },
  ],
  ['deleted', p(`${run('甲')}<w:del><w:r><w:delText>${word}</w:delText></w:r></w:del>`)],
  ['moved from', p(`${run('甲')}<w:moveFrom>${w}</w:moveFrom>`)],
  [
    'inserted and deleted',
    p(`${run('甲')}<w:ins><w:del><w:r><w:delText>${word}</w:delText></w:r></w:del></w:ins>`),
  ],
  ['ruby', p(`<w:r><w:ruby><w:rt>${w}</w:rt><w:rubyBase>${run('甲')}</w:rubyBase></w:ruby></w:r>`)],
  ['math deleted', p(`${run('甲')}<w:del>${math(mt)}</w:del>`)],
  ['math del within', p(math(`<m:r><m:t>x</m:t></m:r><w:del><m:r><m:t>${word}</m:t></m:r></w:del>`))],
  ['hidden', p(`${run('甲')}${styled('<w:vanish/>')}`)],
  ['struck', p(`${run('甲')}${styled('<w:strike/>')}`)],
  [
    'address',
    p(`<w:hyperlink r:id="d">${run('甲')}</w:hyperlink>`),
    {},
    relations(['d', 'hyperlink', `http://x/${word}`]),
  ],
  ['altChunk', `${p('甲')}<w:altChunk r:id="d"/>`, {}, relations(['d', 'aFChunk', `${word}.html`])],
  ['sub document', `${p('甲')}<w:subDoc r:id="d"/>`, {}, relations(['d', 'subDocument', `${word}.docx`])],
  ['unknown in the body', `${p('甲')}<w:novelty>${w}</w:novelty>`],
  [
    'list label of an empty paragraph',
    `${p('甲')}<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>`,
    {
      numbering: numbering({ a: [['decimal', `${word}%1`]] }, { 1: { of: 'a' } }),
    },
  ],
];
/** What Word never prints. */
const nowhere: Place[] = [
  ['field TC', p(bare(` TC "${word}" `))],
  ['field XE', p(bare(` XE "${word}" `))],
  ['glossary', p('甲'), {}, { 'word/glossary/document.xml': part('glossaryDocument', p(word)) }],
  ['properties', p('甲'), {}, { 'docProps/core.xml': `<x>${word}</x>` }],
];

test('no word of a Word file is lost: it is in the text once, or told, unless Word never prints it', () => {
  for (const [places, where] of [
    [inText, 'text'],
    [told, 'told'],
    [nowhere, 'lost'],
  ] as const)
    for (const [at, body, parts, files] of places)
      expect(found(docx(p('通知') + body, parts, files)), at).toBe(where);
});
