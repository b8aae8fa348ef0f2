import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findMismatch, parseWritten } from '../../../src/importers/policy/round-trip.ts';
import { readSource } from '../../../src/importers/source/read-source.ts';
import { docx, paragraph, run } from './docx-builder.ts';
import { fixture, importBytes, importFile } from './support.ts';

const path = fixture('regulation.txt');
const { lines } = readSource(path);
const { mdx, leftOut } = importFile(path);

test('the proof holds for what the importer writes', () => {
  expect(findMismatch(lines, parseWritten(mdx), leftOut)).toBeNull();
});

const damages: [name: string, damaged: string][] = [
  ['a lost sign', mdx.replace('（一）上门服务；', '（一）上门服务')],
  ['a changed sign', mdx.replace('市民政局', '市财政局')],
  ['an added sign', mdx.replace('（一）上门服务；', '（一）上门的服务；')],
  ['moved paragraphs', mdx.replace('①带上证件；\n\n②带上药品。', '②带上药品。\n\n①带上证件；')],
  ['a doubled paragraph', mdx.replace('①带上证件；', '①带上证件；\n\n①带上证件；')],
  ['a lost attachment title', mdx.replace('附件1 志愿者登记表说明', '附件1')],
  ['a field that names another line', mdx.replace('line: 5', 'line: 6')],
  [
    'a field whose words changed',
    mdx.replace('text: "云汀市助残志愿服务管理办法"', 'text: "云汀市助残服务管理办法"'),
  ],
  ['an added paragraph at the end', `${mdx}\n多出来的话。\n`],
];
for (const [name, damaged] of damages)
  test(`the proof fails for ${name}`, () => {
    expect(damaged).not.toBe(mdx);
    expect(findMismatch(lines, parseWritten(damaged), leftOut)).not.toBeNull();
  });

test('the proof fails where the left-out list misses something or names it twice', () => {
  expect(findMismatch(lines, parseWritten(mdx), leftOut.slice(1))).not.toBeNull();
  expect(findMismatch(lines, parseWritten(mdx), [...leftOut, ...leftOut])).not.toBeNull();
});

test('the proof holds for a title that stands alone, twice in a line and alone again in one paragraph', () => {
  const words = '云汀市残疾人联合会关于加强康复服务的通知';
  const body = [
    paragraph(`${run(words)}<w:r><w:br/></w:r>${run(words + words)}<w:r><w:br/></w:r>${run(words)}`),
    ...[
      '各区残联：',
      '现将有关事项通知如下，请认真贯彻执行，把康复服务送到每一名有需求的残疾人身边，按季度报告。',
    ].map((it) => paragraph(it)),
  ].join('');
  expect(importBytes(docx(body), 'twice.docx').policy.title).toBe(words);
});

/** Small generator with a seed (mulberry32), so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const noise = [
  ...[
    '<',
    '>',
    '{',
    '}',
    '</b>',
    '<Note>',
    '{/*',
    '*/}',
    '<!--',
    '-->',
    '**',
    '__',
    '~~',
    '`',
    '```',
    '$$',
    '\\',
    '\\\\',
  ],
  ...[
    '\n# ',
    '\n- ',
    '\n+ ',
    '\n> ',
    '\n1. ',
    '\n2) ',
    '\n---\n',
    '\n===\n',
    '\n***\n',
    '\n|a|b|\n|-|-|\n',
    '\n[x]: y\n',
    '\n    ',
  ],
  ...[
    '\nimport a from "b"\n',
    '\nexport const a = 1\n',
    '\n:::x\n',
    '&amp;',
    '&#35;',
    '&copy;',
    '![a](b)',
    '[a](b)',
    '[^1]',
    '[ ] ',
  ],
  ...[
    'http://a.example/_b_',
    'www.a.example',
    'a_b@c.example',
    '\u3000',
    '\u00a0',
    '\u200b',
    '\t',
    '  \n',
    '"',
    "'",
    '|',
    '！',
    '\ud840\udc0b',
  ],
];

test('whatever stands in a text, it comes back as it stood', () => {
  const text = readFileSync(path, 'utf8');
  const head = text.indexOf('第一章');
  for (let seed = 1; seed <= 40; seed += 1) {
    const next = random(seed);
    let noisy = text;
    for (let count = 1 + Math.floor(next() * 12); count > 0; count -= 1) {
      const at = head + Math.floor(next() * (noisy.length - head));
      noisy = noisy.slice(0, at) + (noise[Math.floor(next() * noise.length)] ?? '') + noisy.slice(at);
    }
    const outcome = importBytes(noisy);
    expect(new Set(outcome.tree.map((clause) => clause.id)).size, `seed ${seed}`).toBe(outcome.tree.length);
  }
});
