import { writeFileSync } from 'node:fs';
import { columnLines } from '../told/columns.ts';
import { allBlankLines } from '../told/blank-forms.ts';
import { factLines, factsFixture } from '../told/facts.ts';
import { reportFiles, reportFixture } from '../told/report.ts';
import { structureFixture, structureLines } from '../told/structure.ts';
import { blankFixture, columnsFixture, toldFixture, toldNames, toldText } from '../told/told.ts';
import { derivedNames, derivedText, fixtureOf, sentencesFixture } from './derived.ts';
import { sentences } from './sentences.ts';

for (const name of derivedNames) writeFileSync(fixtureOf(name), await derivedText(name));
writeFileSync(blankFixture, `${(await allBlankLines()).join('\n')}\n`);
writeFileSync(columnsFixture, `${columnLines().join('\n')}\n`);
writeFileSync(factsFixture, `${factLines().join('\n')}\n`);
writeFileSync(structureFixture, `${structureLines().join('\n')}\n`);
for (const [name, text] of Object.entries(reportFiles())) writeFileSync(reportFixture(name), text);
writeFileSync(sentencesFixture, `${sentences().join('\n')}\n`);
for (const name of toldNames) writeFileSync(toldFixture(name), await toldText(name));
