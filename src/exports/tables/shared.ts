import { z } from 'zod';
import { ratio, writeYuan } from '../../domain/values/money.ts';
import { divisionCode, isoDate, line, recordId, webUrl } from '../../schemas/common.ts';
import { percentage } from '../../schemas/money.ts';
import { column, type RowContext } from './table.ts';

/** The page of a record, where what is told is the record. */
export const recordPage = webUrl.describe('这条记录的网页');

/** The id of a record and its page, in the folder of its kind. */
export const own = (folder: string) => ({
  id: column(recordId.describe('记录编号'), ({ id }: { id: string }) => id),
  url: urlColumn(({ id }: { id: string }) => `/${folder}/${id}/`),
});

/** The same of a record that says itself what it is: in a download of what the content has. */
export const ownRecord = (folder: string) => ({
  id: column(recordId, ({ id }: { id: string }) => id),
  url: column(recordPage, ({ id }: { id: string }, { urlOf }) => urlOf(`/${folder}/${id}/`)),
});

/** The page of what a row tells of, where it is no record of its own. */
export const urlColumn = <From>(pathOf: (from: From) => string, description = '网页') =>
  column(webUrl.describe(description), (it: From, { urlOf }) => urlOf(pathOf(it)));

/** Full name of a place; empty where none is named. */
export const placeNameColumn = <From>(placeOf: (from: From, context: RowContext) => string | undefined) =>
  column(line.optional().describe('所在地区：从省到本地的全名'), (it: From, context) => {
    const code = placeOf(it, context);
    return code && context.placeNameOf(code);
  });

/** Full name of the place that a record lies in. */
export const placeName = placeNameColumn(({ place }: About) => place);

/** Whom a record is about. */
export interface About {
  organisation?: string | undefined;
  place?: string | undefined;
}

/** The organisation that a row is about, by the id that it names. */
export const bodyColumns = <From>(idOf: (from: From) => string | undefined) => ({
  organisation: column(recordId.optional().describe('单位编号：单位在本站的编号'), idOf),
  organisationName: column(line.optional().describe('单位名称'), (it: From, { bodyOf }) => {
    const id = idOf(it);
    return id && bodyOf(id).name;
  }),
});

/** The place that a row is about, where it names one. */
export const located = {
  place: column(divisionCode.optional().describe('行政区划代码'), (it: About) => it.place),
  placeName,
};

/** The place that a piece of evidence is about: the organisation's where no other is named, or the whole country. */
export function evidencePlace<From>(aboutOf: (from: From) => About) {
  const placeOf = (it: From, { bodyOf }: RowContext): string | undefined => {
    const { organisation, place } = aboutOf(it);
    return place ?? (organisation === undefined ? undefined : bodyOf(organisation).place);
  };
  return {
    place: column(line.optional().describe('行政区划代码；nation 全国'), placeOf),
    placeName: placeNameColumn(placeOf),
  };
}

/** Day on which the status in a row holds: that of the build. */
export const asOfColumn = (description = '截至日期：情况按这一天算') =>
  column(isoDate.describe(description), (_: unknown, { today }) => today);

/** Year of a record. */
export const year = z.number().int().describe('年度');

/** Day of publication. */
export const publishedOn = column(
  isoDate.describe('公布日期'),
  (it: { publishedOn: string }) => it.publishedOn,
);

/** Place of a row in the order of its page, from 1. */
export const number = z.number().int().describe('序号：从 1 起，网页上的次序');

/** A count. */
export const count = (description: string) => z.number().int().describe(description);

/** A percentage, or nothing, as text. */
export const percentText = (hundredths: number | undefined): string | undefined =>
  hundredths === undefined ? undefined : z.encode(percentage, hundredths);

/** A share as the pages show it: a percentage with one decimal at most, as text. */
export const shareText = (share: { part: number; whole: number } | undefined): string | undefined =>
  share && percentText((ratio(share.part, share.whole, 1000) ?? 0) * 10);

/** An amount of 分, or nothing, as text. */
export const yuanText = (fen: number | undefined): string | undefined =>
  fen === undefined ? undefined : writeYuan(fen);
