import { servicePlaceKinds, type ServicePlace } from '../../schemas/service-place.ts';
import { nameElsewhere } from './names.ts';
import { contactFaults, officeFaults } from './offices.ts';
import { fault, type Rule } from './rule.ts';

/** Service places: of the kind that their name says, where their place is, each service once. */
export const servicePlaceFacts: Rule<ServicePlace> = function* (record, around) {
  const { data } = record;
  const said = servicePlaceKinds.find((kind) => kind !== '其他' && data.name.endsWith(kind));
  if (said !== undefined && said !== data.kind)
    yield fault(['kind'], `名称是“${data.name}”，类型写的是${data.kind}`, '核对名称和类型', 'warning');
  for (const [index, id] of data.services.entries())
    if (data.services.indexOf(id) !== index)
      yield fault(['services', index], `服务“${id}”写了两次`, '只留一个');
  yield* nameElsewhere(around, data.name, data.place);
  yield* officeFaults(['office'], data.office, data.place, around);
  yield* contactFaults(data.contact, data.place, around);
};
