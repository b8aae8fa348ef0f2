import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { clausesOf, type ClauseRule } from '../../domain/policies/clauses.ts';
import { blocksOf } from '../../mdx/blocks.ts';
import { labelOf, schemasAt } from '../../schemas/fields.ts';
import { policySchema, type Policy, type PolicyInput } from '../../schemas/policy.ts';
import type { Unread } from '../unread.ts';
import { fieldLabels, type Decisions } from './decisions.ts';
import { readMdx } from './round-trip.ts';

/** What is known of the text that an import replaces. */
export interface Published {
  clauseRule: ClauseRule;
  ids: string[];
  policy: Policy;
  /** Fields that no import reads, as people wrote them: commitments, an easy-read text. The new text keeps them. */
  kept: Partial<PolicyInput>;
}

/** Fields that an import reads, or makes, and writes anew. */
const readByImport: ReadonlySet<string> = new Set([
  ...Object.keys(fieldLabels),
  ...['place', 'relations', 'clauseRule', 'imported'],
]);

const keptOf = (mdx: string): Partial<PolicyInput> => {
  const yaml = /^---\n([\s\S]*?\n)---\n/.exec(mdx)?.[1] ?? '';
  const fields = Object.entries(parse(yaml) as PolicyInput);
  return Object.fromEntries(fields.filter(([field]) => !readByImport.has(field)));
};

/** The text that stands at a path already; undefined where none does or it can't be read. */
export function readPublished(path: string): Published | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const mdx = readFileSync(path, 'utf8');
    const { policy, body } = readMdx(mdx);
    const { clauseRule = 1 } = policy;
    const ids = clausesOf(blocksOf(body), clauseRule).map((it) => it.id);
    return { clauseRule, ids, policy, kept: keptOf(mdx) };
  } catch {
    return undefined;
  }
}

const label = (field: string): string =>
  fieldLabels[field] ?? (labelOf(schemasAt(policySchema, [field])) || field);

/** What was decided for good, in a file beside the source, what its lines are counted in, and which words are known. */
interface Decided {
  decisions: Decisions;
  unit: string;
  certain: ReadonlySet<string>;
}

/** All that a new import of a published text turns round, keeps unseen or takes away. */
export function changesOf(published: Published | undefined, mdx: string, decided: Decided): Unread[] {
  if (!published) return [];
  const { policy, body } = readMdx(mdx);
  return [
    ...movedLines(published.policy, policy, decided),
    ...otherFields(published.policy, policy),
    ...keptFields(published),
    ...lostIds(published, body),
  ];
}

/** That what stands at a path can't be read as a text, so that nothing of it is kept. */
export const unreadable: Unread = {
  kind: 'missing',
  why: '原来的文件读不出来，里面的内容都被代替了',
  what: '承诺、易读版等导入时读不到的字段',
  todo: '原来有这些的，从备份里抄过来',
};

/** A value as a person reads it: words, a list of them, a document number as it is printed. */
const shown = (value: unknown): string => {
  if (value === undefined) return '没有';
  if (Array.isArray(value)) return value.length === 0 ? '没有' : value.map(shown).join('；');
  if (typeof value === 'object' && value !== null && 'text' in value) return shown(value.text);
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Fields published with another value than the new reading has: that may be a person's. */
const otherFields = (before: Partial<Policy>, now: Partial<Policy>): Unread[] =>
  (Object.keys(policySchema.shape) as (keyof Policy)[])
    .filter((field) => readByImport.has(field) && field !== 'clauseRule' && field !== 'imported')
    .map((field) => ({ field, was: shown(before[field]), is: shown(now[field]) }))
    .filter(({ was, is }) => was !== is && was !== '没有')
    .map(({ field, was, is }) => ({
      kind: 'changed',
      why: '和原来公布的不同',
      what: `${label(field)}原来是“${was}”，现在读成“${is}”`,
      todo: '原来是人定的，就用 --field 字段=内容 再写一次，或者写进文件旁边的 文件名.decisions.json',
    }));

const keptFields = ({ kept }: Published): Unread[] =>
  Object.keys(kept).map((field) => ({
    kind: 'changed',
    why: '导入读不到的字段，照原来公布的留下',
    what: label(field),
    todo: '核对它们和新的正文还对得上',
  }));

/** Decisions by line numbers, applied to a file that is not the one that was imported before. */
function movedLines(before: Policy, now: Policy, { decisions, unit, certain }: Decided): Unread[] {
  const { lines, leaveOut, keep } = decisions;
  const [was, is] = [before, now].map((it) => it.imported?.sha256);
  if (was === undefined || was === is) return [];
  const said = [
    ...[...lines]
      .filter(([field]) => !certain.has(field))
      .map(([field, at]) => `${label(field)}在第 ${at.join('、')} ${unit}`),
    ...(leaveOut.size > 0 && !certain.has('leaveOut') ? [`第 ${[...leaveOut].join('、')} ${unit}不收`] : []),
    ...(keep.size > 0 && !certain.has('keep') ? [`第 ${[...keep].join('、')} ${unit}留下`] : []),
  ];
  return said.map((what) => ({
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
