import type { z } from 'zod';

/** A check that no two items of a list have the same value in a field; `label` names the field to staff. */
export const uniqueBy =
  <Key extends string>(key: Key, label: string) =>
  ({ value, issues }: z.core.ParsePayload<Record<Key, string | number>[]>): void => {
    const seen = new Set<string | number>();
    value.forEach(({ [key]: field }, index) => {
      if (seen.has(field))
        issues.push({ code: 'custom', input: field, path: [index, key], message: `${label} ${field} 重复` });
      seen.add(field);
    });
  };
