import type { Content } from '../records/content.ts';

/** A link to another site, with where it stands: the first place, as staff look it up. */
export interface FoundLink {
  url: string;
  where: string;
}

const isWeb = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);

/** Every web address in a record, with the way to it. */
function* addressesIn(value: unknown, path: string): Generator<FoundLink> {
  if (isWeb(value)) yield { url: value, where: path };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* addressesIn(item, `${path}[${index}]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* addressesIn(item, `${path}.${key}`);
}

/**
 * The links to other sites in a content folder, each once. Those of volunteering: where people sign up, register and
 * complain; with `all` those of every record and of site.json.
 */
export function linksOf(content: Content, all: boolean): FoundLink[] {
  const records = content.records.filter(({ collection }) => all || collection === 'volunteering');
  const sources: [file: string, data: unknown][] = [
    ...records.map(({ file, data }): [string, unknown] => [file, data]),
    ['volunteer-guide.json', content.singles['volunteer-guide']],
    ...(all ? [['site.json', { ...content.site, url: undefined }] as [string, unknown]] : []),
  ];
  const found = new Map<string, FoundLink>();
  for (const [file, data] of sources)
    for (const { url, where } of addressesIn(data, ''))
      if (!found.has(url)) found.set(url, { url, where: `${file} ${where.slice(1)}` });
  return [...found.values()];
}
