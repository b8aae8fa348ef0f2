import type { Contact } from '../../schemas/contact.ts';
import type { HsdsContext } from './location.ts';
import { row, type Hsds } from './schema.ts';

type Owner = { organization_id: string } | { location_id: string } | { service_id: string };

/** Adds telephone numbers, types of RFC 6350; `base` makes their ids. */
export function addPhones(
  { idOf }: HsdsContext,
  tables: Hsds,
  phones: Contact['phones'],
  { base, owner }: { base: string; owner: Owner },
): void {
  phones.forEach(({ kind, number, note }, index) => {
    const [, line, extension] = /^(0\d+-\d{7,8})-(\d+)$/.exec(number) ?? [];
    tables.phone.push(
      row(idOf(`${base}phone-${index + 1}`), {
        ...owner,
        number: line ?? number,
        extension: extension === undefined ? undefined : Number(extension),
        ...{ type: kind, description: note },
      }),
    );
  });
}
