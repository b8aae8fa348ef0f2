import { expect, test } from '@playwright/test';
import {
  isBusiness,
  isOfKind,
  registrarOf,
  type CreditCodeKind,
} from '../../../../src/domain/directory/credit-code-kind.ts';

const kindsOf = (code: string): CreditCodeKind[] =>
  (['association', 'provider', 'foundation', 'social'] as const).filter((kind) => isOfKind(code, kind));

test('the first two characters say what is registered where', () => {
  expect(kindsOf('51990100MJ0000001X')).toEqual(['association', 'social']);
  expect(kindsOf('52990100MJ0000001X')).toEqual(['provider', 'social']);
  expect(kindsOf('53990100MJ0000001X')).toEqual(['foundation', 'social']);
  expect(kindsOf('91990100MJ0000001X')).toEqual(['provider']);
  expect(kindsOf('12990100MJ0000001X')).toEqual([]);
});

test('a business is registered with market supervision; characters 3 to 8 are the place of who registered it', () => {
  expect([isBusiness('91990100099545675D'), isBusiness('51990100MJ0000001X')]).toEqual([true, false]);
  expect(registrarOf('51990102MJ0000001X')).toBe('990102');
});
