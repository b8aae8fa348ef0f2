import { z } from 'zod';

/** Which schemas are days or minutes, and whether what they tell has happened: `past`, or may still come: `any`. */
export const dates = z.registry<{ when: 'past' | 'any' }>();
