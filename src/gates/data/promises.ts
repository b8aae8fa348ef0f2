/** The files that the page of downloads promises beside the page of every record, by the whole download of its kind. */
const promised: Readonly<Record<string, readonly string[]>> = {
  ...{ policies: ['json'], documents: ['json'], services: ['json'], stations: ['json'] },
  ...{ 'service-places': ['json'], volunteering: ['json'] },
  ...{ federations: ['json', 'vcf'], associations: ['json', 'vcf'], organisations: ['json', 'vcf'] },
  ...{ commitments: ['json', 'csv', 'xlsx'], observations: ['json', 'csv', 'xlsx'] },
  ...{ inspections: ['json', 'csv', 'xlsx'], audits: ['json', 'csv', 'xlsx'] },
  ...{
    evaluations: ['json', 'csv', 'xlsx'],
    surveys: ['json', 'csv', 'xlsx'],
    budgets: ['json', 'csv', 'xlsx'],
  },
};

/** A record of a list as far as its files are concerned. */
export interface PromisedRecord {
  url?: string;
  status?: string;
  when?: { kind?: string };
}

/**
 * Files that must stand beside a record of a list: its page, and what is promised of its kind; what has a time has a calendar.
 * @param root full URL of the site
 */
export function promisedFiles(list: string, { url, when }: PromisedRecord, root: string): string[] {
  const formats = promised[list];
  if (!formats || !url?.startsWith(root)) return [];
  const page = decodeURIComponent(url.slice(root.length).replace(/[#?].*$/, ''));
  const calendar = when?.kind !== undefined && when.kind !== 'ongoing' ? ['ics'] : [];
  return [`${page}index.html`, ...[...formats, ...calendar].map((it) => `${page.slice(0, -1)}.${it}`)];
}
