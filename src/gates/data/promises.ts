const ofDirectory = ['vcf'];
const asTable = ['csv', 'xlsx'];

/** The formats besides JSON that the page of downloads promises beside the page of every record, by the whole download of its kind. */
const besidesJson: Readonly<Record<string, readonly string[]>> = {
  ...{ federations: ofDirectory, associations: ofDirectory, organisations: ofDirectory },
  ...{ commitments: asTable, observations: asTable, inspections: asTable },
  ...{ audits: asTable, evaluations: asTable, surveys: asTable, budgets: asTable },
};

/** A record of a list as far as its files are concerned. */
export interface PromisedRecord {
  url?: string;
  status?: string;
  when?: { kind?: string };
}

/**
 * Files that must stand beside a record of a list whose records have files of their own: its page, and what is promised of
 * its kind; what has a time has a calendar.
 * @param root full URL of the site
 */
export function promisedFiles(list: string, { url, when }: PromisedRecord, root: string): string[] {
  if (!url?.startsWith(root)) return [];
  const page = decodeURIComponent(url.slice(root.length).replace(/[#?].*$/, ''));
  const calendar = when?.kind !== undefined && when.kind !== 'ongoing' ? ['ics'] : [];
  const formats = ['json', ...(besidesJson[list] ?? []), ...calendar];
  return [`${page}index.html`, ...formats.map((it) => `${page.slice(0, -1)}.${it}`)];
}
