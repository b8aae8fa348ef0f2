import { expect, test } from '@playwright/test';
import { parseDocument } from 'htmlparser2';
import { urlsOfPage } from '../../../src/gates/url-attributes.ts';

const found = (html: string): string[] =>
  urlsOfPage(parseDocument(html)).map(
    ({ attribute, url, loads }) => `${attribute} ${url} ${loads ? 'loaded' : 'followed'}`,
  );

test('an address is loaded with the page, or followed by a person', () => {
  expect(found('<a href=" /x/ ">x</a>')).toEqual(['href /x/ followed']);
  expect(found('<img src="a.png">')).toEqual(['src a.png loaded']);
  expect(found('<link rel="stylesheet" href="a.css">')).toEqual(['href a.css loaded']);
  expect(found('<link href="a.css">')).toEqual(['href a.css loaded']);
  expect(found('<link rel="Next" href="/2/">')).toEqual(['href /2/ followed']);
  expect(found('<link rel="x alternate" href="/feed.xml">')).toEqual(['href /feed.xml followed']);
});

test('sets, pings and jumps have addresses, too; data and numbers to call are none', () => {
  expect(found('<img srcset="a.png 1x, b.png 2x,">')).toEqual(['srcset a.png loaded', 'srcset b.png loaded']);
  expect(found('<a ping="/p /q">x</a>')).toEqual(['ping /p loaded', 'ping /q loaded']);
  expect(found('<meta http-equiv="Refresh" content="0; URL=\'/new/\'">')).toEqual(['content /new/ loaded']);
  expect(found('<meta name="x" content="0; url=/new/">')).toEqual([]);
  expect(found('<object data="a.pdf"></object>')).toEqual(['data a.pdf loaded']);
  expect(found('<p data="a.pdf">x</p>')).toEqual([]);
  expect(found('<a href="tel:12345">x</a><img src=" data:,">')).toEqual([]);
});
