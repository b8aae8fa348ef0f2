import { access } from './access.ts';
import { amounts } from './amounts.ts';
import { associations, federations, organisations } from './associations.ts';
import { auditChanges } from './audit-changes.ts';
import { audits } from './audits.ts';
import { budgets } from './budgets.ts';
import { charts } from './charts.ts';
import { commitmentParts } from './commitment-parts.ts';
import { commitments } from './commitments.ts';
import { composition } from './composition.ts';
import { coverage } from './coverage.ts';
import { data } from './data.ts';
import { dates } from './dates.ts';
import { evaluations } from './evaluations.ts';
import { documents, inspections, measures, observations } from './evidence.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { hours } from './hours.ts';
import { near } from './near.ts';
import { office } from './office.ts';
import { places } from './places.ts';
import { policies } from './policies.ts';
import { quantities } from './quantities.ts';
import { reconcile } from './reconcile.ts';
import { search } from './search.ts';
import { servicePlaces, services } from './services.ts';
import { states } from './states.ts';
import { surveys } from './surveys.ts';
import { text } from './text.ts';
import { updates } from './updates.ts';
import { volunteerGuide } from './volunteer-guide.ts';
import { stations, volunteer } from './volunteer.ts';
import { when } from './when.ts';

/** Every word of the interface in Simplified Chinese. */
export const words = {
  language: 'zh-CN',
  access,
  amounts,
  associations,
  auditChanges,
  audits,
  budgets,
  charts,
  commitmentParts,
  commitments,
  composition,
  coverage,
  data,
  dates,
  documents,
  evaluations,
  federations,
  frame,
  home,
  hours,
  inspections,
  measures,
  near,
  observations,
  office,
  organisations,
  places,
  policies,
  quantities,
  reconcile,
  search,
  servicePlaces,
  services,
  states,
  stations,
  surveys,
  text,
  updates,
  volunteer,
  volunteerGuide,
  when,
};
