import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { hasFixedMoment } from './clock.ts';
import { settings } from './settings.ts';

/** One of so many parts of a build, which machines work on side by side. */
export interface Shard {
  /** From 1 to `count`. */
  index: number;
  count: number;
}

/** Most parts of a build. */
const mostParts = 1000;

const usage = 'PORTAL_SHARD 写成 2/5（第 2 份，共 5 份）；在 Kubernetes 的 Indexed Job 里写成 job/5';

/**
 * Reads `2/5`, or `job/5` where an Indexed Job of Kubernetes has told the pod its number (from 0).
 * @returns the part, or what is wrong, in Chinese
 */
export function readShard(text: string, jobIndex: string | undefined): Shard | string {
  const [, number = '', of = ''] = /^(\d+|job)\/(\d+)$/.exec(text) ?? [];
  if (number === '') return `PORTAL_SHARD=${text} 写法不对。${usage}`;
  if (number === 'job' && !/^\d+$/.test(jobIndex ?? ''))
    return `PORTAL_SHARD=${text}：没有 JOB_COMPLETION_INDEX，这里不是 Indexed Job（completionMode: Indexed）。${usage}`;
  const index = number === 'job' ? Number(jobIndex) + 1 : Number(number);
  const count = Number(of);
  if (count < 1 || count > mostParts || index < 1 || index > count)
    return `PORTAL_SHARD=${text}：没有第 ${index} 份。份数是 1 到 ${mostParts}，第几份是 1 到份数。${usage}`;
  return { index, count };
}

type Asked = Pick<typeof settings, 'shard' | 'jobIndex'>;

/** What is wrong with the part that the environment asks for. */
export function shardFaults({ shard, jobIndex }: Asked = settings): string[] {
  if (!shard) return [];
  const read = readShard(shard, jobIndex);
  return [
    ...(typeof read === 'string' ? [read] : []),
    ...(hasFixedMoment()
      ? []
      : [
          '分几份构建（PORTAL_SHARD）时，各份要用同一个时刻，不然合不成一个网站。给每一份设同样的 SOURCE_DATE_EPOCH（秒数，如 date +%s 的结果）',
        ]),
  ];
}

/** The part that this build makes; undefined for a whole one. What is wrong is said by `shardFaults`. */
export function ownShard({ shard, jobIndex }: Asked = settings): Shard | undefined {
  const read = shard ? readShard(shard, jobIndex) : undefined;
  return typeof read === 'string' ? undefined : read;
}

/** Where a part is left: beside the output, `dist-part-2-of-5`. */
export const partDir = (out: string, { index, count }: Shard): string =>
  join(dirname(out), `${basename(out)}-part-${index}-of-${count}`);

/**
 * Whether a file of the site belongs to a part: by the hash of its path, so that parts are disjoint and of one size whatever
 * the content is. (Provinces have from 100 to 3,000 townships, and lists, texts and data are of none.)
 */
export const isOfShard = (file: string, { index, count }: Shard): boolean =>
  createHash('sha256').update(file).digest().readUInt32BE() % count === index - 1;
