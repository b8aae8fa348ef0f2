import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { importsIn, root } from '../support/import-graph.ts';
import { Judging } from './judging.ts';
import { askedOf, matching, type Matching } from './matching.ts';
import { mutated, mutationsOf, seeded, type Mutation } from './mutations.ts';
import { ranOf } from './ran.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '120' },
    rooms: { type: 'string', default: 'domain,queries,kinds,views,exports,importers,gates' },
  },
});

interface Mutant extends Mutation, Matching {
  room: string;
  file: string;
  source: string;
}

const random = seeded(Number(values.seed));
const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];

/** So many mutants, a room after the other, each of a module and a kind of change drawn by lot. */
function drawn(count: number): Mutant[] {
  const matchingOf = matching();
  const rooms = values.rooms
    .split(',')
    .map((room) => {
      const all = [...importsIn(`src/${room}/**/*.ts`).keys()].sort();
      const files = all.filter((it) => matchingOf(it).judged);
      console.log(`${room}: ${files.length} of ${all.length} modules can be judged`);
      return { room, files };
    })
    .filter(({ files }) => files.length > 0);
  const mutants = new Map<string, Mutant>();
  for (let turn = 0; mutants.size < count && turn < count * 20; turn += 1) {
    const { room = '', files = [] } = rooms[turn % rooms.length] ?? {};
    const file = pick(files);
    if (file === undefined) continue;
    const source = readFileSync(join(root, file), 'utf8');
    const found = mutationsOf(source);
    const kind = pick([...new Set(found.map((it) => it.kind))]);
    const mutation = pick(found.filter((it) => it.kind === kind));
    if (mutation)
      mutants.set(`${file} ${mutation.start}`, { ...mutation, room, file, source, ...matchingOf(file) });
  }
  return [...mutants.values()];
}

const lineOf = ({ source, start }: Mutant): number => source.slice(0, start).split('\n').length;

/** What was changed into what, in one line each. */
const shown = ({ source, start, end, text }: Mutant): string => {
  const line = (it: string) => it.replace(/\s+/g, ' ').slice(0, 160);
  const before = source.slice(source.lastIndexOf('\n', start) + 1, start).trimStart();
  const after = source.slice(end).split('\n', 1)[0] ?? '';
  return `  - ${line(before + source.slice(start, end) + after)}\n  + ${line(before + text + after)}`;
};

using judging = new Judging();
const absolute = (file: string): string => join(root, file);

/** Titles of tests that fail without a mutant, too, and so can judge none; looked for where a mutant seems noticed. */
const unsound: string[] = [];
const sound = new Set<string>();

/** Whether a test file passes without a mutant, but for what is known to fail; what newly fails is told. */
async function isSound(test: string, reload: readonly string[]): Promise<boolean> {
  if (sound.has(test)) return true;
  const { failed } = await judging.ask({ tests: [test], reload, without: unsound });
  if (failed === undefined) {
    sound.add(test);
    return true;
  }
  if (unsound.includes(failed.title))
    throw new Error(`${relative(root, test)} can't be run: ${failed.title}`);
  console.log(`! not used, fails without a mutant: ${relative(root, test)} › ${failed.title}`);
  unsound.push(failed.title);
  return false;
}

/** What noticed a mutant; undefined where nothing did. */
async function noticedBy(mutant: Mutant): Promise<string | undefined> {
  const reload = mutant.reload.map(absolute);
  const replaced = { file: absolute(mutant.file), text: mutated(mutant.source, mutant) };
  const { failed } = await judging.ask({
    ...{ tests: askedOf(mutant, ran).map(absolute), reload, without: unsound },
    mutant: replaced,
  });
  if (!failed) return undefined;
  if (!(await isSound(failed.test, reload))) return noticedBy(mutant);
  return `${relative(root, failed.test)} › ${failed.title}`;
}

const mutants = drawn(Number(values.count));
const ran = await ranOf([...new Set(mutants.flatMap((it) => it.tests))]);
const tally = new Map<string, { tried: number; killed: number }>();
for (const [index, mutant] of mutants.entries()) {
  const by = await noticedBy(mutant);
  const { tried, killed } = tally.get(mutant.room) ?? { tried: 0, killed: 0 };
  tally.set(mutant.room, { tried: tried + 1, killed: killed + (by === undefined ? 0 : 1) });
  const where = `${index + 1}/${mutants.length} ${mutant.file}:${lineOf(mutant)} (${mutant.kind})`;
  console.log(by === undefined ? `SURVIVED ${where}\n${shown(mutant)}` : `killed ${where} by ${by}`);
}

const percent = (killed: number, tried: number): number => (tried === 0 ? 0 : (100 * killed) / tried);
console.log(`\nseed ${values.seed}`);
for (const [room, { tried, killed }] of tally)
  console.log(`${room}: ${killed} of ${tried} killed, ${percent(killed, tried).toFixed(0)} %`);
const killed = [...tally.values()].reduce((sum, it) => sum + it.killed, 0);
const rate = percent(killed, mutants.length);
console.log(`${killed} of ${mutants.length} mutants killed, ${rate.toFixed(1)} %`);
process.exitCode = rate >= 90 ? 0 : 1;
