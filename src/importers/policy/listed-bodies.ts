import { parseMarker } from '../../domain/policies/clause-markers.ts';
import { excerpt } from '../excerpt.ts';
import type { Remark, SourceLine } from '../source/types.ts';
import type { MarkedLine } from './marked.ts';
import { isOrganisationLine, withoutStamp } from './organisations.ts';
import { squeeze } from './squeeze.ts';

/** What bodies are called in words above a list of them: 参加单位：, 附：受检机构, 三、责令整改的学校（2家）. */
const listed = new RegExp(
  '^(?:附(?:件|录)?\\d?[：:.．、]?)?(?!.*(?:发文|印发|签发|联合))[^。，；：:]{0,20}' +
    '(?:单位|部门|机构|企业|公司|学校|院校|医院|组织|协会|成员|名单|名录)(?:[（(][^（）()]{1,8}[）)])?[：:]?$',
  'u',
);

/** The title of a text begins with the body that issues it. */
const byBody = /^(.{2,40}?)(?:关于|转发|印发|批转)/u;

/** Lists of bodies among the lines of a text. */
export class ListsOfBodies {
  readonly #lines: readonly SourceLine[];
  readonly #body: string | undefined;
  /** Of each line asked for so far, the last one above it that names anything else than bodies. */
  readonly #above = [-1];

  constructor(lines: readonly SourceLine[], title: string) {
    this.#lines = lines;
    this.#body = byBody.exec(squeeze(title))?.[1];
  }

  #aboveOf(at: number): number {
    for (let next = this.#above.length; next <= at; next += 1)
      this.#above.push(
        isOrganisationLine(this.#lines[next - 1]?.text ?? '') ? (this.#above[next - 1] as number) : next - 1,
      );
    return this.#above[at] as number;
  }

  /**
   * The lines of a signature begin within a list of bodies, below which the body that the title begins with signs: one body or more
   * under a numbered heading (三、责令整改的学校), two or more under a label (参加单位：), since one may sign with it.
   */
  has(at: number, length: number): boolean {
    if (this.#body === undefined) return false;
    const marked = this.#aboveOf(at);
    const above = this.#lines[marked]?.text ?? '';
    if (!listed.test(squeeze(above))) return false;
    const part = this.#lines.slice(at, at + length);
    const signs = at + part.findIndex((it) => !it.table && withoutStamp(it.text) === this.#body);
    return signs > at && signs - marked > (parseMarker(above) ? 1 : 2);
  }
}

/** A label of bodies with the first of them behind it: 主办单位：云汀市残联. */
const listedBehind =
  /^[^。，；：:]{0,4}(?:主办|承办|协办|联办|参加|成员|指导|支持|组织|参与|责任|牵头)(?:单位|部门|机构)[：:]\s*(.+)$/u;

/** Names what is attached, and stands above the signature: 附件：领导小组成员名单. */
const isAttachmentList = (text: string): boolean => /^附件\d{0,2}[：:]./u.test(squeeze(text));

/**
 * Asks about bodies that were read as those who sign, and stand right below a label that may list them: 主办单位：. Behind a label
 * with a body of its own (承办单位：…) only such as the title and the text above name nowhere.
 */
export function listedSignersTold(lines: readonly MarkedLine[], title: string): Remark[] {
  const first = lines.findIndex((it) => it.role === 'Signature');
  const [above, signer] = [lines[first - 1], lines[first]];
  if (!above || !signer || above.role !== undefined || above.table || !isOrganisationLine(signer.text))
    return [];
  const text = squeeze(above.text).slice(squeeze(parseMarker(above.text)?.text ?? '').length);
  const [, behind] = listedBehind.exec(text) ?? [];
  const isNamed = [title, ...lines.slice(0, first).map((it) => it.text)].some((it) =>
    it.includes(signer.text),
  );
  if (isAttachmentList(above.text)) return [];
  const lists = behind === undefined ? listed.test(text) : isOrganisationLine(behind) && !isNamed;
  return lists
    ? [
        {
          line: signer.line,
          what: signer.text,
          why: `按落款读作发文机关，可是上面一行“${excerpt(above.text)}”像名单的开头：只是名单里的单位的，加 --field issuers=机关全称`,
        },
      ]
    : [];
}
