import { downwards, type Facet } from '../domain/lists/facets.ts';
import { placeAbout } from '../queries/audits/bodies.ts';
import { byName } from '../domain/lists/collate.ts';
import { policyNumber } from '../domain/policies/citations.ts';
import { policyDate, type PolicyRecord } from '../domain/policies/policies.ts';
import { policyFile, policyTable } from '../exports/tables/policies.ts';
import { policies as records } from '../queries/policies/policy-records.ts';
import { inForce as holds, policyKind, policyStatus } from '../schemas/policy.ts';
import type { Words } from '../words/languages.ts';
import { listedKind } from './kind.ts';
import { enumFacet } from './list.ts';

/** The ways to narrow the list. Labels: the words of government policy libraries. */
const facets = (words: Words): readonly Facet<PolicyRecord>[] => [
  enumFacet(policyStatus, words.value, {
    ...{ key: 'status', label: words.policies.facets.status },
    valuesOf: (it) => (it.status ? [it.status] : []),
  }),
  { key: 'topic', label: words.policies.facets.topic, valuesOf: (it) => it.topics },
  enumFacet(policyKind, words.value, {
    ...{ key: 'kind', label: words.policies.facets.kind, order: byName },
    valuesOf: (it) => (it.kind ? [it.kind] : []),
  }),
  { key: 'issuer', label: words.policies.facets.issuer, valuesOf: (it) => it.issuers ?? [] },
  {
    ...{ key: 'year', label: words.policies.facets.year, order: downwards },
    valuesOf: (it) => [policyDate(it)?.slice(0, 4) ?? ''].filter(Boolean),
  },
];

const inForce = (): number => records().filter((it) => it.status === holds).length;

/** Policy texts; their JSON files, which have the clauses too, are made by a route of their own. */
export const policies = listedKind('policies', records, (words) => {
  const {
    policies: w,
    home: { figures: f, doors },
  } = words;
  return {
    section: 'policies',
    words: w,
    titleOf: (it) => it.title,
    rank: 80,
    knownBy: ['indexNumber'],
    list: {
      words: w,
      facets: facets(words),
      pageSize: 30,
      nameOf: (it) => `${it.label} ${it.value}`,
      filter: (it) => ({
        facts: [it.status, policyNumber(it), it.issuers && words.text.list(it.issuers), policyDate(it)],
      }),
    },
    table: policyTable,
    file: { what: w.file, schema: policyFile },
    update: {
      word: w.update,
      place: placeAbout,
      of: (it) => {
        const on = it.publishedOn ?? it.adoptedOn;
        return on === undefined ? [] : [{ on, facts: policyNumber(it) }];
      },
    },
    ways: () => {
      const count = records().length;
      return count > 0 ? [{ label: doors.disclosure.policies(count), path: '/policies/' }] : [];
    },
    figures: () => [
      { label: f.policies, count: records().length, unit: f.unit.texts, path: '/policies/' },
      { label: f.inForce, count: inForce(), unit: f.unit.texts, path: `/policies/status/${holds}/` },
    ],
    siteMap: { list: false, records: true, facets: true },
  };
});
