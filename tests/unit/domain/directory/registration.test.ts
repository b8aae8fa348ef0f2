import { expect, test } from '@playwright/test';
import { creditCodeGroups, registrationState } from '../../../../src/domain/directory/registration.ts';

test('what nobody wrote down is unknown, not unregistered', () => {
  expect(registrationState(undefined)).toBe('unknown');
  expect(registrationState({ registered: false })).toBe('unregistered');
  expect(registrationState({ registered: true })).toBe('registered');
});

test('a credit code is shown in its parts', () => {
  expect(creditCodeGroups('519901032970350512')).toEqual(['51', '990103', '297035051', '2']);
});
