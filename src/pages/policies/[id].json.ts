import type { APIContext } from 'astro';
import { recordAnswer, recordSchemaPath } from '../../downloads/records.ts';
import { jsonResponse } from '../../downloads/responses.ts';
import { policyJson } from '../../exports/json/policy-json.ts';
import { fullUrl } from '../../paths.ts';
import { policyTexts, type PolicyText } from '../../queries/policies/policies.ts';
import { pathsRead } from '../../readings/paths.ts';

export const getStaticPaths = pathsRead(async () =>
  (await policyTexts()).map((text) => ({ params: { id: text.policy.id }, props: { text } })),
);

export function GET({ props: { text } }: APIContext<{ text: PolicyText }>): Response {
  const { policy, clauses } = text;
  const json = policyJson(policy, clauses, fullUrl(`/policies/${policy.id}/`));
  return jsonResponse(recordAnswer(recordSchemaPath('policies'), json));
}
