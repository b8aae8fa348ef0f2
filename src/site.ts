import { readFileSync } from 'node:fs';
import { siteSchema, type Site } from './schemas/site.ts';
import { settings } from './settings.ts';

/** The federation that this build is for, and where it will stand. Throws a readable error where site.json is not usable. */
export function loadSite(dir: string = settings.contentDir): { site: Site; origin: string; base: string } {
  const file = `${dir}/site.json`;
  const site = siteSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { origin, pathname } = new URL(site.url);
  return { site, origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}
