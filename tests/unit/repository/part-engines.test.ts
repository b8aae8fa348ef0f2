import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Job } from 'kubernetes-models/batch/v1/Job';
import { parse } from 'yaml';
import { readShard } from '../../../src/shard.ts';

const text = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../docs/parts', name), 'utf8');

type JobData = ConstructorParameters<typeof Job>[0];

const validate = (data: object): void => {
  new Job(data).validate();
};

// The parser imports its schema as bundlers do, without saying that it is JSON.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});

/** What the parser of GitHub says of a workflow. */
async function workflowErrors(content: string): Promise<string[]> {
  const { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } =
    await import('@actions/workflow-parser');
  const { context, value } = parseWorkflow({ name: 'portal.yml', content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

const container = (name: string) => {
  const job = parse(text(name)) as NonNullable<JobData>;
  const [only] = job.spec?.template.spec?.containers ?? [];
  const env = Object.fromEntries(only?.env?.map((it) => [it.name, it.value]) ?? []);
  return { job, command: only?.command?.join(' ') ?? '', env };
};

test('the jobs of Kubernetes are jobs by its own schema, and make all parts of one site', () => {
  for (const name of ['kubernetes-parts.yaml', 'kubernetes-merge.yaml'])
    expect(() => validate(parse(text(name)) as object), name).not.toThrow();
  expect(() =>
    validate({ ...container('kubernetes-merge.yaml').job, spec: { completions: 'five' } }),
  ).toThrow();

  const parts = container('kubernetes-parts.yaml');
  const { completions = 0, parallelism, completionMode } = parts.job.spec ?? {};
  expect([completionMode, parallelism, parts.command]).toEqual(['Indexed', completions, 'npm run build']);
  const shards = Array.from({ length: completions }, (_, at) =>
    readShard(parts.env['PORTAL_SHARD'] ?? '', String(at)),
  );
  expect(shards).toEqual(
    Array.from({ length: completions }, (_, at) => ({ index: at + 1, count: completions })),
  );
  const merge = container('kubernetes-merge.yaml');
  const folders = shards.map((_, at) => `/data/site-part-${at + 1}-of-${completions}`);
  expect(merge.command).toBe(`npm run merge -- ${folders.join(' ')}`);
  expect(merge.env['PORTAL_OUT']).toBe(parts.env['PORTAL_OUT']);
});

test('the workflow is one by the parser of GitHub, and calls the same commands', async () => {
  const content = text('github-actions.yml');
  expect(await workflowErrors(content)).toEqual([]);
  expect(await workflowErrors(content.replace('matrix:', 'matrices:'))).not.toEqual([]);
  expect(await workflowErrors(content.replace('needs: moment', 'needs: nobody'))).not.toEqual([]);
  const { jobs } = parse(content) as {
    jobs: Record<'parts' | 'merge', { strategy: { matrix: { part: number[] } }; steps: { run?: string }[] }>;
  };
  const numbers = jobs.parts.strategy.matrix.part;
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  expect(content).toContain(`PORTAL_SHARD: \${{ matrix.part }}/${numbers.length}\n`);
  expect(jobs.parts.steps.map(({ run }) => run)).toContain('npm run build');
  const folders = numbers.map((it) => `dist-part-${it}-of-${numbers.length}`);
  expect(jobs.merge.steps.map(({ run }) => run)).toContain(`npm run merge -- ${folders.join(' ')}`);
});
