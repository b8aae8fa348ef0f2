import { words } from '../words/index.ts';
import { policyTexts } from './policies.ts';

/** A column of the site (栏目) that has something in it. */
export interface Section {
  path: string;
  label: string;
  description: string;
}

/** The columns that have at least one record: an empty collection has no page and no link. */
export async function sections(): Promise<Section[]> {
  const { column, description } = words.policies;
  const hasPolicies = (await policyTexts()).length > 0;
  return hasPolicies ? [{ path: '/policies/', label: column, description }] : [];
}
