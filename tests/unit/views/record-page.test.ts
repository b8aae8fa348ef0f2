import { expect, test } from '@playwright/test';
import { kindOf } from '../../../src/kinds/index.ts';
import { pageOfRecord } from '../../../src/views/record-page.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

const first = (name: Parameters<typeof kindOf>[1]) => kindOf(words, name).records()[0] ?? { id: '' };

test('the page of a record knows its files and the day of its last change', () => {
  const survey = first('surveys') as { id: string; publishedOn?: string; updatedOn?: string };
  expect(pageOfRecord(words, `/surveys/${survey.id}/`)).toEqual({
    stem: `/surveys/${survey.id}`,
    formats: ['json', 'csv', 'xlsx'],
    modifiedOn: survey.updatedOn ?? survey.publishedOn,
  });
  const { id, revisions } = first('audits') as { id: string; revisions?: { publishedOn: string }[] };
  expect(pageOfRecord(words, `/audits/${id}/`)?.modifiedOn).toBe(revisions?.at(-1)?.publishedOn);
});

test('a list, a page below a record, a record that is not there and a page of no kind are no pages of records', () => {
  const { id } = first('surveys');
  for (const path of [
    '/',
    '/surveys/',
    `/surveys/${id}/more/`,
    '/surveys/no-such-record/',
    '/help/',
    '/no/x/',
  ])
    expect(pageOfRecord(words, path), path).toBeUndefined();
  // A kind without files beside its pages.
  expect(pageOfRecord(words, `/places/${first('divisions').id}/`)).toBeUndefined();
});
