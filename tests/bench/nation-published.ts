import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { associationKinds } from '../../src/schemas/association.ts';
import type { Place } from '../../src/domain/places/places.ts';
import { phone, source, type Json } from './nation-records.ts';
import type { Random } from './random.ts';

const sample = (path: string): Json =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../content', path), 'utf8')) as Json;

/** The years of which associations have published an audit, and federations an evaluation. */
export const years = [2023, 2024, 2025] as const;

type Year = (typeof years)[number];

/** The audit of an association in a year: the sample's figures under a report of its own. */
export function audit(organisation: string, year: Year): Json {
  const record = sample(`audits/9901-blind-${year}.json`) as { revisions: Json[] };
  const revisions = record.revisions.map(({ payers: _payers, attachments: _attachments, ...revision }) => ({
    ...revision,
    findings: (revision['findings'] as Json[]).map(({ repeats: _repeats, ...finding }) => ({
      ...finding,
      title: `${String(finding['title'])}（${organisation}）`,
    })),
    auditor: {
      ...(revision['auditor'] as Json),
      name: `${organisation}会计师事务所（虚构）`,
      reportNumber: `虚会审字〔${year + 1}〕第1号`,
    },
  }));
  return { organisation, year, revisions };
}

/** The evaluation of a project of a federation in a year: the sample's indicators. */
export function evaluation({ code, name }: Place, year: Year): Json {
  return {
    ...sample('evaluations/sunshine-2025.json'),
    policy: undefined,
    project: `${name}志愿助残阳光行动`,
    ...{ year, place: code, organisation: code, publishedOn: `${year + 1}-04-17`, source },
    ...{ department: `${name}残疾人联合会`, implementer: `${name}残疾人联合会` },
  };
}

/** What somebody can do every Saturday at a federation. */
export const opportunity = ({ code, name }: Place, random: Random): Json => ({
  title: `${name}陪伴出行`,
  kind: '陪伴出行',
  organisation: code,
  place: code,
  when: {
    kind: 'recurring',
    start: '2026-06-06T09:00',
    end: '2026-06-06T11:00',
    repeat: { every: 'week', days: ['sa'], until: '2027-06-26' },
  },
  signUp: { url: `https://example.org/${code}/volunteering` },
  wanted: random.between(5, 40),
  contact: { phones: [{ kind: 'voice', number: phone(random) }], channels: [] },
  publishedOn: '2026-05-20',
});

const commitment = (id: string, clause: string, sentence: string, rest: string): string =>
  `  - id: ${id}
    clause: ${clause}
    sentence: ${JSON.stringify(sentence)}
    strength: duty
    word: "应当"
${rest.replaceAll(/^/gm, '    ')}
`;

/**
 * The text of a province or city on its associations, as MDX: what it promises binds every county and township of the
 * province, or the associations of the city.
 */
export function policy({ code, name, level, parent }: Place): string {
  const own =
    level === 'province'
      ? commitment(
          `counties-${code}`,
          'c1-s1',
          `${name}每个县（区）建齐五个专门协会`,
          'measure: associations-founded\ncomparison: equals\nvalue: "5"\nunit: "个"\nbinds: { who: place, levels: [city, county] }\nby: "2024-12-31"',
        ) +
        commitment(
          `villages-${code}`,
          'c1-s2',
          `${name}每个村（社区）成立残疾人协会`,
          'measure: village-coverage\ncomparison: equals\nvalue: "100"\nunit: "%"\nbinds: { who: place, levels: [county, township] }\nby: "2024-12-31"',
        )
      : commitment(
          `audits-${code}`,
          'c1-s3',
          `${name}每个专门协会每年公布审计`,
          'measure: audit-published\ncomparison: done\nunit: "是否"\nbinds: { who: supervised, levels: [city] }\nyearly: { from: 2023, due: "06-30", nextYear: true }',
        );
  const relations = parent ? `relations:\n  - kind: implements\n    policy: associations-${parent}\n` : '';
  return `---
title: ${name}残疾人联合会关于加强专门协会工作的通知
issuers: [${name}残疾人联合会]
kind: 通知
adoptedOn: "2022-0${parent ? 6 : 3}-01"
publishedOn: "2022-0${parent ? 6 : 3}-10"
effectiveOn: "2022-0${parent ? 6 : 3}-10"
status: 有效
place: "${code}"
topics: [组织建设]
keywords: [专门协会]
disclosure: 主动公开
summary: 建齐协会，公布账目。
${relations}commitments:
${own}source:
  name: ${source.name}
updatedOn: "2026-05-20"
clauseRule: 2
---

## 一、建齐协会

（一）每个县（区）应当建齐${Object.values(associationKinds)
    .map((it) => it.name)
    .join('、')}。

（二）每个村（社区）应当成立残疾人协会。

（三）每个专门协会应当每年公布审计。

## 二、其他

（一）本通知自公布之日起施行。
`;
}
