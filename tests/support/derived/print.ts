import type { Part } from './brief.ts';
import { downloadParts, kindParts } from './kinds.ts';
import { viewParts } from './views.ts';

/** `node print.ts <name>`: a line for each part, of the content folder and the day in the environment. */
const all = {
  kinds: kindParts,
  downloads: downloadParts,
  views: viewParts,
  nothing: kindParts,
} satisfies Record<string, () => Iterable<Part>>;

/** Which parts of the site can be printed. */
export type Derived = keyof typeof all;

for (const [name, value] of all[process.argv[2] as Derived]())
  process.stdout.write(`${name}: ${JSON.stringify(value)}\n`);
