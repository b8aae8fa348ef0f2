import { expect, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { qrCode } from '../../../../src/domain/values/qr-code.ts';

/** Paints the path as a printer would, four dots a module, and hands it to a reader of codes. */
function read({ size, path }: { size: number; path: string }): string {
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column += 1)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return decodeQR({ width, height: width, data });
}

const urls = [
  'https://portal.example.org/volunteer/home-visits-xikou/',
  `https://portal.example.org/volunteer/${'long-name-'.repeat(12)}/`,
  'https://portal.example.org/volunteer/%E6%8E%A2%E8%AE%BF/',
];
for (const url of urls)
  test(`a reader finds the address in its code: ${url.slice(0, 60)}`, () => {
    expect(read(qrCode(url))).toBe(url);
  });

test('four blank modules are around a code', () => {
  const { size, path } = qrCode(urls[0] ?? '');
  const marks = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...it]) => it.map(Number));
  expect(Math.min(...marks.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
  expect(Math.max(...marks.map(([x = 0, , run = 0]) => x + run))).toBe(size - 4);
});
