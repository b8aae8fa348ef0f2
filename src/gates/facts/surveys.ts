import { surveyKind, type Survey } from '../../schemas/survey.ts';
import { beforeFounded, elsewhere } from './bodies.ts';
import { fault, inOrder, titleYear, told, yearOf, type FactFault, type Rule, type Subject } from './rule.ts';

/** A survey is of the year in which people were asked. */
function* yearFaults(record: Subject<Survey>): Generator<FactFault> {
  const { year, from, until, publishedOn } = record.data;
  const path = (['from', 'until', 'publishedOn'] as const).find((it) => record.data[it] !== undefined);
  const [first, last] = [yearOf(from ?? until ?? publishedOn), yearOf(until ?? from ?? publishedOn)];
  if (path === undefined || (year >= first && year <= last)) return;
  const asked = from !== undefined || until !== undefined;
  const apart = year > last ? year - last : first - year;
  if (!asked && year < first && apart <= 2) return;
  yield fault(
    ['year'],
    `年度写的是 ${year}，${told(record, [path])}`,
    '核对调查的年度和日期',
    apart > 1 || (!asked && year > last) ? 'error' : 'warning',
  );
}

function* answerFaults({ data: { questions } }: Subject<Survey>): Generator<FactFault> {
  for (const [index, { text, kind, options, positive }] of questions.entries()) {
    const path = ['questions', index, 'positive'];
    const unhappy = positive.find((label) => /^(?:很|非常|比较|较)?不|^差|^很差|不满意|不好/u.test(label));
    if (unhappy !== undefined)
      yield fault(
        path,
        `“${text}”把“${unhappy}”算作满意`,
        'positive 只写表示满意的选项',
        unhappy.includes('不满意') ? 'error' : 'warning',
      );
    else if (kind !== 'multiple' && positive.length === options.length)
      yield fault(path, `“${text}”的每个选项都算作满意`, 'positive 只写表示满意的选项');
  }
}

/** Surveys: asked before they are published, of the year that they state, of a body that was there. */
export const surveyFacts: Rule<Survey> = function* (record, around) {
  const { data } = record;
  yield* inOrder(record, ['from'], ['publishedOn']);
  yield* inOrder(record, ['until'], ['publishedOn']);
  yield* yearFaults(record);
  yield* titleYear(['year'], data.title, data.year);
  yield* answerFaults(record);
  const other = surveyKind.options.find((kind) => kind !== data.kind && data.title.includes(kind));
  if (other !== undefined && !data.title.includes(data.kind))
    yield fault(['kind'], `名称是“${data.title}”，类型写的是${data.kind}`, '核对名称和类型', 'warning');
  yield* beforeFounded(around, data.organisation, ['organisation'], data.until ?? data.publishedOn);
  yield* elsewhere(around, data.organisation, ['place'], data.place);
};
