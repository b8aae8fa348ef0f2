import { site } from '../queries/site/site.ts';

/** The licence of the data as Data Packages say it; nothing where the federation states none. */
export const packageLicences = (): object =>
  site.licence ? { licenses: [{ title: site.licence.name, path: site.licence.url }] } : {};
