import { expect, test } from '@playwright/test';
import { readStyles } from '../../../src/importers/sheet/xlsx/styles.ts';
import { wordStylesOf } from '../../../src/importers/sheet/ods-styles.ts';
import { parseXml } from '../../../src/importers/source/xml.ts';

const isLost = (color: string, fill: string): boolean | undefined =>
  readStyles(
    `<styleSheet><fonts><font>${color}</font></fonts><fills><fill>${fill}</fill></fills><cellXfs><xf fontId="0" fillId="0"/></cellXfs></styleSheet>`,
  )[0]?.faint;
const solid = (colour: string): string =>
  `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`;

test('letters of a cell in the colour of its ground are named: black on black, red on red, of a theme', () => {
  for (const [color, fill] of [
    ['<color theme="1"/>', solid('rgb="FF000000"')],
    ['', solid('theme="1"')],
    ['', solid('indexed="8"')],
    ['<color rgb="FFC00000"/>', solid('rgb="FFC00000"')],
    ['<color theme="4" tint="0.4"/>', solid('theme="4" tint="0.4"')],
    ['<color rgb="FFFDFDFD"/>', '<patternFill patternType="none"/>'],
    ['<color theme="0"/>', solid('rgb="FFFFFFFF"')],
  ] as const)
    expect(isLost(color, fill), color + fill).toBe(true);
  for (const [color, fill] of [
    ['<color theme="1"/>', solid('rgb="FFFFFF00"')],
    ['<color rgb="FFFFFFFF"/>', solid('rgb="FF000000"')],
    ['', '<patternFill/>'],
    ['', '<patternFill patternType="gray125"/>'],
    ['<color rgb="FFFFFFFF"/>', '<gradientFill/>'],
    ['<color theme="4" tint="0.4"/>', solid('theme="4"')],
  ] as const)
    expect(isLost(color, fill), color + fill).toBe(false);
});

test('the same in OpenDocument sheets', () => {
  const styles = [
    ['A', '#c00000', '#c00000'],
    ['B', '#000000', '#0a0a0a'],
    ['C', '#000000', '#ffff00'],
    ['D', '#ffffff', 'transparent'],
  ].map(
    ([name, colour, ground]) =>
      `<style:style style:name="${name}"><style:text-properties fo:color="${colour}"/><style:table-cell-properties fo:background-color="${ground}"/></style:style>`,
  );
  const content = parseXml(
    `<c xmlns:style="s" xmlns:fo="f" xmlns:office="o"><office:automatic-styles>${styles.join('')}</office:automatic-styles></c>`,
    { s: 'style', f: 'fo', o: 'office' },
  );
  expect([...wordStylesOf(content).faint]).toEqual(['A', 'B', 'D']);
});
