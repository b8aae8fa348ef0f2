import { z } from 'zod';
import { line, pastDay, pastMinute, webUrl } from './common.ts';
import { meaning, worded } from './enum-words.ts';

/**
 * What a visit to a link said: it opened, it has moved for good, it can't be opened, or the server lets no program look
 * (then nobody knows).
 */
const linkState = worded('link-check.state', {
  ok: '能打开',
  moved: '永久搬走了',
  broken: '打不开',
  unsure: '对方不让程序查看',
});

/** A link as it was when it was visited. */
const checkedLinkSchema = z.strictObject({
  url: webUrl,
  state: meaning(linkState, '情况'),
  checkedAt: pastMinute.describe('什么时候检查的，北京时间'),
  brokenSince: pastDay.optional().describe('从哪次检查起打不开'),
  movedTo: webUrl.optional().describe('搬到了哪里'),
  why: line.optional().describe('查到的情况'),
});

/** `content/link-check.json`: what `npm run check:links -- --external` found; written by it, not by hand. */
export const linkCheckSchema = z.strictObject({
  checkedAt: pastMinute.describe('最近一次检查的时间，北京时间'),
  links: z.array(checkedLinkSchema).describe('检查过的外部链接'),
});

/** A link as it was when it was visited. */
export type CheckedLink = z.output<typeof checkedLinkSchema>;
/** A whole check. */
export type LinkCheck = z.output<typeof linkCheckSchema>;
