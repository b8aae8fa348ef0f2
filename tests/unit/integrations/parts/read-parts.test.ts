import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listDigest, type Manifest } from '../../../../src/integrations/parts/manifest.ts';
import { readParts } from '../../../../src/integrations/parts/read-parts.ts';
import { isOfShard } from '../../../../src/shard.ts';

const origin = {
  program: 'p',
  content: 'c',
  published: 'o',
  moment: '2026-11-26T00:00:00.000Z',
};
const made = Array.from({ length: 12 }, (_, at) => `places/${at}/index.html`);
const whole = { files: made.length, digest: listDigest(made) };
const common = { file: '_astro/style.css', digest: 'style' };

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-parts-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a part; `change` makes it another one. @returns its folder */
function part(
  index: number,
  count: number,
  change: Partial<Manifest> = {},
  name = `${index}-of-${count}`,
): string {
  const shard = { index, count };
  const manifest: Manifest = {
    ...{ shard, origin, passed: true, gates: ['ids'], findings: [], whole },
    files: [
      common,
      ...made.flatMap((file, at) => (isOfShard(file, shard) ? [{ file, digest: 'd', at, page: file }] : [])),
    ],
    ...change,
  };
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'part.json'), JSON.stringify(manifest));
  return join(folder, name);
}

const faults = (...dirs: string[]): string => {
  try {
    readParts(dirs, origin);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

test('all parts of one site, in any order, are taken', () => {
  for (const count of [1, 2, 5]) {
    const dirs = Array.from({ length: count }, (_, at) => part(at + 1, count));
    expect(readParts(dirs.toReversed(), origin).map(({ dir }) => dir)).toEqual(dirs);
  }
});

test('a part that is missing, is there twice, or is of another number is told', () => {
  const [first, third] = [part(1, 3), part(3, 3)];
  expect(faults(first, third)).toContain('共 3 份，少了第 2 份。构建好再合并');
  expect(faults(first, part(2, 3), third, part(3, 3, {}, 'copy'))).toContain(
    '第 3 份有 2 个：3-of-3、copy。只留一个',
  );
  expect(faults(first, part(2, 2))).toContain('份数不一样：1-of-3 是 3 份里的，2-of-2 是 2 份里的');
  expect(faults()).toContain('没有写是哪几份');
});

for (const [key, told] of [
  ['program', '程序的版本'],
  ['content', '内容文件夹或者 public/'],
  ['published', '已经公布的网站'],
  ['moment', '构建的时刻'],
] as const)
  test(`parts with another ${key} are told`, () => {
    const dirs = [part(1, 2), part(2, 2, { origin: { ...origin, [key]: '2026-11-27T00:00:00.000Z' } })];
    expect(faults(...dirs)).toContain(told);
    expect(faults(...dirs)).toContain('1-of-2 和 2-of-2 不同');
  });

test('parts of another content or program than that of the merge are told', () => {
  const dirs = [part(1, 1)];
  expect(() => readParts(dirs, { ...origin, content: 'other' })).toThrow(
    '内容文件夹或者 public/和合并的这里不一样',
  );
  expect(() => readParts(dirs, { ...origin, program: 'other' })).toThrow('程序的版本');
});

test('a part that its gates refused is told with what they found', () => {
  const finding = { gate: 'ids', where: '/a/ p', what: 'id 重复', todo: '改', level: 'error' as const };
  expect(
    faults(part(1, 2), part(2, 2, { passed: false, gates: [], files: [], findings: [finding] })),
  ).toContain('2-of-2 没有通过检查，有 1 处错误，第一处：/a/ p：id 重复');
});

test('what is no part, or half of one, is told', () => {
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'half'));
  writeFileSync(join(folder, 'half/part.json'), '{"shard": {"index": 1');
  const told = faults(join(folder, 'empty'), join(folder, 'half'), join(folder, 'none'));
  expect(told).toContain('empty：不是建好的一份');
  expect(told).toContain('half：读不懂里面的 part.json');
  expect(told).toContain('none：不是建好的一份');
});

test('files that are missing, misplaced or not alike are told', () => {
  const second = made.flatMap((file, at) =>
    isOfShard(file, { index: 2, count: 2 }) ? [{ file, digest: 'd', at }] : [],
  );
  const first = part(1, 2);
  const other = (name: string, files: Manifest['files']) => part(2, 2, { files }, name);
  expect(faults(first, other('few', [common, ...second.slice(1)]))).toContain(
    '各份的文件合起来不是整个网站（应有 12 个，有 11 个）',
  );
  expect(faults(first, other('unlike', [{ ...common, digest: 'other' }, ...second]))).toContain(
    'unlike 的 _astro/style.css 和 1-of-2 的不一样',
  );
  expect(faults(first, other('bare', second))).toContain('_astro/style.css 不是每一份都有');
  const [strange] = made.flatMap((file, at) =>
    isOfShard(file, { index: 1, count: 2 }) ? [{ file, digest: 'd', at }] : [],
  );
  expect(faults(first, other('strange', [common, ...second, ...(strange ? [strange] : [])]))).toContain(
    '不是这一份的',
  );
  expect(faults(first, part(2, 2, { whole: { ...whole, files: 13 } }, 'larger'))).toContain(
    '各份说的网站不一样大',
  );
});
