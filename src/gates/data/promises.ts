/** A record of a list as far as its files are concerned. */
export interface PromisedRecord {
  url?: string;
  status?: string;
}

/**
 * Files that must stand beside a record of a list whose records have files of their own: its page and its data. What else
 * it has is named in the head of its page, where the gate `links` looks for it.
 * @param root full URL of the site
 */
export function promisedFiles({ url }: PromisedRecord, root: string): string[] {
  if (!url?.startsWith(root)) return [];
  const page = decodeURIComponent(url.slice(root.length).replace(/[#?].*$/, ''));
  return [`${page}index.html`, `${page.slice(0, -1)}.json`];
}
