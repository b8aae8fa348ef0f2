import { writeFileSync } from 'node:fs';
import { derivedNames, derivedText, fixtureOf, sentencesFixture } from './derived.ts';
import { sentences } from './sentences.ts';

for (const name of derivedNames) writeFileSync(fixtureOf(name), await derivedText(name));
writeFileSync(sentencesFixture, `${sentences().join('\n')}\n`);
