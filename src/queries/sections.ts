import { words } from '../words/index.ts';
import { audits, budgets } from './audits.ts';
import { commitmentColumns } from './commitment-columns.ts';
import { directory } from './directory.ts';
import { evaluations } from './evaluations.ts';
import { policyTexts } from './policies.ts';
import { surveys } from './surveys.ts';
import { hasVolunteering } from './volunteering.ts';

/** A column of the site (栏目) that has something in it. */
export interface Section {
  path: string;
  label: string;
  description: string;
  /** Folders of the pages that stand in this column, its own among them. */
  covers: string[];
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

const ofDirectory = [
  'places',
  'associations',
  'federations',
  'organisations',
  'service-places',
  'coverage',
  'near',
];
const ofResults = ['audits', 'evaluations', 'surveys', 'budgets'];
const ofCommitments = ['commitments', 'measures', 'observations', 'inspections', 'documents'];
const folders = (names: readonly string[]): string[] => names.map((name) => `/${name}/`);

/** The columns that have at least one record: an empty collection has no page and no link. */
export async function sections(): Promise<Section[]> {
  const { policies, places, services, audits: money, commitments, volunteer } = words;
  const column = (
    path: string | false | undefined,
    label: string,
    description: string,
    covers?: string[],
  ): Section[] => (path ? [{ path, label, description, covers: covers ?? [path] }] : []);
  const { places: served, services: guides } = directory();
  const hasPolicies = (await policyTexts()).length > 0;
  return [
    ...column(hasPolicies && '/policies/', policies.column, policies.description),
    ...column(
      commitmentColumns()[0]?.path,
      commitments.column,
      commitments.description,
      folders(ofCommitments),
    ),
    ...column(served.byCode.size > 0 && '/places/', places.column, places.description, folders(ofDirectory)),
    ...column(guides.length > 0 && '/services/', services.column, services.description),
    ...column(results(), money.section, money.sectionDescription, folders(ofResults)),
    ...column(
      hasVolunteering() && '/volunteer/',
      volunteer.column,
      volunteer.description,
      folders(['volunteer', 'stations']),
    ),
  ];
}
