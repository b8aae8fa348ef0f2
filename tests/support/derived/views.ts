import { partName, partOf } from '../../../src/queries/places/area-parts.ts';
import {
  disclosureFigures,
  latestCorrections,
  latestYear,
  yearSummaries,
} from '../../../src/queries/audits/audit-state.ts';
import {
  bodiesWithAudits,
  budgets,
  duties,
  dutiesOfBody,
  dutyYears,
  findings,
} from '../../../src/queries/audits/audits.ts';
import { bodies, bodyName } from '../../../src/queries/audits/bodies.ts';
import { observationFilesFrom, observationFilesOf } from '../../../src/queries/measures/observation-files.ts';
import { documents, documentsAbout, documentsOf } from '../../../src/queries/results/documents.ts';
import {
  allInspectionFindings,
  findingsAbout,
  findingsIn,
} from '../../../src/queries/results/inspection-findings.ts';
import {
  commitments,
  commitmentsByClause,
  commitmentsWithStatus,
  rowsOfOrganisation,
  rowsOfPlace,
  rowsOfRecord,
} from '../../../src/queries/commitments/commitments.ts';
import { promisesByPart, sharedPromises } from '../../../src/queries/commitments/promise-matrix.ts';
import { federationToCall } from '../../../src/queries/directory/reach.ts';
import { due } from '../../../src/queries/due/due.ts';
import { comparedPlaces } from '../../../src/queries/places/comparison.ts';
import { coveragePage, coveragePaths } from '../../../src/queries/directory/coverage.ts';
import { directory } from '../../../src/queries/directory/directory.ts';
import {
  evaluationsOfProject,
  evaluations,
  missedByEvaluation,
} from '../../../src/queries/results/evaluations.ts';
import {
  cardOf,
  nextTimes,
  runBy,
  stationLink,
  volunteeringAt,
} from '../../../src/queries/volunteering/opportunity-cards.ts';
import { placeCodes, placePage } from '../../../src/queries/places/places.ts';
import { bodyLink, placeLink, policyLink } from '../../../src/queries/content/record-links.ts';
import { usedMeasures } from '../../../src/queries/measures/used-measures.ts';
import { volunteerStatistics } from '../../../src/queries/volunteering/volunteer-statistics.ts';
import {
  deadLink,
  listedOpportunities,
  opportunities,
  opportunitiesAtStation,
  stations,
  trainingSessions,
} from '../../../src/queries/volunteering/volunteering.ts';
import { furtherTablePages, tablePages, tablePath } from '../../../src/views/commitment-pages.ts';
import { relatedViews, subjectViews } from '../../../src/views/commitment-views.ts';
import { documentLink } from '../../../src/views/evidence-links.ts';
import { doors, homeFigures, latestOfAll, promises } from '../../../src/views/home.ts';
import {
  furtherValuePages,
  measureValues,
  valuePages,
  valuesPath,
} from '../../../src/views/measure-values.ts';
import { sectionsOf, type SectionName } from '../../../src/kinds/sections.ts';
import { auditMatrixPages, restOfPath } from '../../../src/views/audit-matrix-pages.ts';
import { dueLines, dueUpdates } from '../../../src/views/due.ts';
import { matrixPages } from '../../../src/views/promise-pages.ts';
import { overdueLists } from '../../../src/views/overdue-lists.ts';
import { placesWithCalendar, placesWithFeed, placeUpdates } from '../../../src/views/place-news.ts';
import { listsIn, sections } from '../../../src/views/sections.ts';
import { boards, calendarLists, opportunityUpdates } from '../../../src/views/subscriptions.ts';
import { latestUpdates, statusUpdates } from '../../../src/views/updates.ts';
import type { StatusRow } from '../../../src/domain/commitments/commitment-rows.ts';
import { words } from '../../../src/words/zh-CN/index.ts';
import { ends, idsOf, type Part } from './brief.ts';

const rowNames = (rows: readonly StatusRow[]): unknown =>
  ends(rows.map(({ commitment, subject, status }) => `${commitment.id} ${subject.key} ${status}`));

function* auditParts(): Generator<Part> {
  yield ['years of audits', yearSummaries()];
  yield ['latest year', latestYear()];
  yield ['latest corrections', idsOf(latestCorrections(4))];
  for (const year of dutyYears().slice(0, 2)) {
    yield [`publication of ${year}`, disclosureFigures(words, year)];
    yield [`duties of ${year}`, ends(duties(year).map(({ body, state }) => [body.id, state]))];
  }
  yield ['nobody has a duty', duties(1999)];
  yield ['bodies with audits', idsOf(bodiesWithAudits())];
  yield ['findings', ends(findings().map(({ audit, state }) => [audit.id, state]))];
  yield ['budgets', idsOf(budgets())];
  for (const id of [...bodies().keys()].slice(0, 4)) {
    yield [`duties of ${id}`, dutiesOfBody(id).map(({ year, state }) => [year, state])];
    yield [`links of ${id}`, [bodyName(id), bodyLink(id)]];
  }
  yield ['unknown body', [bodyName('no-body'), bodyLink('no-body'), policyLink('no-text')]];
}

function* placeParts(): Generator<Part> {
  // Every level, and some of the many that are alike.
  const all = placeCodes();
  yield ['place codes', ends(all)];
  for (const code of all.filter((it, index) => all.length < 20 || it.length < 6 || index % 7 === 3)) {
    yield [`part of ${code}`, [partOf(code), partName(words, code), placeLink(code)]];
    const { title, above, federationAbove, services, villageTally, composition, gaps, filed } =
      placePage(code);
    yield [
      `place ${code}`,
      [title, above.map((it) => it.code), federationAbove?.id, villageTally, filed?.updatedOn],
    ];
    yield [`to call from ${code}`, federationToCall(code)?.id];
    yield [`made up ${code}`, composition];
    yield [`services ${code}`, services.map(({ level, services: own }) => [level, idsOf(own)])];
    const named = (groups: typeof gaps.breached) =>
      groups.map(({ township, rows }) => [township.code, rows.map((it) => it.code)]);
    yield [`gaps ${code}`, [named(gaps.notFounded), named(gaps.breached)]];
    yield [`volunteering ${code}`, volunteeringAt(words, code)];
    yield [`commitments ${code}`, [rowNames(rowsOfPlace(code)), findingsIn(code).length]];
  }
  for (const { params, props } of coveragePaths()) {
    const { area, parts, rows, listed, kindLists, coverage } = coveragePage(props.code);
    yield [
      `coverage of ${params.area ?? 'all'}`,
      [
        area?.code,
        parts.length,
        ends(rows.map((it) => it.place.code)),
        ends(listed.map(({ place, kinds }) => [place.code, kinds.length])),
        [...kindLists],
        coverage,
      ],
    ];
  }
  yield ['places', directory().places.byCode.size];
  yield ['compared', comparedPlaces()];
}

function* commitmentParts(): Generator<Part> {
  for (const state of commitments()) {
    const { id, counts, status, closed, rows, current } = state;
    yield [`commitment ${id}`, [status, closed, counts, rowNames(rows), rowNames(current)]];
    const [first] = tablePages(state);
    const shown = subjectViews(words, first?.rows ?? []).flatMap(({ name, path, rows: own }) =>
      own.map(({ target, figure, notes, links, more }) => [name, path, target, figure, notes, links, more]),
    );
    yield [`table of ${id}`, [tablePages(state).length, ends(shown)]];
    yield [
      `beside ${id}`,
      [ends(relatedViews(words, rows)), idsOf(documentsAbout(id)), findingsAbout(id).length],
    ];
  }
  for (const { place, promises: own } of promisesByPart())
    yield [`promises in ${place.code}`, ends(own.map(({ id, status, rows }) => [id, status, rows.length]))];
  for (const { id, parts } of sharedPromises())
    yield [`shared ${id}`, parts.map(({ place, state }) => [place.code, state.status])];
  for (const { inspection, finding, state } of allInspectionFindings())
    yield [`found by ${inspection.id}`, [finding.id, state]];
  yield ['further figures', furtherValuePages(words).map(({ measure, page }) => [measure.id, page])];
  yield ['further tables', furtherTablePages().map(({ state, page }) => tablePath(state.id, page))];
  yield ['kept', idsOf(commitmentsWithStatus('kept'))];
  const [one] = commitments();
  if (one) yield ['by clause', [...commitmentsByClause(one.commitment.policy.id).keys()]];
  for (const id of [...bodies().keys()].slice(0, 8))
    yield [`evidence of ${id}`, [rowNames(rowsOfOrganisation(id)), idsOf(documentsOf(id))]];
  for (const { id } of evaluations()) yield [`rests on ${id}`, rowNames(rowsOfRecord('evaluations', id))];
  for (const it of usedMeasures()) {
    const values = measureValues(words, it);
    yield [
      `measure ${it.id}`,
      [valuePages(words, it).length, ends(values), valuesPath(it.id, 1), idsOf(observationFilesOf(it.id))],
    ];
  }
  for (const { id } of documents())
    yield [`document ${id}`, [documentLink(words, id), idsOf(observationFilesFrom(id))]];
  yield ['missed', missedByEvaluation().map(({ evaluation, targets }) => [evaluation.id, targets.length])];
  for (const it of evaluations()) yield [`project of ${it.id}`, idsOf(evaluationsOfProject(it))];
}

function* volunteerParts(): Generator<Part> {
  yield ['opportunities', [idsOf(opportunities()), idsOf(listedOpportunities())]];
  for (const it of opportunities())
    yield [`card ${it.id}`, [cardOf(words, it), nextTimes(it), runBy(it), deadLink(it.signUp.url)]];
  for (const it of stations())
    yield [`station ${it.id}`, [stationLink(it), idsOf(opportunitiesAtStation(it.id))]];
  yield ['training', trainingSessions()];
  yield ['statistics', volunteerStatistics(words)];
  for (const { page, name, place, items } of calendarLists(words))
    yield [`calendar ${page}`, [name, place, idsOf(items)]];
  for (const { page, name, items } of boards(words)) yield [`board ${page}`, [name, idsOf(items)]];
  yield ['opportunity updates', ends(opportunityUpdates(words))];
}

/** What pages show over all kinds of records. */
export function* viewParts(): Generator<Part> {
  const shown = sections(words);
  for (const [name, { label }] of Object.entries(sectionsOf(words)))
    for (const it of shown.filter((section) => section.label === label))
      yield [`section ${it.path}`, [it, listsIn(words, name as SectionName, it.path)]];
  yield ['doors', doors(words)];
  yield ['figures', homeFigures(words)];
  yield ['promises', promises(words)];
  yield ['updates', latestUpdates(words).slice(0, 12)];
  yield ['latest of all', latestOfAll(words).map(({ id }) => id)];
  yield ['last update', [latestUpdates(words).length, latestUpdates(words).at(-1)]];
  yield ['changes', ends(statusUpdates(words))];
  for (const { place, paths, promises: own, before, total } of matrixPages(words))
    yield [`promises by years ${place.value}`, [paths.length, own.length, before, total]];
  for (const it of auditMatrixPages()) yield ['audits by years', [restOfPath(it), it.topic, it.rows.length]];
  yield ['overdue', overdueLists(words)];
  yield ['due', ends(dueUpdates(words))];
  yield ['due in lines', ends(dueLines(words, due()))];
  yield ['feeds and calendars', [ends(placesWithFeed(words)), ends(placesWithCalendar())]];
  for (const code of placesWithFeed(words).slice(0, 3))
    yield [`news of ${code}`, ends(placeUpdates(words, code))];
  yield* auditParts();
  yield* placeParts();
  yield* commitmentParts();
  yield* volunteerParts();
}
