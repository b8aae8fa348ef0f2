import { addAll } from '../add-all.ts';
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { z } from 'zod';
import type { Finding } from '../gates/types.ts';
import {
  collections,
  singles,
  type CollectionName,
  type RecordOf,
  type SingleName,
  type Singles,
} from '../schemas/collections.ts';
import type { Division } from '../schemas/division.ts';
import type { Reviewed } from '../schemas/privacy-reviewed.ts';
import { publicPolicy, withheldFields, type Policy } from '../schemas/policy.ts';
import { originalsFolder } from '../schemas/original.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { readDivisionFile } from './divisions.ts';
import { readFolder, type RecordPath } from './folder.ts';
import { parseFrontMatter } from './front-matter.ts';
import { problemsOfIssues } from './issues.ts';
import { parseJson } from './json.ts';
import { takeReviewed } from './reviewed.ts';
import { signProblems, signProblemsOfBody } from './signs.ts';
import { fieldName, readBytes, readText, type FieldPath, type FileProblem, type Source } from './source.ts';

/** One record as read from its file. */
export interface RecordFile<Data = unknown> extends RecordPath {
  /** Null where the record does not fit its schema: the findings say why. */
  data: Data | null;
  /** Fields that stand in the file, are not to be disclosed and therefore are not in `data`. */
  withheld: string[];
  /** Text after the front matter; empty in JSON. */
  body: string;
  /** Line of the file (from 1) on which `body` begins. */
  bodyLine: number;
}

/** What an original is held against: what its record says of it. */
export interface OriginalFile {
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/** A whole content folder, good or bad. */
export interface Content {
  dir: string;
  /** The folder whose files are published as they are; absent where no site is to be built of the content. */
  publicDir?: string;
  /** Null where site.json is missing or wrong. */
  site: Site | null;
  records: RecordFile[];
  /** The files of which there is one: the guide for volunteers, the last check of links. */
  singles: Singles;
  /** The originals of documents, by the names of their files. */
  originals: ReadonlyMap<string, OriginalFile>;
  /** The places served, from divisions.csv; empty where there is none. */
  divisions: Division[];
  /** What files allow to be published though it looks personal, by their paths below the folder. */
  reviewed: ReadonlyMap<string, readonly Reviewed[]>;
  /** All that is wrong with the shape of the files, at once. */
  findings: Finding[];
  /** The files of the records that are asked what is wrong in them; all where absent. The others are there to be looked up. */
  asked?: ReadonlySet<string>;
}

/** Where a finding stands, as staff look it up: `policies/a.mdx 第 3 行 adoptedOn`. */
export const place = (file: string, line: number, path: FieldPath = []): string =>
  [file, `第 ${line} 行`, fieldName(path)].filter(Boolean).join(' ');

const findingOf = (file: string, problem: FileProblem, level: Finding['level'] = 'error'): Finding => ({
  where: place(file, problem.line, problem.path),
  what: problem.what,
  todo: problem.todo,
  level,
});

const open = (path: string): Source & { body?: string; bodyLine?: number } => {
  const text = readText(path);
  if (typeof text !== 'string') return { value: undefined, problems: [text], lineOf: () => 1 };
  return path.endsWith('.json') ? parseJson(text) : parseFrontMatter(text);
};

/** A file through its schema. */
interface Checked<Data> {
  data: Data | null;
  reviewed: readonly Reviewed[];
  problems: FileProblem[];
}

function check<Schema extends z.ZodType>(source: Source, schema: Schema): Checked<z.output<Schema>> {
  if (source.value === undefined) return { data: null, reviewed: [], problems: source.problems };
  const signs = signProblems(source.value, source.lineOf);
  const { value, reviewed, problems: ofReviewed } = takeReviewed(source);
  const result = schema.safeParse(value, { reportInput: true });
  const other = [...source.problems, ...signs, ...ofReviewed];
  if (result.success) return { data: signs.length > 0 ? null : result.data, reviewed, problems: other };
  const problems = [...other, ...problemsOfIssues(result.error.issues, schema, source.lineOf)];
  return { data: null, reviewed, problems: problems.sort((a, b) => a.line - b.line) };
}

const missingSite: Finding = {
  where: 'site.json',
  what: '没有这个文件，不知道这个网站由谁主办',
  todo: '新建 site.json，至少写 name（网站名称）、publisher（主办单位）、url（网址）、description（一句话说明）',
  level: 'error',
};

/** Reads `site.json` of a content folder: the site, or null with the findings that say why not. */
export function readSite(dir: string): {
  site: Site | null;
  reviewed: readonly Reviewed[];
  findings: Finding[];
} {
  const path = `${dir}/site.json`;
  if (!existsSync(path)) return { site: null, reviewed: [], findings: [missingSite] };
  const { data, reviewed, problems } = check(open(path), siteSchema);
  return { site: data, reviewed, findings: problems.map((problem) => findingOf('site.json', problem)) };
}

const divisionsFile = 'divisions.csv';

/** Reads the list of places served: empty where the folder has none. */
function readPlaces(dir: string): { divisions: Division[]; findings: Finding[] } {
  if (!existsSync(`${dir}/${divisionsFile}`)) return { divisions: [], findings: [] };
  const { divisions, errors, warnings } = readDivisionFile(`${dir}/${divisionsFile}`);
  const findings = [
    ...errors.map((it) => findingOf(divisionsFile, it)),
    ...warnings.map((it) => findingOf(divisionsFile, it, 'warning')),
  ];
  return { divisions, findings };
}

/** Reads the files of which there is one: what is absent or wrong is left out. */
export function readSingles(
  dir: string,
  review: (file: string, reviewed: readonly Reviewed[]) => void,
): { singles: Singles; findings: Finding[] } {
  const found: Partial<Record<SingleName, unknown>> = {};
  const findings: Finding[] = [];
  for (const name of Object.keys(singles) as SingleName[]) {
    const path = `${dir}/${name}.json`;
    if (!existsSync(path)) continue;
    const { data, reviewed, problems } = check<z.ZodType>(open(path), singles[name].schema);
    review(`${name}.json`, reviewed);
    if (data !== null) found[name] = data;
    addAll(
      findings,
      problems.map((problem) => findingOf(`${name}.json`, problem)),
    );
  }
  return { singles: found as Singles, findings };
}

/** What of a record may be published: whoever reads records gets nothing else. */
function disclosed(collection: CollectionName, data: unknown): Pick<RecordFile, 'data' | 'withheld'> {
  if (collection !== 'policies' || data === null) return { data, withheld: [] };
  const policy = data as Policy;
  return { data: publicPolicy(policy), withheld: withheldFields(policy) };
}

/** Reads a record through its schema, with all that is wrong in it. */
export function readRecord(
  dir: string,
  record: RecordPath,
): { record: RecordFile; reviewed: readonly Reviewed[]; problems: FileProblem[] } {
  const source = open(`${dir}/${record.file}`);
  const { data, reviewed, problems } = check<z.ZodType>(source, collections[record.collection].schema);
  const { body = '', bodyLine = 1 } = source;
  return {
    record: { ...record, ...disclosed(record.collection, data), body, bodyLine },
    reviewed,
    problems: [...problems, ...signProblemsOfBody(body, bodyLine)],
  };
}

/** What an original is held against. */
export const originalOf = (bytes: Buffer): OriginalFile => ({
  bytes: bytes.length,
  sha256: hash('sha256', bytes),
});

/**
 * Reads every file of a content folder through its schema. Never throws for what stands in the files; a folder that
 * does not exist is a finding too.
 */
export function readContent(dir: string): Content {
  if (!existsSync(dir)) {
    const todo = '核对 PORTAL_CONTENT，或者先用 npm run import 导入第一份文件';
    const missing: Finding = { where: dir, what: '没有这个内容文件夹', todo, level: 'error' };
    return {
      ...{ dir, site: null, records: [], singles: {}, originals: new Map(), divisions: [] },
      ...{ reviewed: new Map(), findings: [missing] },
    };
  }
  const allowed = new Map<string, readonly Reviewed[]>();
  const review = (file: string, reviewed: readonly Reviewed[]): void => {
    if (reviewed.length > 0) allowed.set(file, reviewed);
  };
  const { site, reviewed: ofSite, findings } = readSite(dir);
  review('site.json', ofSite);
  const folder = readFolder(dir);
  const { divisions, findings: ofDivisions } = readPlaces(dir);
  const { singles: found, findings: ofSingles } = readSingles(dir, review);
  const all = [...findings, ...ofSingles, ...ofDivisions, ...folder.findings];
  const records = folder.records.map((path): RecordFile => {
    const { record, reviewed, problems } = readRecord(dir, path);
    review(path.file, reviewed);
    for (const problem of problems) all.push(findingOf(path.file, problem));
    return record;
  });
  const originals = new Map<string, OriginalFile>();
  for (const name of folder.originals) {
    const file = `${originalsFolder}/${name}`;
    const bytes = readBytes(`${dir}/${file}`);
    if (Buffer.isBuffer(bytes)) originals.set(name, originalOf(bytes));
    else all.push(findingOf(file, bytes));
  }
  return { dir, site, records, singles: found, originals, divisions, reviewed: allowed, findings: all };
}

const grouped = new WeakMap<readonly RecordFile[], Map<CollectionName, RecordFile[]>>();

/** The files of one collection, good and bad: each list of records is gone through once, though it is asked for all kinds. */
export function filesOf({ records }: Pick<Content, 'records'>, name: CollectionName): readonly RecordFile[] {
  const groups = grouped.get(records) ?? Map.groupBy(records, ({ collection }) => collection);
  grouped.set(records, groups);
  return groups.get(name) ?? [];
}

/** A record that fits its schema. */
export type FilledRecord<Name extends CollectionName> = RecordFile<RecordOf<Name>> & { data: RecordOf<Name> };

/** The records of one collection that fit their schema. */
export const recordsOf = <Name extends CollectionName>(
  content: Pick<Content, 'records'>,
  name: Name,
): FilledRecord<Name>[] =>
  filesOf(content, name).filter((record): record is FilledRecord<Name> => record.data !== null);

/** Line of a field of a record, read anew from its file. */
export const lineOfField = (content: Content, record: Pick<RecordPath, 'file'>, path: FieldPath): number =>
  open(`${content.dir}/${record.file}`).lineOf(path);
