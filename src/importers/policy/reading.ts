import type { SourceText } from '../source/types.ts';
import type { Decisions } from './decisions.ts';
import type { Fact } from './fact-labels.ts';
import type { Head } from './head.ts';
import type { Placed } from './parts.ts';
import type { PlaceSource } from './place.ts';

/** All that is known about a text when its fields are read. */
export interface Reading {
  source: SourceText;
  head: Head;
  placed: readonly Placed[];
  facts: readonly Fact[];
  place: PlaceSource;
  decisions: Decisions;
}
