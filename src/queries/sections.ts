import { words } from '../words/index.ts';
import { directory } from './directory.ts';
import { policyTexts } from './policies.ts';

/** A column of the site (栏目) that has something in it. */
export interface Section {
  path: string;
  label: string;
  description: string;
}

/** The columns that have at least one record: an empty collection has no page and no link. */
export async function sections(): Promise<Section[]> {
  const { places, services } = directory();
  const columns = [
    { has: (await policyTexts()).length > 0, path: '/policies/', words: words.policies },
    { has: places.byCode.size > 0, path: '/places/', words: words.places },
    { has: services.length > 0, path: '/services/', words: words.services },
  ];
  return columns
    .filter(({ has }) => has)
    .map(({ path, words: { column, description } }) => ({ path, label: column, description }));
}
