import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { folded, vcard } from '../../../../src/exports/directory/vcard.ts';
import { sample, urlOf } from '../samples.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

type Property = [string, Record<string, unknown>, string, unknown];

const { associations, federations } = sample();
const cards = [...associations, ...federations].map((it) => ({
  record: it,
  text: vcard(words, it, { url: urlOf(`/x/${it.id}/`), province: '云泽省', city: '云汀市' }),
}));

test('every card is read by another program with the name, numbers and addresses of the record', () => {
  expect(cards.length).toBeGreaterThan(30);
  for (const { record, text } of cards) {
    const [kind, properties] = ICAL.parse(text) as [string, Property[]];
    const values = (name: string): unknown[] => properties.filter(([it]) => it === name).map((it) => it[3]);
    expect(kind).toBe('vcard');
    expect(values('version')).toEqual(['3.0']);
    expect(values('fn')).toEqual([record.name]);
    expect(values('tel')).toEqual(record.contact.phones.map((it) => it.number));
    expect(values('adr').map((it) => (it as string[])[2])).toEqual(record.offices.map((it) => it.address));
    expect(values('uid')).toHaveLength(1);
  }
});

test('lines end in CRLF, have at most 75 octets, and no character is split', () => {
  for (const { text } of cards) {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
  const long = `NOTE:${'残'.repeat(100)}𠀀`;
  expect(folded(long).replaceAll('\r\n ', '')).toBe(long);
});

test('marks of the format within a text are escaped', () => {
  const [first] = associations;
  if (!first) throw new Error('no association in the sample');
  const text = vcard(words, { ...first, name: '甲,乙;丙\\丁' }, { url: urlOf('/x/') });
  expect(text).toContain('FN:甲\\,乙\\;丙\\\\丁\r\n');
});
