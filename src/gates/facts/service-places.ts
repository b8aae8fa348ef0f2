import { servicePlaceKinds, type ServicePlace } from '../../schemas/service-place.ts';
import { nameElsewhere } from './names.ts';
import { contactFaults, officeFaults } from './offices.ts';
import { fault, type Rule } from './rule.ts';

/** Service places: of the kind that their name says, where their place is. */
export const servicePlaceFacts: Rule<ServicePlace> = function* (record, around) {
  const { data } = record;
  const said = servicePlaceKinds.find((kind) => kind !== '其他' && data.name.endsWith(kind));
  if (said !== undefined && said !== data.kind)
    yield fault(['kind'], `名称是“${data.name}”，类型写的是${data.kind}`, '核对名称和类型', 'warning');
  yield* nameElsewhere(around, data.name, data.place);
  yield* officeFaults(['office'], data.office, data.place, around);
  yield* contactFaults(data.contact, data.place, around);
};
