import { pagePlace, placeLabel } from '../../domain/places/place-label.ts';
import { inBookMarks } from '../../domain/policies/citations.ts';
import { bodyOf } from '../audits/bodies.ts';
import { onceByValue } from '../../readings/once.ts';
import { directory } from '../directory/directory.ts';
import { policies } from '../policies/policy-records.ts';

/** Something that a record names, with its page where this site has one. */
export interface RecordLink {
  label: string;
  /** Path on this site: `/associations/9901-blind/`. */
  path?: string | undefined;
}

/** The organisation that a record is about; by its id where the directory does not have it. */
export const bodyLink = (id: string): RecordLink => {
  const { name, path } = bodyOf(id);
  return path === undefined ? { label: name } : { label: name, path };
};

/** Name of the place that a record is about. */
export const placeName = (code: string): string => placeLabel(directory().places, code);

/** The place that a record is about. */
export function placeLink(code: string): RecordLink {
  const { places } = directory();
  const at = pagePlace(places, code);
  return { label: placeName(code), path: at && `/places/${at.code}/` };
}

/** Titles of the policies by id. */
export const policyTitles = onceByValue(
  'policy-titles',
  () => new Map(policies().map(({ id, title }) => [id, title])),
);

/** A policy text of this site by its id; its id alone where there is none. */
export const policyLink = (id: string): RecordLink => {
  const title = policyTitles().get(id);
  return title === undefined ? { label: id } : { label: inBookMarks(title), path: `/policies/${id}/` };
};
