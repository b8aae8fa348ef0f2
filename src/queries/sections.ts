import { words } from '../words/index.ts';
import { audits, budgets } from './audits.ts';
import { directory } from './directory.ts';
import { evaluations } from './evaluations.ts';
import { policyTexts } from './policies.ts';
import { surveys } from './surveys.ts';

/** A column of the site (栏目) that has something in it. */
export interface Section {
  path: string;
  label: string;
  description: string;
}

/** Where 审计与成效 begins: at the first of its collections that has a record. */
function results(): string | undefined {
  const fronts = [
    { has: audits().all.length > 0, path: '/audits/' },
    { has: evaluations().length > 0, path: '/evaluations/' },
    { has: surveys().length > 0, path: '/surveys/' },
    { has: budgets().length > 0, path: '/budgets/' },
  ];
  return fronts.find(({ has }) => has)?.path;
}

/** The columns that have at least one record: an empty collection has no page and no link. */
export async function sections(): Promise<Section[]> {
  const { places, services } = directory();
  const columns = [
    { has: (await policyTexts()).length > 0, path: '/policies/', words: words.policies },
    { has: places.byCode.size > 0, path: '/places/', words: words.places },
    { has: services.length > 0, path: '/services/', words: words.services },
  ];
  const path = results();
  return [
    ...columns
      .filter(({ has }) => has)
      .map((it) => ({ path: it.path, label: it.words.column, description: it.words.description })),
    ...(path ? [{ path, label: words.audits.section, description: words.audits.sectionDescription }] : []),
  ];
}
