import { readFileSync, readdirSync } from 'node:fs';

/** What a process and all that it has started used. */
export interface Used {
  /** Processor seconds, in the programs and in the kernel. */
  user: number;
  system: number;
  /** Most memory that they had at one moment, bytes; what two of them share counts once (PSS). */
  peak: number;
}

/** Milliseconds between two looks. A process that lives shorter than this is seen by what its parent has waited for. */
const often = 2000;
/** Clock ticks of Linux (`getconf CLK_TCK`). */
const ticks = 100;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

interface Process {
  pid: number;
  parent: number;
  user: number;
  system: number;
}

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((it) => /^\d+$/.test(it))
    .flatMap((pid) => {
      const [, rest = ''] = /\) (.*)/s.exec(read(`/proc/${pid}/stat`)) ?? [];
      const [, parent, ...fields] = rest.split(' ');
      const time = (index: number): number => Number(fields[index] ?? 0) / ticks;
      return rest === '' ? [] : { pid: Number(pid), parent: Number(parent), user: time(9), system: time(10) };
    });
}

function* treeOf(root: number, all: readonly Process[]): Generator<Process> {
  for (const it of all) if (it.pid === root) yield it;
  for (const it of all) if (it.parent === root) yield* treeOf(it.pid, all);
}

const memoryOf = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;

/** Watches a process and its descendants, on Linux. @returns a function that ends it and says what they used */
export function watchTree(root: number): () => Used {
  const seen = new Map<number, Process>();
  let peak = 0;
  const look = (): void => {
    const tree = [...treeOf(root, processes())];
    for (const it of tree) seen.set(it.pid, it);
    peak = Math.max(
      peak,
      tree.reduce((sum, { pid }) => sum + memoryOf(pid), 0),
    );
  };
  look();
  const timer = setInterval(look, often);
  return () => {
    clearInterval(timer);
    const sum = (of: 'user' | 'system'): number => [...seen.values()].reduce((all, it) => all + it[of], 0);
    return { user: sum('user'), system: sum('system'), peak };
  };
}
