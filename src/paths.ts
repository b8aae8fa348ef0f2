import { encodedPath } from './domain/values/encoded-path.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Path of a page or file of this site, with the sub-path that the site stands under: `/policies/` → `/base/policies/`. */
export const path = (local: string): string => encodedPath(base + local);

/** The same as a full URL, for what is read outside the site (JSON-LD, feeds, citations). */
export const fullUrl = (local: string): string => new URL(path(local), import.meta.env.SITE).href;

/** The path inside this site of the path of a request: `/base/policies/` → `/policies/`. */
export const localPath = (pathname: string): string => decodeURI(pathname.slice(base.length));
