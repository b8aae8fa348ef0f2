import { today } from '../clock.ts';
import { publishedJson } from '../published.ts';
import { recordsOf, type Content } from '../records/content.ts';
import { opportunitySchema, type Opportunity } from '../schemas/volunteering.ts';
import { findingOf, type RecordFault } from './record-fault.ts';
import { labelAt } from './facts/rule.ts';
import type { Gate } from './types.ts';

/** What those who wrote an activity into their calendar must hear of. */
const fields = ['title', 'when', 'cancelled', 'address', 'station', 'online'] as const;

type Published = Partial<Record<(typeof fields)[number], unknown>> & {
  publishedOn?: string;
  updatedOn?: string;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What changed of an activity since it was published; nothing where the published file can't be read. */
function changedIn(data: Opportunity, published: Published): string[] {
  return fields.filter((name) => !same(data[name], published[name]));
}

/**
 * An activity that moved or was cancelled since it was published says on which day: its calendar entry has the number and
 * the stamp of that day, and programs pass over an entry without a later one.
 * @param dir the published site; undefined for the one of this run
 */
export const createEventsGate = (dir?: string): Gate<Content> => ({
  name: 'events',
  description: '公布以后改了时间、地点或者取消了的志愿活动，写明是哪一天改的（updatedOn）',
  check: (content) =>
    recordsOf(content, 'volunteering').flatMap((record) => {
      const published = publishedJson(`volunteer/${record.id}.json`, dir) as Published | undefined;
      if (!published) return [];
      const changed = changedIn(record.data, published);
      const { publishedOn, updatedOn = publishedOn } = record.data;
      const before = published.updatedOn ?? published.publishedOn ?? '';
      if (changed.length === 0 || updatedOn > before || before >= today()) return [];
      const subject = { ...record, schema: opportunitySchema };
      const names = changed.map((it) => labelAt(subject, [it])).join('、');
      const fault: RecordFault = {
        ...{ record, path: ['updatedOn'], level: 'error' },
        what: `和已经公布的不一样：改了${names}，更新日期还是 ${before}`,
        todo: `updatedOn 写改动的日期，如 "${today()}"；不是有意改的就改回去`,
      };
      return [findingOf(content, fault)];
    }),
});

export const events = createEventsGate();
