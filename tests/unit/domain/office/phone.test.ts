import { expect, test } from '@playwright/test';
import { phoneLink } from '../../../../src/domain/office/phone.ts';

test('a voice number is called, a text number is written to, fax and video are only shown', () => {
  expect(phoneLink({ kind: 'voice', number: '0199-5550385' })).toBe('tel:01995550385');
  expect(phoneLink({ kind: 'text', number: '12385' })).toBe('sms:12385');
  expect(phoneLink({ kind: 'fax', number: '0199-5550386' })).toBeUndefined();
  expect(phoneLink({ kind: 'video', number: '0199-5550386' })).toBeUndefined();
});

test('an extension is dialled after a pause; the parts of a 400 number are one number', () => {
  expect(phoneLink({ kind: 'voice', number: '0199-5550385-802' })).toBe('tel:01995550385,802');
  expect(phoneLink({ kind: 'voice', number: '400-123-4567' })).toBe('tel:4001234567');
});
