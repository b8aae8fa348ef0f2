/** Whether a text and its changed clauses held on a day that the visitor names. Without script the page says it of the day of the build. */
import { filled } from './filled.ts';
import { clauseStateOn, type ClauseState } from '../domain/policies/clause-changes.ts';

interface Words {
  /** With the places of year, month and day. */
  day: string;
  state: Record<ClauseState, string>;
  whole: Record<'not-yet' | 'over' | 'all' | 'some', string>;
}
type Changes = Parameters<typeof clauseStateOn>[0];

const partsOf = (day: string): Record<string, number> => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
};

function start(box: HTMLElement, field: HTMLInputElement): void {
  const { start: from = '', end, words = '{}' } = box.dataset;
  const { day: dayWords, state: says, whole } = JSON.parse(words) as Words;
  const force = { start: from, ...(end === undefined ? {} : { end }) };
  const status = box.querySelector('[role=status]');
  const clauses = [...document.querySelectorAll<HTMLElement>('[data-changes]')];
  const update = (): void => {
    const day = field.value;
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) return;
    const states = clauses.map((it) =>
      clauseStateOn(JSON.parse(it.dataset['changes'] ?? '[]') as Changes, force, day),
    );
    for (const [index, clause] of clauses.entries()) {
      const said = clause.querySelector('.state-on-day');
      const on = clause.querySelector('.on-this-day');
      if (said) said.textContent = says[states[index] ?? 'in-force'];
      if (on) on.textContent = filled(dayWords, partsOf(day));
    }
    const text = clauseStateOn([], force, day);
    const all = states.every((it) => it === 'in-force');
    const said =
      text === 'in-force' ? whole[all ? 'all' : 'some'] : text === 'over' ? whole.over : whole['not-yet'];
    if (status) status.textContent = said;
  };
  box.hidden = false;
  field.addEventListener('input', update);
  update();
}

const box = document.querySelector<HTMLElement>('.on-day');
const field = box?.querySelector('input');
if (box && field) start(box, field);
