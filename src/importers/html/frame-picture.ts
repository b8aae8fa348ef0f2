import type { Dom } from './dom.ts';
import { attributeOf } from './tags.ts';

/** A picture whose stated side is shorter than this, in pixels, shows no page of a text. */
const leastSide = 200;

/** Where the pictures of a site's frame lie, and what they are called. */
const ofFrame =
  /(?:^|[/_-])(?:icons?|skins?|templates?|themes?|static|filetypeimages|logo|ico|btn|qrcode|erweima|ewm|weixin|weibo|loading|lazy|blank|spacer|arrow|banner)(?:[/_.\d-]|$)|\.(?:gif|ico|svg)(?:[?#]|$)/iu;

/** Where the address stands of a picture that a script loads later. */
const laterAddresses = ['data-src', 'data-original', 'original', 'data-lazy-src', 'data-url'];

const sideOf = (node: Dom, name: 'width' | 'height'): number => {
  const styled = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\d+)(?:\\.\\d+)?px`, 'i').exec(
    attributeOf(node, 'style'),
  )?.[1];
  return Number(styled ?? /^\s*(\d+)(?:px)?\s*$/.exec(attributeOf(node, name))?.[1] ?? Number.NaN);
};

const picture = /\.(?:jpe?g|png|bmp|webp|tiff?)(?:[?#]|$)/iu;

/** The picture leads to another page: a button or a banner; one that leads to a larger print of itself does not. */
function leadsOn(node: Dom): boolean {
  const around = node.parentNode;
  const address = around?.tagName?.toUpperCase() === 'A' ? attributeOf(around, 'href') : '';
  return address !== '' && !address.startsWith('#') && !picture.test(address);
}

/** What a picture says of itself. */
export const wordsOfPicture = (node: Dom): string => attributeOf(node, 'alt') || attributeOf(node, 'title');

/** Why a picture is no page of a text: it is one of the site's frame (an icon, a logo, a code to scan); empty for any other. */
export function whyOfFrame(node: Dom): string {
  const address =
    laterAddresses.map((it) => attributeOf(node, it)).find((it) => it !== '') ?? attributeOf(node, 'src');
  const isSmall = (['width', 'height'] as const).some((it) => sideOf(node, it) < leastSide);
  return isSmall || leadsOn(node) || ofFrame.test(address) ? '网页的图标' : '';
}
