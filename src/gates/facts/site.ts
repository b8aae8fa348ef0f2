import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isYearlyDay } from '../../domain/values/days.ts';
import { hasProvince } from '../../domain/places/province-bounds.ts';
import { recordsOf } from '../../records/content.ts';
import type { Site } from '../../schemas/site.ts';
import { settings } from '../../settings.ts';
import { mailFaults } from './offices.ts';
import { fault, yearOfDay, type FactFault, type Rule, type CheckedRecord } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** The place of the publisher is on the list of places served, or above them. */
function* placeFaults({ data: { place } }: CheckedRecord<Site>, around: Surroundings): Generator<FactFault> {
  if (place === undefined) return;
  const { places, content } = around;
  if (!hasProvince(place))
    yield fault(['place'], `行政区划代码 ${place} 的前两位不是任何一个省`, '核对主办单位所在地的代码');
  else if (
    content.divisions.length > 0 &&
    !places.resolve(place) &&
    !content.divisions.some(({ code }) => code.startsWith(place.replace(/(?:00)+$/, '')))
  )
    yield fault(
      ['place'],
      `行政区划名单里没有 ${place}，也没有它下面的地方`,
      `核对代码；确实是它，就在 divisions.csv 里加一行“${place},名称”`,
    );
}

function* publisherFaults(
  { data }: CheckedRecord<Site>,
  { content, places }: Surroundings,
): Generator<FactFault> {
  const code = places.resolve(data.place ?? '')?.code;
  const federation = recordsOf(content, 'federations').find(
    (it) => code !== undefined && places.resolve(it.data.place)?.code === code,
  );
  if (federation && ![federation.data.name, federation.data.short].includes(data.publisher))
    yield fault(
      ['publisher'],
      `主办单位写的是“${data.publisher}”，${data.place ?? ''} 的残联在 ${federation.file} 里叫“${federation.data.name}”`,
      '核对主办单位的全称；由别的单位主办的就不用改',
      'warning',
    );
}

/** The words of the language that the portal is to have. */
function* languageFaults({ data: { language } }: CheckedRecord<Site>): Generator<FactFault> {
  if (language !== undefined && !existsSync(join(settings.root, 'src/words', language, 'index.ts')))
    yield fault(
      ['language'],
      `没有语言“${language}”的界面文字：src/words/ 里没有这个文件夹`,
      '改成有的语言；不写 language 就是 zh-CN',
    );
}

/** The publisher: a day that comes every year, a duty that has begun, a place that there is, mail that is read. */
export const siteFacts: Rule<Site> = function* (record, around) {
  const { data } = record;
  if (!isYearlyDay(data.auditDueOn))
    yield fault(
      ['auditDueOn'],
      `每年公开审计结果的截止日 ${data.auditDueOn} 不是每年都有的日子`,
      '写每年都有的月-日，如 "05-31"',
    );
  if (data.auditDutySince !== undefined && data.auditDutySince > yearOfDay(around.today))
    yield fault(
      ['auditDutySince'],
      `从 ${data.auditDutySince} 年度起应当公开审计结果，这一年还没有到（今天是 ${around.today}）`,
      '核对年度',
    );
  yield* languageFaults(record);
  yield* placeFaults(record, around);
  yield* publisherFaults(record, around);
  yield* mailFaults(['contact', 'email'], data.contact.email, data.demo);
  if (!data.demo && data.place?.startsWith('99'))
    yield fault(
      ['place'],
      `行政区划代码 ${data.place} 以 99 开头，没有分配给任何地方，只用于演示`,
      '写主办单位所在地的代码；演示网站写 demo: true',
      'warning',
    );
};
