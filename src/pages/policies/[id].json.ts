import type { APIRoute, GetStaticPaths } from 'astro';
import { policyJson } from '../../exports/policy-json.ts';
import { fullUrl } from '../../paths.ts';
import { policyTexts, type PolicyText } from '../../queries/policies.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await policyTexts()).map((text) => ({ params: { id: text.policy.id }, props: text }));

export const GET: APIRoute<PolicyText> = ({ props }) =>
  new Response(
    `${JSON.stringify(policyJson(props.policy, props.clauses, fullUrl(`/policies/${props.policy.id}/`)), null, 2)}\n`,
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  );
