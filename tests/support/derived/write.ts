import { writeFileSync } from 'node:fs';
import { toldFixture, toldNames, toldText } from '../told/told.ts';
import { derivedNames, derivedText, fixtureOf, sentencesFixture } from './derived.ts';
import { sentences } from './sentences.ts';

for (const name of derivedNames) writeFileSync(fixtureOf(name), await derivedText(name));
writeFileSync(sentencesFixture, `${sentences().join('\n')}\n`);
for (const name of toldNames) writeFileSync(toldFixture(name), await toldText(name));
