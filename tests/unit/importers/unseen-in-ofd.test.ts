import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { readOfd } from '../../../src/importers/ofd/read-ofd.ts';

const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const inner = '内部掌握四百元';

const line = (text: string, y: number, attributes = '', inside = ''): string =>
  `<ofd:TextObject ID="1" Boundary="30 ${y - 5} 160 6" Font="1" Size="5" ${attributes}>${inside}<ofd:TextCode X="0" Y="5" DeltaX="g ${text.length - 1} 5">${text}</ofd:TextCode></ofd:TextObject>`;
/** A field over the seven signs of `inner`. */
const bar = (attributes: string, inside: string, boundary = '40 98 35 8'): string =>
  `<ofd:PathObject ID="3" Boundary="${boundary}" ${attributes}>${inside}<ofd:AbbreviatedData>M 0 0 L 35 0 L 35 8 L 0 8 C</ofd:AbbreviatedData></ofd:PathObject>`;
const colour = (value: string, more = ''): string => `<ofd:FillColor Value="${value}" ${more}/>`;
const black = bar('Fill="true" Stroke="false"', colour('0 0 0'));
const words = line(`其中${inner}不公开`, 105);

const read = (...objects: string[]): { text: string; told: string } => {
  const page = [line('云汀市残疾人联合会关于发放补贴的通知', 40), ...objects, line('按月报送。', 200)].join(
    '',
  );
  const files = {
    'OFD.xml': `<ofd:OFD ${namespace}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${namespace}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="P0.xml"/></ofd:Pages></ofd:Document>`,
    'Doc_0/PublicRes.xml': `<ofd:Res ${namespace}><ofd:DrawParams><ofd:DrawParam ID="8">${colour('0 0 0')}</ofd:DrawParam><ofd:DrawParam ID="9" Relative="8"/></ofd:DrawParams></ofd:Res>`,
    'Doc_0/P0.xml': `<ofd:Page ${namespace}><ofd:Content><ofd:Layer ID="2">${page}</ofd:Layer></ofd:Content></ofd:Page>`,
  };
  const zip = Object.fromEntries(Object.entries(files).map(([name, it]) => [name, strToU8(it)]));
  const { lines, beside, doubts } = readOfd(Buffer.from(zipSync(zip)));
  return {
    text: lines.map((it) => it.text).join('\n'),
    told: [...beside, ...doubts].map((it) => `${it.what} ${it.why}`).join('\n'),
  };
};

test('words of an OFD page that a field covers or that have the colour of their ground are left out and told', () => {
  for (const [objects, why] of [
    [[words, black], '上面盖了色块'],
    [[words, bar('Fill="true"', colour('255 255 255'))], '上面盖了色块'],
    [[words, bar('Fill="true" DrawParam="9"', '')], '上面盖了色块'],
    [[black, words], '字和底色同一个颜色'],
  ] as const) {
    const { text, told } = read(...objects);
    expect(text, objects[1]).toMatch(/其中 *不公开/);
    expect(told, objects[1]).toContain(`${inner} ${why}`);
  }
});

test('words of an OFD page that are seen are read; over a picture, or under a bar of one, they are told', () => {
  for (const objects of [
    [bar('Fill="true"', colour('255 255 0')), words],
    [bar('Fill="true"', colour('0 0 0'), '30 98 35 8'), line(inner, 105, '', colour('255 255 255'))],
    [words, bar('Fill="true"', colour('0 0 0', 'Alpha="90"'))],
    [words, bar('Fill="true"', '')],
    [words, bar('Fill="true"', colour('0 0 0'), '40 120 35 8')],
    [words, '<ofd:ImageObject ID="4" Boundary="40 85 35 35" ResourceID="5"/>'],
  ]) {
    const { text, told } = read(...objects);
    expect(text, objects.join('')).toContain(inner);
    expect(told, objects.join('')).not.toMatch(/看不见|盖了/);
  }
  const pictured = read(words, '<ofd:ImageObject ID="4" Boundary="40 98 35 8" ResourceID="5"/>');
  expect([pictured.text, pictured.told]).toEqual([
    expect.stringContaining(inner),
    expect.stringContaining(`${inner} 上面盖了图片`),
  ]);
});
