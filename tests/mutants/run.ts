import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importsIn, root } from '../support/import-graph.ts';
import { matchingTests } from './matching.ts';
import { mutated, mutationsOf, seeded, type Mutation } from './mutations.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '120' },
    minutes: { type: 'string', default: '40' },
    rooms: { type: 'string', default: 'domain,queries,kinds,exports,importers,gates' },
  },
});

interface Mutant extends Mutation {
  file: string;
  source: string;
  tests: string[];
}

const random = seeded(Number(values.seed));
const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];

/** So many mutants, a room after the other, each of a module and a kind of change drawn by lot. */
function drawn(count: number): Mutant[] {
  const testsOf = matchingTests();
  const rooms = values.rooms
    .split(',')
    .map((room) => [...importsIn(`src/${room}/**/*.ts`).keys()].sort())
    .filter((files) => files.length > 0);
  const mutants = new Map<string, Mutant>();
  for (let turn = 0; mutants.size < count && turn < count * 20; turn += 1) {
    const file = pick(rooms[turn % rooms.length] ?? []);
    if (file === undefined) continue;
    const source = readFileSync(join(root, file), 'utf8');
    const found = mutationsOf(source);
    const kind = pick([...new Set(found.map((it) => it.kind))]);
    const mutation = pick(found.filter((it) => it.kind === kind));
    if (mutation)
      mutants.set(`${file} ${mutation.start}`, { ...mutation, file, source, tests: testsOf(file) });
  }
  return [...mutants.values()];
}

/** A copy of the checkout, so that a run that is killed leaves no mutant behind. */
function copyOfCheckout(): string {
  const copy = mkdtempSync(join(tmpdir(), 'portal-mutants-'));
  const files = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 64 << 20,
  });
  for (const file of files.toString().split('\0').filter(Boolean))
    cpSync(join(root, file), join(copy, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

/** Whether these unit tests pass in a copy; one that does not come to its end has noticed something, too. */
const pass = (copy: string, tests: readonly string[]): Promise<boolean> =>
  new Promise((done) => {
    const command = [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--project=unit',
      '-x',
      '--reporter=line',
      ...tests,
    ];
    execFile(process.execPath, command, { cwd: copy, timeout: 300_000, maxBuffer: 64 << 20 }, (error) =>
      done(error === null),
    );
  });

const lineOf = ({ source, start }: Mutant): number => source.slice(0, start).split('\n').length;

const said = (mutant: Mutant): string => {
  const line = lineOf(mutant);
  const at = (text: string) => text.split('\n')[line - 1]?.trim() ?? '';
  const tests = mutant.tests.length > 0 ? mutant.tests.join(' ') : 'no unit test imports it';
  return `${mutant.file}:${line} (${mutant.kind}; ${tests})\n  - ${at(mutant.source)}\n  + ${at(mutated(mutant.source, mutant))}`;
};

const until = performance.now() + Number(values.minutes) * 60_000;
const copy = copyOfCheckout();
const survivors: Mutant[] = [];
const healthy = new Map<string, boolean>();
let [tried, killed] = [0, 0];
try {
  for (const mutant of drawn(Number(values.count))) {
    if (performance.now() > until) break;
    const { file, source, tests } = mutant;
    const key = tests.join(' ');
    if (tests.length > 0 && !healthy.has(key)) healthy.set(key, await pass(copy, tests));
    if (healthy.get(key) === false) {
      console.log(`! left out, its tests fail without it: ${file}`);
      continue;
    }
    writeFileSync(join(copy, file), mutated(source, mutant));
    const survived = tests.length === 0 || (await pass(copy, tests));
    writeFileSync(join(copy, file), source);
    tried += 1;
    if (survived) survivors.push(mutant);
    else killed += 1;
    console.log(survived ? `SURVIVED ${said(mutant)}` : `killed ${file}:${lineOf(mutant)}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
const rate = tried === 0 ? 0 : (100 * killed) / tried;
console.log(`\n${killed} of ${tried} mutants killed, ${rate.toFixed(1)} % (seed ${values.seed})`);
console.log(survivors.map(said).join('\n'));
process.exitCode = rate >= 90 ? 0 : 1;
