import { z } from 'zod';
import type { Directory } from '../domain/directory/directory.ts';
import { fullName } from '../domain/places/places.ts';
import { opportunityStates, stateOf, type OpportunityRecord } from '../domain/volunteering/volunteering.ts';
import { line, recordId, webUrl } from '../schemas/common.ts';
import { opportunitySchema } from '../schemas/volunteering.ts';
import { words } from '../words/index.ts';

const stateWords =
  'open 可以报名、soon 还没开始报名、full 已满、closed 报名截止、cancelled 已取消、past 已结束';

/** The row of an opportunity in a download: its page, how it stands and names beside ids, then what the record says. */
export const opportunityRowSchema = z.strictObject({
  id: recordId,
  url: webUrl.describe('这条记录的网页'),
  state: z.enum(opportunityStates).describe(`制作这份文件时的状态：${stateWords}`),
  placeName: line.optional().describe('所在地区：从省到本地的全名'),
  whenText: line.describe('时间文字：网页上的说法'),
  organisationName: line.describe('发布组织'),
  stationName: line.optional().describe('志愿者联络站点'),
  ...opportunitySchema.shape,
});

/** A row of the download of opportunities. */
export type OpportunityRow = z.output<typeof opportunityRowSchema>;

/**
 * The rows of opportunities in the order of the list.
 * @param at the minute for which the states hold
 * @param urlOf makes the full URL of a path of the site
 */
export function opportunityRows(
  opportunities: readonly OpportunityRecord[],
  directory: Directory,
  at: string,
  urlOf: (path: string) => string,
): OpportunityRow[] {
  const { stations, federations, associations, organisations } = directory;
  const named = (items: readonly { id: string; name: string }[]): Map<string, string> =>
    new Map(items.map((it) => [it.id, it.name]));
  const [bodies, places] = [named([...federations, ...associations, ...organisations]), named(stations)];
  return opportunities.map(({ id, ...data }) => {
    const placeName = fullName(directory.places, data.place);
    const stationName = places.get(data.station ?? '');
    return {
      id,
      url: urlOf(`/volunteer/${id}/`),
      state: stateOf(data, at),
      ...(placeName ? { placeName } : {}),
      whenText: words.when.lines(data.when).join('；'),
      organisationName: data.runBy ?? bodies.get(data.organisation ?? '') ?? '',
      ...(stationName ? { stationName } : {}),
      ...data,
    };
  });
}
