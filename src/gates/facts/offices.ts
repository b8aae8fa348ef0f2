import { overlapsIn } from '../../domain/office/overlaps.ts';
import { isPlaceholderMail, lineFault } from '../../domain/office/placeholders.ts';
import { toWgs84 } from '../../domain/places/geo-datum.ts';
import { metresFrom } from '../../domain/places/neighbours.ts';
import { mayLieIn } from '../../domain/places/province-bounds.ts';
import type { FieldPath } from '../../records/source.ts';
import { phoneKind, type Contact, type Office } from '../../schemas/contact.ts';
import { wordOf } from '../../schemas/enum-words.ts';
import { weekdayIds } from '../../domain/office/hours.ts';
import { areaCodeOf, cityOf } from './neighbours.ts';
import { fault, type FactFault } from './rule.ts';
import { onOneLine, type Surroundings } from './surroundings.ts';

const dayNames = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
/** Metres from the middle of what else is in the city: the largest prefecture is some 800 km across. */
const [tooFar, far] = [800_000, 200_000];

function* hoursFaults(path: FieldPath, { hours }: Office): Generator<FactFault> {
  for (const { day, first, second } of hours ? overlapsIn(hours) : [])
    yield fault(
      [...path, 'hours', 'weekly'],
      `${dayNames[weekdayIds.indexOf(day)] ?? day}的开放时段 ${first.opens}—${first.closes} 和 ${second.opens}—${second.closes} 重叠`,
      '每天的时段要前后错开，重复的删掉一个',
    );
}

function* positionFaults(
  path: FieldPath,
  { position }: Office,
  code: string,
  { neighbours }: Surroundings,
): Generator<FactFault> {
  if (!position) return;
  const at = [...path, 'position'];
  const here = `坐标（${position.longitude}，${position.latitude}）`;
  const todo = '核对经度、纬度和坐标系，经度在前；不知道就删掉 position';
  const point = toWgs84(position);
  if (!mayLieIn(point, code)) {
    yield fault(at, `${here}不在 ${code} 所在的省`, todo);
    return;
  }
  const group = neighbours.positions.get(cityOf(code));
  const metres = group && metresFrom(point, group);
  if (code.length > 2 && metres !== undefined && metres > far)
    yield fault(
      at,
      `${here}离 ${cityOf(code)} 的其他场所大约 ${Math.round(metres / 1000)} 公里`,
      todo,
      metres > tooFar ? 'error' : 'warning',
    );
}

function* placeFaults(
  path: FieldPath,
  { place, postcode, access }: Office,
  code: string,
  { places, neighbours }: Surroundings,
): Generator<FactFault> {
  if (place !== undefined && !onOneLine(places, place, code))
    yield fault(
      [...path, 'place'],
      `场所在 ${place}，机构在 ${code}，不是一个地方`,
      '核对场所和机构的 place；确实设在别处就不用改',
      place.slice(0, 2) === code.slice(0, 2) ? 'warning' : 'error',
    );
  const usual = neighbours.postcode.get(cityOf(place ?? code));
  if (postcode !== undefined && usual !== undefined && !postcode.startsWith(usual))
    yield fault(
      [...path, 'postcode'],
      `邮政编码 ${postcode} 和 ${cityOf(place ?? code)} 其他场所的（${usual} 开头）不一样`,
      '核对邮政编码；确实如此就不用改',
      'warning',
    );
  const { stepFreeEntrance, ramp, canEnterAlone } = access.features;
  if (canEnterAlone?.state === 'yes' && stepFreeEntrance?.state === 'no' && ramp?.state === 'no')
    yield fault(
      [...path, 'access', 'features', 'canEnterAlone'],
      '写了坐轮椅能自己进去，又写了入口有台阶、没有坡道',
      '核对这三项；从别的门进去的，在 note 里写明',
      'warning',
    );
}

/** Opening times that overlap, positions, places and postcodes elsewhere. */
export function* officeFaults(
  path: FieldPath,
  office: Office,
  code: string,
  around: Surroundings,
): Generator<FactFault> {
  yield* hoursFaults(path, office);
  yield* positionFaults(path, office, office.place ?? code, around);
  yield* placeFaults(path, office, code, around);
}

/** A mail address that nobody reads; reserved domains are right where the portal says that it is a demonstration. */
export function* mailFaults(path: FieldPath, mail: string | undefined, demo: boolean): Generator<FactFault> {
  const placeholder = mail === undefined ? undefined : isPlaceholderMail(mail);
  if (placeholder === 'name' || (placeholder === 'domain' && !demo))
    yield fault(path, `电子邮箱 ${mail ?? ''} 像是占位用的`, '写单位真正使用的邮箱；没有就删掉这一项');
}

/** An office line that can’t be called, or looks as if it only filled its field. */
export function* lineFaults(path: FieldPath, number: string): Generator<FactFault> {
  const found = lineFault(number);
  if (found === 'impossible')
    yield fault(path, `电话 ${number} 不存在：区号后面的号码不会以 0 开头`, '核对号码；区号和号码之间写 -');
  else if (found)
    yield fault(
      path,
      `电话 ${number} 像是打错的或占位用的：座机号码不以 1 开头，也很少是一样的或挨着的数字`,
      '核对号码；确实是它就不用改',
      'warning',
    );
}

/** Telephones and mail that can't be reached, of another area, or told twice. */
export function* contactFaults(
  { phones, email }: Contact,
  code: string | undefined,
  { content, neighbours }: Surroundings,
): Generator<FactFault> {
  yield* mailFaults(['contact', 'email'], email, content.site?.demo ?? false);
  const usual = code === undefined ? undefined : neighbours.areaCode.get(cityOf(code));
  for (const [index, { kind, number, note }] of phones.entries()) {
    const path = ['contact', 'phones', index, 'number'];
    const area = areaCodeOf(number);
    yield* lineFaults(path, number);
    if (area !== undefined && usual !== undefined && area !== usual)
      yield fault(
        path,
        `电话 ${number} 的区号和 ${cityOf(code ?? '')} 其他电话的（${usual}）不一样`,
        '核对区号和 place；确实如此就不用改',
        'warning',
      );
    if (phones.findIndex((it) => it.kind === kind && it.number === number) !== index)
      yield fault(path, `电话 ${number} 写了两次`, '只留一个', 'warning');
    if (note === wordOf(phoneKind, kind))
      yield fault(
        ['contact', 'phones', index, 'note'],
        `说明写的是“${note}”，和方式一样`,
        '删掉 note；有时间或者别的要说的才写',
        'warning',
      );
  }
}
