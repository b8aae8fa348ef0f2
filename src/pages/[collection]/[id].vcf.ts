import type { APIRoute, GetStaticPaths } from 'astro';
import type {
  AssociationRecord,
  FederationRecord,
  OrganisationRecord,
} from '../../domain/directory/directory.ts';
import { vcard } from '../../exports/directory/vcard.ts';
import { urnOf } from '../../identity.ts';
import { fullUrl } from '../../paths.ts';
import { directory } from '../../queries/directory/directory.ts';
import { keyOfPlace } from '../../queries/site/page-keys.ts';
import { pathsRead } from '../../readings/paths.ts';

interface Props {
  collection: string;
  record: AssociationRecord | FederationRecord | OrganisationRecord;
}

/** The contact card of a record beside its page. */
export const getStaticPaths: GetStaticPaths = pathsRead(() => {
  const { federations, associations, organisations } = directory();
  return Object.entries({ federations, associations, organisations }).flatMap(([collection, records]) =>
    records.map((record) => ({
      params: { collection, id: record.id },
      props: { collection, record },
      cacheKey: keyOfPlace(record.place),
    })),
  );
});

export const GET: APIRoute<Props> = ({ props: { collection, record }, locals: { words } }) => {
  const { places } = directory();
  const above = [...places.ancestors(record.place), places.byCode.get(record.place)];
  const nameAt = (level: string): string | undefined => above.find((it) => it?.level === level)?.name;
  const page = `/${collection}/${record.id}/`;
  const place = {
    ...{ url: fullUrl(page), uid: urnOf(page) },
    ...{ province: nameAt('province'), city: nameAt('city') },
  };
  return new Response(vcard(words, record, place), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
};
