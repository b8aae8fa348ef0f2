import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { now } from '../../clock.ts';
import { rememberedFolder } from '../../published.ts';
import { settings } from '../../settings.ts';
import { programDigest } from '../incremental.ts';

/** Names in the folder of a part. */
export const manifestName = 'part.json';
export const siteName = 'site';

const found = z.strictObject({
  gate: z.string(),
  where: z.string(),
  what: z.string(),
  todo: z.string(),
  level: z.enum(['error', 'warning']),
});

/** What all parts of one site are made from: where it is not the same, they are of different sites. */
const originSchema = z.strictObject({
  program: z.string(),
  content: z.string(),
  published: z.string(),
  moment: z.iso.datetime(),
});

/** What a part says of itself. */
export const manifestSchema = z.strictObject({
  shard: z.strictObject({ index: z.int().positive(), count: z.int().positive() }),
  origin: originSchema,
  /** Whether the gates let it pass. */
  passed: z.boolean(),
  /** The gates that it has passed: the others are asked of the whole. */
  gates: z.array(z.string()),
  findings: z.array(found),
  /** Files of the whole site that are made one by one: how many, and a digest of their list. */
  whole: z.strictObject({ files: z.int().nonnegative(), digest: z.string() }),
  files: z.array(
    z.strictObject({
      file: z.string(),
      digest: z.string(),
      /** Place in the order of making; absent of a file that every part has. */
      at: z.int().nonnegative().optional(),
      /** Path as Astro counts pages. */
      page: z.string().optional(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Origin = z.infer<typeof originSchema>;

/** Paths of all files below a folder, with `/` between the parts, in order; none where there is no folder. */
export function filesBelow(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile())
      .map((it) => relative(dir, join(it.parentPath, it.name)).split(sep).join('/'))
      .sort();
  } catch {
    return [];
  }
}

/** One digest of all files of a folder, by path and bytes. */
function folderDigest(dir: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(dir)) {
    const bytes = readFileSync(join(dir, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('base64url');
}

/** A digest of a list of files in its order. */
export const listDigest = (files: readonly string[]): string =>
  createHash('sha256').update(files.join('\n')).digest('base64url');

/** What this run is made from; content and `public/` have been copied before (`opening`). */
export const ownOrigin = ({ root, contentDir, publicDir, outDir } = settings): Origin => ({
  program: programDigest(root),
  content: `${folderDigest(contentDir)} ${folderDigest(publicDir)}`,
  published: folderDigest(join(outDir, rememberedFolder)),
  moment: now().toISOString(),
});
