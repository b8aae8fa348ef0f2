import type { Content } from './content.ts';

// The bundle that renders and the build that asks for it are two programs in one process.
const shared = globalThis as Partial<Record<symbol, Content>>;
const place = Symbol.for('portal.content');

/** Keeps content that a build has read and checked for the program that renders it: a nation's 67,000 files are read once. */
export function handOn(content: Content): void {
  shared[place] = content;
}

/** The content of a folder as the gates of this build have read it; undefined where none have. */
export const handedOn = (dir: string): Content | undefined =>
  shared[place]?.dir === dir ? shared[place] : undefined;
