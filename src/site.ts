import { SaidError } from './faults.ts';
import { readSite } from './records/content.ts';
import type { Site } from './schemas/site.ts';
import { settings } from './settings.ts';

/** Where the site will stand: origin without a slash at the end, sub-path with slashes at both ends, as people write it. */
export interface SiteAddress {
  origin: string;
  base: string;
}

const addressOf = (url: string): SiteAddress => {
  const { origin, pathname } = new URL(url);
  const base = decodeURI(pathname);
  return { origin, base: base.endsWith('/') ? base : `${base}/` };
};

/** The federation that this build is for, and where it will stand. Throws a readable error where site.json is not usable. */
export function loadSite(dir: string = settings.contentDir): SiteAddress & { site: Site } {
  const { site, findings } = readSite(dir);
  if (!site)
    throw new SaidError(findings.map(({ where, what, todo }) => `${where}：${what}。${todo}`).join('\n'));
  return { site, ...addressOf(site.url) };
}

/** The address for Astro's configuration: a stand-in where site.json is not usable, which the content gates then report. */
export function siteAddress(
  dir: string = settings.contentDir,
): SiteAddress & { language?: string | undefined } {
  const { site } = readSite(dir);
  return { ...addressOf(site?.url ?? 'http://localhost/'), language: site?.language };
}
