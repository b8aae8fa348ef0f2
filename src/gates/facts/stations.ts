import type { Station } from '../../schemas/station.ts';
import { elsewhere } from './bodies.ts';
import { nameElsewhere } from './names.ts';
import { contactFaults, officeFaults } from './offices.ts';
import { fault, type Rule } from './rule.ts';

/** Stations: run by one, where their place is. */
export const stationFacts: Rule<Station> = function* (record, around) {
  const { data } = record;
  if (data.organisation !== undefined && data.runBy !== undefined)
    yield fault(
      ['runBy'],
      `运营单位写了两个：${data.organisation} 和“${data.runBy}”`,
      '在本站有编号的写 organisation，没有的写 runBy，只写一个',
    );
  yield* elsewhere(around, data.organisation, ['place'], data.place);
  yield* nameElsewhere(around, data.name, data.place);
  yield* officeFaults(['office'], data.office, data.place, around);
  yield* contactFaults(data.contact, data.place, around);
};
