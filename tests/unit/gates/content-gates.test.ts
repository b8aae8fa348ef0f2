import { expect, test } from '@playwright/test';
import { contentGates } from '../../../src/gates/index.ts';
import { runGates } from '../../../src/gates/run.ts';
import { readContent } from '../../../src/records/content.ts';
import { fixture, lineOf, stated } from '../../support/fixture.ts';

// What changed since it was published is seen beside a published site: `events.test.ts`.
for (const gate of contentGates.filter((it) => it.name !== 'events'))
  test(`${gate.name} finds exactly what is wrong in its fixture`, async () => {
    const content = readContent(fixture(gate.name));
    const findings = await gate.check({ ...content, publicDir: fixture(`${gate.name}/public`) });
    expect(findings.map(lineOf)).toEqual(stated(gate.name));
  });

test('a good content folder passes every content gate', async () => {
  const { findings, timings } = await runGates(contentGates, readContent(fixture('good-content')));
  expect(findings).toEqual([]);
  expect(Object.keys(timings)).toEqual(contentGates.map((it) => it.name));
});

test('every gate of the content says in a sentence what it looks at', () => {
  for (const { name, description } of contentGates)
    expect(description, name).toMatch(/\p{sc=Han}.*\p{sc=Han}/u);
});
