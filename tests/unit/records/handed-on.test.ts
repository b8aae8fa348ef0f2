import { expect, test } from '@playwright/test';
import { readContent } from '../../../src/records/content.ts';
import { handedOn, handOn } from '../../../src/records/handed-on.ts';

test('content is handed on to who asks for the same folder, and to nobody else', () => {
  const content = readContent('/no-such-folder/a');
  expect(handedOn(content.dir)).toBeUndefined();
  handOn(content);
  expect(handedOn(content.dir)).toBe(content);
  expect(handedOn('/no-such-folder/b')).toBeUndefined();
});
