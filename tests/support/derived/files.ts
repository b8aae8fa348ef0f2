import { features } from '../../../src/exports/directory/geojson.ts';
import { nearFiles } from '../../../src/exports/directory/near-json.ts';
import { calendar } from '../../../src/exports/feeds/calendar.ts';
import { placeCalendar } from '../../../src/exports/feeds/place-calendar.ts';
import { hsds } from '../../../src/exports/hsds/tables.ts';
import { asOf } from '../../../src/queries/as-of/as-of.ts';
import { directory } from '../../../src/queries/directory/directory.ts';
import { whereWords } from '../../../src/queries/volunteering/opportunity-cards.ts';
import { opportunities } from '../../../src/queries/volunteering/volunteering.ts';
import { dueEvent } from '../../../src/views/due.ts';
import { placeDates, placesWithCalendar } from '../../../src/views/place-news.ts';
import { words } from '../../../src/words/zh-CN/index.ts';
import { urlOf } from '../../unit/exports/samples.ts';
import { ends, type Part } from './brief.ts';

/** Ids as the paths that they are made of: they are for ever, so that a change of one is a change of all. */
const idOf = (path: string): string => path;

const about = { name: '日历', url: 'https://portal.example.org/' };
const eventsOf = (all: Readonly<ReturnType<typeof opportunities>>) =>
  all.map((opportunity) => ({
    ...{ opportunity, uid: opportunity.id, url: urlOf(`/volunteer/${opportunity.id}/`) },
    ...{ where: whereWords(words, opportunity), description: opportunity.title, reminder: '明天' },
    revision: { sequence: 1, changedAt: new Date(0) },
  }));

/** The files of the directory and the calendars, as they are written. */
export function* fileParts(): Generator<Part> {
  const all = directory();
  for (const [name, rows] of Object.entries(hsds({ words, directory: all, today: asOf(), urlOf, idOf })))
    yield [`HSDS ${name}`, ends(rows)];
  yield ['GeoJSON', ends([...features(all, urlOf, idOf)])];
  yield ['near', [...nearFiles(all)].map(([name, it]) => [name, ends(Object.entries(it))])];
  yield ['near by city', [...nearFiles(all, 5)].map(([name, it]) => [name, ends(Object.entries(it))])];
  yield ['calendar', ends(calendar(about, eventsOf(opportunities())).split('\r\n'))];
  for (const code of placesWithCalendar().slice(0, 2)) {
    const { due, opportunities: coming } = placeDates(code);
    const dates = { due: due.map((it) => dueEvent(words, it, urlOf)), opportunities: eventsOf(coming) };
    yield [`calendar of ${code}`, ends(placeCalendar(about, dates).split('\r\n'))];
  }
}
