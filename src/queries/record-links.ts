import { pagePlace, placeLabel } from '../domain/places/place-label.ts';
import { inBookMarks } from '../domain/policies/citations.ts';
import { bodies } from './audits.ts';
import { once, recordsWithId } from './content.ts';
import { directory } from './directory.ts';

/** Something that a record names, with its page where this site has one. */
export interface RecordLink {
  label: string;
  /** Path on this site: `/associations/9901-blind/`. */
  path?: string | undefined;
}

/** The organisation that a record is about; by its id where the directory does not have it. */
export const bodyLink = (id: string): RecordLink => {
  const body = bodies().get(id);
  return body ? { label: body.name, path: body.path } : { label: id };
};

/** The place that a record is about. */
export function placeLink(code: string): RecordLink {
  const { places } = directory();
  const at = pagePlace(places, code);
  return { label: placeLabel(places, code), path: at && `/places/${at.code}/` };
}

const policyTitles = once(() => new Map(recordsWithId('policies').map(({ id, title }) => [id, title])));

/** A policy text of this site by its id; its id alone where there is none. */
export const policyLink = (id: string): RecordLink => {
  const title = policyTitles().get(id);
  return title === undefined ? { label: id } : { label: inBookMarks(title), path: `/policies/${id}/` };
};
