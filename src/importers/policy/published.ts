import { existsSync, readFileSync } from 'node:fs';
import { clausesOf, type ClauseRule } from '../../domain/policies/clauses.ts';
import { blocksOf } from '../../mdx/blocks.ts';
import type { Unread } from '../unread.ts';
import { readMdx } from './round-trip.ts';

/** What is known of the text that an import replaces. */
export interface Published {
  clauseRule: ClauseRule;
  ids: string[];
}

/** The text that stands at a path already; undefined where none does or it can't be read. */
export function readPublished(path: string): Published | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const { policy, body } = readMdx(readFileSync(path, 'utf8'));
    const { clauseRule = 1 } = policy;
    return { clauseRule, ids: clausesOf(blocksOf(body), clauseRule).map((it) => it.id) };
  } catch {
    return undefined;
  }
}

/** Ids of a published text that the text which replaces it does not have: links to them lead nowhere. */
export function lostIds(published: Published | undefined, mdx: string): Unread[] {
  if (!published) return [];
  const ids = new Set(clausesOf(blocksOf(readMdx(mdx).body), published.clauseRule).map((it) => it.id));
  const lost = published.ids.filter((id) => !ids.has(id));
  return lost.map((id) => ({
    kind: 'missing',
    why: '原来公布的条款，代替它的文件里没有',
    what: id,
    todo: '指向这些条款的链接、承诺和整改会失效：对照原来的文件，把漏掉的补上，或者改引用',
  }));
}
