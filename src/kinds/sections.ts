import type { Words } from '../words/languages.ts';

/** A link of this site. */
export interface Link {
  label: string;
  path: string;
  /** Language of the label, where it is not that of the portal. */
  language?: string | undefined;
}

/** A column of the site (栏目): kinds of record that stand together. */
export interface SectionOf {
  label: string;
  description: string;
  /** Folders of pages that stand in it besides those of its kinds. */
  folders?: readonly string[];
  /** Whether each list in it counts as a column of its own (栏目类别). */
  ofItsOwn?: boolean;
}

/** The columns of the site in their order. */
export const sectionsOf = ({ policies, commitments, places, services, audits, volunteer }: Words) =>
  ({
    policies: { label: policies.column, description: policies.description },
    commitments: {
      label: commitments.column,
      description: commitments.description,
      folders: ['due'],
    },
    directory: {
      label: places.column,
      description: places.description,
      folders: ['coverage', 'near'],
      ofItsOwn: true,
    },
    services: { label: services.column, description: services.description },
    results: { label: audits.section, description: audits.sectionDescription },
    volunteer: { label: volunteer.column, description: volunteer.description },
  }) satisfies Record<string, SectionOf>;

/** Name of a column. */
export type SectionName = keyof ReturnType<typeof sectionsOf>;
