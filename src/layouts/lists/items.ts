// A record of a kind in a list.
export { default as budgets } from '../../components/budget/BudgetItem.astro';
export { default as commitments } from '../../components/commitment/CommitmentItem.astro';
export { default as documents } from '../../components/evidence/DocumentItem.astro';
export { default as evaluations } from '../../components/evaluation/EvaluationItem.astro';
export { default as inspections } from '../../components/evidence/InspectionItem.astro';
export { default as observations } from '../../components/measure/FileItem.astro';
export { default as organisations } from './PlacedItem.astro';
export { default as policies } from '../../components/policy/PolicyItem.astro';
export { default as 'service-places' } from './PlacedItem.astro';
export { default as situations } from '../../components/situation/SituationItem.astro';
export { default as stations } from './PlacedItem.astro';
export { default as surveys } from '../../components/survey/SurveyItem.astro';
