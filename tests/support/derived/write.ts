import { writeFileSync } from 'node:fs';
import { derivedNames, derivedText, fixtureOf } from './derived.ts';

for (const name of derivedNames) writeFileSync(fixtureOf(name), await derivedText(name));
