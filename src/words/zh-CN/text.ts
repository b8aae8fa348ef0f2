import { grouped } from '../../domain/values/money.ts';

type Part = string | false | undefined;
const said = (parts: readonly Part[]): Part[] => parts.filter(Boolean);

interface Share {
  part: number;
  whole: number;
  percent: string;
}

/** A share that always says what it is a share of: `45 / 50（90%）`; undefined where it is not known. */
function share(it: Share): string;
function share(it: Share | undefined): string | undefined;
function share(it: Share | undefined): string | undefined {
  return it && `${grouped(String(it.part))} / ${grouped(String(it.whole))}（${it.percent}）`;
}

/** How texts are joined: the marks of a language between words that come from elsewhere. */
export const text = {
  /** Things of one kind: `甲、乙、丙`. */
  list: (items: readonly string[]): string => items.join('、'),
  /** Parts of one sentence, empty ones left out: `甲，乙`. */
  phrases: (parts: readonly Part[]): string => said(parts).join('，'),
  /** Statements that stand by themselves in one line, empty ones left out: `甲；乙`. */
  statements: (parts: readonly Part[]): string => said(parts).join('；'),
  /** Sentences one after the other, without a stop at the end, empty ones left out: `甲。乙`. */
  sentences: (parts: readonly Part[]): string => said(parts).join('。'),
  /** A count with its thousands set apart: `1,053`. */
  count: (it: number): string => grouped(String(it)),
  /** Between facts that stand in one line below a title. */
  apart: '，',
  /** Between statements that are more than text. */
  between: '；',
  colon: '：',
  /** The end of a sentence. */
  stop: '。',
  sentence: (it: string): string => `${it}。`,
  /** A name that others have, too, with what tells it from theirs. */
  toldApart: (name: string, mark: string): string => `${name}（${mark}）`,
  /** A name before what is shown after it. */
  label: (name: string): string => `${name}：`,
  labelled: (name: string, value: string | number): string => `${name}：${value}`,
  aside: (it: string | number): string => `（${it}）`,
  /** The marks around an aside that is more than text. */
  open: '（',
  close: '）',
  withAside: (it: string, aside: string | number): string => `${it}（${aside}）`,
  share,
};
