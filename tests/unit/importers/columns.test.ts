import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { columnLines } from '../../support/told/columns.ts';
import { columnsFixture } from '../../support/told/told.ts';

// Names, other names, fields, formats and what may stand there: written anew by `npm run derived`, the difference is read.
test('the columns of the forms are as stated', () => {
  expect(columnLines()).toEqual(readFileSync(columnsFixture, 'utf8').trimEnd().split('\n'));
});
