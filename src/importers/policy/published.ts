import { existsSync, readFileSync } from 'node:fs';
import { clausesOf, type ClauseRule } from '../../domain/policies/clauses.ts';
import { blocksOf } from '../../mdx/blocks.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { Unread } from '../unread.ts';
import { fieldLabels, type Decisions } from './decisions.ts';
import { readMdx } from './round-trip.ts';

/** What is known of the text that an import replaces. */
export interface Published {
  clauseRule: ClauseRule;
  ids: string[];
  policy: Policy;
}

/** The text that stands at a path already; undefined where none does or it can't be read. */
export function readPublished(path: string): Published | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const { policy, body } = readMdx(readFileSync(path, 'utf8'));
    const { clauseRule = 1 } = policy;
    return { clauseRule, ids: clausesOf(blocksOf(body), clauseRule).map((it) => it.id), policy };
  } catch {
    return undefined;
  }
}

/** All that a new import of a published text takes away from it or turns round. */
export const changesOf = (published: Published | undefined, mdx: string, decisions: Decisions): Unread[] => {
  if (!published) return [];
  const { policy, body } = readMdx(mdx);
  return [
    ...movedLines(published.policy, policy, decisions),
    ...otherFields(published.policy, policy),
    ...lostIds(published, body),
  ];
};

/** A value as a person reads it: words, a list of them, a document number as it is printed. */
const shown = (value: unknown): string => {
  if (value === undefined) return '没有';
  if (Array.isArray(value)) return value.map(shown).join('；');
  if (typeof value === 'object' && value !== null && 'text' in value) return shown(value.text);
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Fields that the text has, published with another value: that may be a person's, whom a new reading overrules. */
function otherFields(before: Policy, now: Policy): Unread[] {
  return Object.entries(fieldLabels).flatMap(([field, label]): Unread[] => {
    const [was, is] = [before, now].map((it) => shown((it as Record<string, unknown>)[field]));
    if (was === undefined || is === undefined || was === is || was === '没有') return [];
    return [
      {
        kind: 'changed',
        why: '和原来公布的不同',
        what: `${label}原来是“${was}”，现在读成“${is}”`,
        todo: '原来是人定的，就用 --field 字段=内容 再写一次，或者写进文件旁边的 文件名.decisions.json',
      },
    ];
  });
}

/** Decisions by line numbers, applied to a file that is not the one that was imported before. */
function movedLines(before: Policy, now: Policy, { lines, leaveOut, keep }: Decisions): Unread[] {
  const [was, is] = [before, now].map((it) => it.imported?.sha256);
  if (was === undefined || was === is) return [];
  const decided = [
    ...[...lines].map(([field, at]) => `${fieldLabels[field] ?? field}在第 ${at.join('、')} 行`),
    ...(leaveOut.size > 0 ? [`第 ${[...leaveOut].join('、')} 行不收`] : []),
    ...(keep.size > 0 ? [`第 ${[...keep].join('、')} 行留下`] : []),
  ];
  return decided.map((what) => ({
    kind: 'changed',
    why: '文件和上次导入的不同，还是照写好的行号办了',
    what,
    todo: '对照报告里的行号核对一遍：文件里多了、少了行，决定里的行号也要改',
  }));
}

/** Ids of a published text that the text which replaces it does not have: links to them lead nowhere. */
function lostIds(published: Published, body: string): Unread[] {
  const ids = new Set(clausesOf(blocksOf(body), published.clauseRule).map((it) => it.id));
  const lost = published.ids.filter((id) => !ids.has(id));
  return lost.map((id) => ({
    kind: 'missing',
    why: '原来公布的条款，代替它的文件里没有',
    what: id,
    todo: '指向这些条款的链接、承诺和整改会失效：对照原来的文件，把漏掉的补上，或者改引用',
  }));
}
