import { z } from 'zod';

/** Which schemas are days or minutes, and whether what they tell has happened: `past`, or may still come: `any`. */
export const dates = z.registry<{ when: 'past' | 'any' }>();

/** Which schemas are the number of a document (报告文号), and which field beside them tells the day of the document. */
export const issueNumbers = z.registry<{ on: string }>();
