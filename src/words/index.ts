import { associations, federations, organisations } from './zh-CN/associations.ts';
import { audits } from './zh-CN/audits.ts';
import { budgets } from './zh-CN/budgets.ts';
import { charts } from './zh-CN/charts.ts';
import { commitments } from './zh-CN/commitments.ts';
import { coverage } from './zh-CN/coverage.ts';
import { data } from './zh-CN/data.ts';
import { evaluations } from './zh-CN/evaluations.ts';
import { documents, inspections, measures, observations } from './zh-CN/evidence.ts';
import { frame } from './zh-CN/frame.ts';
import { home } from './zh-CN/home.ts';
import { near } from './zh-CN/near.ts';
import { office } from './zh-CN/office.ts';
import { places } from './zh-CN/places.ts';
import { policies } from './zh-CN/policies.ts';
import { search } from './zh-CN/search.ts';
import { servicePlaces, services } from './zh-CN/services.ts';
import { surveys } from './zh-CN/surveys.ts';
import { updates } from './zh-CN/updates.ts';
import { volunteerGuide } from './zh-CN/volunteer-guide.ts';
import { stations, volunteer } from './zh-CN/volunteer.ts';

/** Every word of the interface. A second language is a second folder beside `zh-CN`. */
export const words = {
  language: 'zh-CN',
  associations,
  federations,
  organisations,
  audits,
  budgets,
  charts,
  commitments,
  coverage,
  data,
  documents,
  evaluations,
  frame,
  home,
  inspections,
  measures,
  near,
  observations,
  office,
  places,
  policies,
  search,
  servicePlaces,
  services,
  stations,
  surveys,
  updates,
  volunteer,
  volunteerGuide,
};
