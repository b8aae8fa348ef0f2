import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { folded, vcard } from '../../../../src/exports/directory/vcard.ts';
import { lazy } from '../../../support/lazy.ts';
import { sample, urlOf } from '../samples.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

type Property = [string, Record<string, unknown>, string, unknown];

const bodies = lazy(sample);
const cards = lazy(() =>
  [...bodies().associations, ...bodies().federations].map((it) => ({
    record: it,
    text: vcard(words, it, {
      url: urlOf(`/x/${it.id}/`),
      uid: 'urn:uuid:x',
      province: '云泽省',
      city: '云汀市',
    }),
  })),
);

test('every card is read by another program with the name, numbers and addresses of the record', () => {
  expect(cards().length).toBeGreaterThan(30);
  for (const { record, text } of cards()) {
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
  for (const { text } of cards()) {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
  const long = `NOTE:${'残'.repeat(100)}𠀀`;
  expect(folded(long).replaceAll('\r\n ', '')).toBe(long);
});

test('marks of the format within a text are escaped', () => {
  const [first] = bodies().associations;
  if (!first) throw new Error('no association in the sample');
  const text = vcard(words, { ...first, name: '甲,乙;丙\\丁' }, { url: urlOf('/x/'), uid: 'urn:uuid:x' });
  expect(text).toContain('FN:甲\\,乙\\;丙\\\\丁\r\n');
});

test('what is said of each office stands on lines of its own', () => {
  const offices = ['北楼', '南楼'].map((name) => ({
    name,
    address: `一路1号${name}`,
    access: { features: {}, rooms: [] },
  }));
  const [first] = bodies().associations;
  if (!first) throw new Error('no association in the sample');
  const text = vcard(
    words,
    { ...first, offices, contact: { ...first.contact, phones: [] } },
    { url: urlOf('/x/'), uid: 'urn:uuid:x' },
  );
  const note = text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((it) => it.startsWith('NOTE:'));
  const lines = note?.slice('NOTE:'.length).split('\\n') ?? [];
  expect([lines[0], lines[2]]).toEqual(['北楼', '南楼']);
  expect(lines).toHaveLength(4);
});

test('a number keeps what it is for: as a label, as a type that telephones know, and in the note', () => {
  const [first] = bodies().associations;
  if (!first) throw new Error('no association in the sample');
  const phones = [
    { kind: 'voice', number: '0199-5550100', note: '周二有手语翻译' },
    { kind: 'text', number: '0199-5550101', note: '值班室代收' },
    { kind: 'video', number: '0199-5550102' },
    { kind: 'fax', number: '0199-5550103' },
  ] as const;
  const contact = { ...first.contact, phones: [...phones] };
  const text = vcard(words, { ...first, contact }, { url: urlOf('/x/'), uid: 'urn:uuid:x' });
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.filter((it) => it.includes('TEL;') || it.includes('X-ABLabel'))).toEqual([
    'TEL;TYPE=WORK,VOICE:0199-5550100',
    'item2.TEL;TYPE=CELL:0199-5550101',
    'item2.X-ABLabel:短信（不用说话）',
    'item3.TEL;TYPE=WORK:0199-5550102',
    'item3.X-ABLabel:视频手语',
    'TEL;TYPE=WORK,FAX:0199-5550103',
  ]);
  const note = lines.find((it) => it.startsWith('NOTE:'));
  for (const said of [
    '0199-5550100：周二有手语翻译',
    '0199-5550101：短信（不用说话）；值班室代收',
    '视频手语',
  ])
    expect(note).toContain(said);
});
