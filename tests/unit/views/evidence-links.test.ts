import { expect, test } from '@playwright/test';
import { evidenceLink } from '../../../src/views/evidence-links.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

test('a list that is evidence is named, with its year where it is of one', () => {
  const labelOf = (path: string) =>
    evidenceLink(words, { collection: 'lists', id: '', path, role: 'figure' }).label;
  const { missing, rectification, coverage } = words.commitments.lists;
  expect(labelOf('/coverage/')).toBe(coverage);
  expect(labelOf('/coverage/9901/')).toBe(coverage);
  expect(labelOf('/audits/rectification/')).toBe(rectification);
  expect(labelOf('/audits/missing/2025/')).toBe(`2025 ${words.commitments.lists.year}${missing}`);
});

test('evidence leads to the page of its record, not to a place on it', () => {
  const { label, path } = evidenceLink(words, {
    ...{ collection: 'places', id: '9901', path: '/places/9901/#gaps', role: 'figure' },
  });
  expect(path).toBe('/places/9901/');
  expect(label).toContain('云汀市');
});
