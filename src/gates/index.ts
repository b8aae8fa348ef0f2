import type { Content } from '../records/content.ts';
import { gatesApart } from './apart.ts';
import { axeGate } from './axe/index.ts';
import { clauses } from './clauses.ts';
import { csp } from './csp.ts';
import { dataCounts } from './data/counts.ts';
import { disclosure } from './disclosure.ts';
import { emptyLists } from './empty-lists.ts';
import { events } from './events.ts';
import { facts } from './facts/index.ts';
import { hosts } from './hosts.ts';
import { htmlGate } from './html-validate.ts';
import { ids } from './ids.ts';
import { language } from './language.ts';
import { linkText } from './link-text.ts';
import { links } from './links.ts';
import { mdx } from './mdx.ts';
import { pageSize } from './page-size.ts';
import { personalData } from './privacy/index.ts';
import { publicFiles } from './public-files.ts';
import { reconcile } from './reconcile.ts';
import { references } from './references/index.ts';
import { results } from './results.ts';
import { shape } from './shape.ts';
import { titles } from './titles.ts';
import type { BuiltSite, Gate } from './types.ts';
import { volunteeringGate } from './volunteering.ts';
import { weight } from './weight.ts';

/** What a content folder must pass before it is built. */
export const contentGates: readonly Gate<Content>[] = [
  ...[shape, disclosure, mdx, references, clauses, personalData, publicFiles],
  ...[reconcile, results, volunteeringGate, events, facts],
];

/** What a built site must pass before it is published. */
export const siteGates: readonly Gate<BuiltSite>[] = [
  ...[links, titles, ids, emptyLists, language, hosts, csp, weight, pageSize, linkText, dataCounts],
  ...[...gatesApart, htmlGate, axeGate],
];
