import { today } from '../../clock.ts';
import { askedOf, besideAsked } from '../../records/asked.ts';
import type { Content, RecordFile } from '../../records/content.ts';
import {
  collections,
  singles,
  type CollectionName,
  type RecordOf,
  type Singles,
  type SingleName,
} from '../../schemas/collections.ts';
import { siteSchema } from '../../schemas/site.ts';
import { findingOf, type RecordFault } from '../record-fault.ts';
import type { Gate } from '../types.ts';
import { sameReportFaults } from './audits.ts';
import { sameEvaluationFaults } from './results.ts';
import { sameFindingFaults } from './findings.ts';
import { sameBudgetFaults } from './budgets.ts';
import { dayFaults } from './days.ts';
import { linkCheckFacts } from './link-check.ts';
import { listFaults } from './lists.ts';
import { numberFaults } from './numbers.ts';
import { sameNumberFaults } from './policies.ts';
import type { FactFault, Rule, CheckedRecord } from './rule.ts';
import * as named from './rules.ts';
import { siteFacts } from './site.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';
import { glossaryFacts } from './glossary.ts';
import { searchWordsFacts } from './search-words.ts';
import { trainingFaults } from './training.ts';
import { guideFacts } from './volunteering.ts';

/** The rules of every kind of record. */
const rules: { [Name in CollectionName]: Rule<RecordOf<Name>> } = { ...named };

/** The rules of the files of which there is one. */
const singleRules: { [Name in SingleName]: Rule<NonNullable<Singles[Name]>> } = {
  'volunteer-guide': guideFacts,
  glossary: glossaryFacts,
  'search-words': searchWordsFacts,
  'link-check': linkCheckFacts,
};

function* inRecord<Data>(
  record: CheckedRecord<Data>,
  rule: Rule<Data>,
  around: Surroundings,
): Generator<RecordFault> {
  const everywhere = [
    ...[...dayFaults(record, around), ...numberFaults(record)],
    ...[...listFaults(record), ...trainingFaults(record)],
  ];
  for (const found of [...everywhere, ...rule(record, around)]) yield { record, ...found };
}

const subjectsOf = <Name extends CollectionName>(
  name: Name,
  records: readonly (RecordFile & { data: RecordOf<Name> })[],
): CheckedRecord<RecordOf<Name>>[] => {
  const { schema } = collections[name];
  return records.map(({ id, file, data, body }) => ({ id, file, data, body, schema }));
};

function inCollection<Name extends CollectionName>(name: Name, around: Surroundings): RecordFault[] {
  const rule: Rule<RecordOf<Name>> = rules[name];
  return subjectsOf(name, askedOf(around.content, name)).flatMap((it) => [...inRecord(it, rule, around)]);
}

function inSingle<Name extends SingleName>(name: Name, around: Surroundings): RecordFault[] {
  const data = around.content.singles[name];
  const rule: Rule<NonNullable<Singles[Name]>> = singleRules[name];
  if (!data) return [];
  return [
    ...inRecord({ id: '', file: `${name}.json`, data, body: '', schema: singles[name].schema }, rule, around),
  ];
}

/** What can't be true of two records of a kind. */
function* twice(content: Content): Generator<{ record: CheckedRecord; found: FactFault }> {
  const beside = <Name extends CollectionName>(name: Name): CheckedRecord<RecordOf<Name>>[] =>
    subjectsOf(name, besideAsked(content, name));
  yield* sameNumberFaults(beside('policies'));
  yield* sameReportFaults(beside('audits'));
  yield* sameFindingFaults(beside('audits'));
  yield* sameEvaluationFaults(beside('evaluations'));
  yield* sameBudgetFaults(beside('budgets'));
}

/**
 * Everything in a content folder that can't be true on a day: errors where it is impossible, warnings where life allows
 * it.
 */
export function factFaults(content: Content, day: string): RecordFault[] {
  const around = surroundingsOf(content, day);
  const site = content.site && {
    ...{ id: '', file: 'site.json', data: content.site, body: '', schema: siteSchema },
  };
  return [
    ...(site ? inRecord(site, siteFacts, around) : []),
    ...(Object.keys(rules) as CollectionName[]).flatMap((name) => inCollection(name, around)),
    ...(Object.keys(singleRules) as SingleName[]).flatMap((name) => inSingle(name, around)),
    ...[...twice(content)].map(({ record, found }) => ({ record, ...found })),
  ];
}

/** No record says what can't be true. */
export const facts: Gate<Content> = {
  name: 'facts',
  description: '日期、年度、状态、地点和数字互相对得上，没有不可能的事',
  check: (content) => factFaults(content, today()).map((fault) => findingOf(content, fault)),
};
