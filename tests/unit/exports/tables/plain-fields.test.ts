import { expect, test } from '@playwright/test';
import type { PlainField } from '../../../../src/exports/tables/table.ts';
import type { budgetLineSchema } from '../../../../src/schemas/budget.ts';
import type { evaluationSchema } from '../../../../src/schemas/evaluation.ts';

type Takes<Name, Plain> = Name extends Plain ? true : false;
type LineField = PlainField<typeof budgetLineSchema.shape>;
type EvaluationField = PlainField<typeof evaluationSchema.shape>;

// What does not fit these types does not compile: an amount in 分 would reach a download as it is in memory.
const taken: {
  name: Takes<'name', LineField>;
  amount: Takes<'amount', LineField>;
  attachments: Takes<'attachments', EvaluationField>;
  funds: Takes<'funds', EvaluationField>;
} = { name: true, amount: false, attachments: true, funds: false };

test('a download takes no amount in 分 as it is, nor a field that has one in it', () => {
  expect(taken).toEqual({ name: true, amount: false, attachments: true, funds: false });
});
