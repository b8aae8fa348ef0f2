import type { Part } from './brief.ts';
import { fileParts } from './files.ts';
import { downloadParts, kindParts } from './kinds.ts';
import { viewParts } from './views.ts';

function* everything(): Generator<Part> {
  yield* kindParts();
  yield* downloadParts();
  yield* fileParts();
  yield* viewParts();
}

/** `node print.ts <name> …`: of each name a line with its parts, of the content folder and the day in the environment. */
const all = {
  kinds: kindParts,
  downloads: function* () {
    yield* downloadParts();
    yield* fileParts();
  },
  views: viewParts,
  single: everything,
  odd: everything,
  nothing: everything,
} satisfies Record<string, () => Iterable<Part>>;

/** Which parts of the site can be printed. */
export type Derived = keyof typeof all;

for (const name of process.argv.slice(2) as Derived[]) {
  const lines = Array.from(all[name](), ([part, value]) => `${part}: ${JSON.stringify(value)}`);
  process.stdout.write(`${JSON.stringify([name, `${lines.join('\n')}\n`])}\n`);
}
