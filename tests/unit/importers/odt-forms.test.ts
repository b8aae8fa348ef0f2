import { expect, test } from '@playwright/test';
import { readOdt } from '../../../src/importers/odf/read-odt.ts';
import type { FileText } from '../../../src/importers/source/types.ts';
import { odt, p } from './rich-text-builder.ts';

const words = (read: FileText): string[] => read.lines.map((it) => it.text);
const namespace = 'xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"';
const mark = (type: string, params: readonly (readonly [string, string])[]): string =>
  `<field:fieldmark ${namespace} field:type="vnd.oasis.opendocument.field.${type}">${params
    .map(([name, value]) => `<field:param field:name="${name}" field:value="${value}"/>`)
    .join('')}</field:fieldmark>`;

test('OpenDocument: boxes and lists of a form show what is chosen in them, any other field of one is told', () => {
  const list = (...chosen: string[]): string =>
    mark('FORMDROPDOWN', [
      ['Dropdown_ListEntry', '现金'],
      ['Dropdown_ListEntry', '打卡'],
      ...chosen.map((it): [string, string] => ['Dropdown_Selected', it]),
    ]);
  const box = (ticked: string): string => mark('FORMCHECKBOX', [['Checkbox_Checked', ticked]]);
  const read = readOdt(
    odt(
      p(
        `发放方式${list('1')}，备用${list()}，${box('true')}已公示${box('false')}未公示${mark('DATE', [])}。`,
      ),
    ),
  );
  expect(words(read)).toEqual(['发放方式打卡，备用现金，☑已公示□未公示。']);
  expect(read.beside.map((it) => `${it.what} ${it.why}`)).toEqual([
    'vnd.oasis.opendocument.field.DATE 窗体域没有导入，请核对原文',
  ]);
});

test('OpenDocument: lists counted in stems, branches, signs of deeds and with zeros keep their labels', () => {
  for (const [format, labels] of Object.entries({
    '甲, 乙, 丙, ...': ['甲、', '乙、'],
    '子, 丑, 寅, ...': ['子、', '丑、'],
    '壹, 贰, 叁, ...': ['壹、', '贰、'],
    '01, 02, 03, ...': ['01、', '02、'],
  })) {
    const style = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="${format}" style:num-suffix="、"/></text:list-style>`;
    const items = ['入户登记。', '按月报送。']
      .map((it) => `<text:list-item>${p(it)}</text:list-item>`)
      .join('');
    const read = readOdt(odt(`<text:list text:style-name="L">${items}</text:list>`, style));
    expect(words(read), format).toEqual([`${labels[0]}入户登记。`, `${labels[1]}按月报送。`]);
  }
});
