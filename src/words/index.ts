import { associations, federations, organisations } from './zh-CN/associations.ts';
import { audits } from './zh-CN/audits.ts';
import { budgets } from './zh-CN/budgets.ts';
import { charts } from './zh-CN/charts.ts';
import { coverage } from './zh-CN/coverage.ts';
import { data } from './zh-CN/data.ts';
import { evaluations } from './zh-CN/evaluations.ts';
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

/** Every word of the interface. A second language is a second folder beside `zh-CN`. */
export const words = {
  language: 'zh-CN',
  associations,
  federations,
  organisations,
  audits,
  budgets,
  charts,
  coverage,
  data,
  evaluations,
  frame,
  home,
  near,
  office,
  places,
  policies,
  search,
  servicePlaces,
  services,
  surveys,
  updates,
};
