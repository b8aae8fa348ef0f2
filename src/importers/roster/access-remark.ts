import type { Access, AccessFeature } from '../../schemas/access.ts';
import { normalise } from '../sheet/normalise.ts';

/** What is known of a facility. */
type Fact = NonNullable<Access[AccessFeature]>;

const isThere = /^(?:有|是|已[建设有配]|已建成|已配备|齐全|完好|可用|√|✓|✔|yes)$/iu;
const isNot =
  /^(?:(?:暂|尚|目前|现在?|还)?(?:均?无|没有?|未)(?:此项|该项|这项|设施|设[置立]?|配[备置]?|建设?|装|安装|开通|提供)?|否|不是?|不具备|×|✗|✘|no|n|-+|\/)$/iu;
const isUnknown = /不清楚|不详|不知|不明|未核实|待核实|没有核实|^[?]+$/u;
const somewhat = /^部分有(?::(.*))?$/u;
const isPartly =
  /部分|[仅只](?:有|限|供|在|设)|局部|一侧|单侧|不完?[全善]|不[达合]标|不符合|不规范|[过太较偏][陡窄高低]|时好时坏|不连续|(?:周末|节假日|夜间|晚上|中午|雨天|冬季).*(?:不|停|关)/u;
/** Not yet, or not now. */
const isOut =
  /未(?:建|设|装|安装|配|通|完工|完成|开放|启用|投用|验收)|[没无]法|不(?:能|通|可用|好用|开放|提供|具备|支持)|(?:正?在|待|拟|筹|将|准备)(?:新|改|扩|重)?(?:建|修|装|设置|安装|改造|施工|采购|于)|(?:建设?|修|装|改造|施工|规划|筹备|设计|采购|申请|整改)中|计划|预计|维修|检修|抢修|停[用止运]|暂停|损坏|破损|坏|故障|失灵|关闭|封闭|封堵|锁[着闭]|上锁|占用|堆[放满]|被占|拆除|已拆|报废|取消|废弃|闲置/u;
const denies = /没|未|不|无|否|停|缺/u;
/** Words that seem to deny and say nothing against it. */
const harmless =
  /(?:无|不|免)(?:需|须|用|必|收费|费用|另收|限|偿|锈钢|间断)|无障碍|[无没]有?(?:台阶|门槛|高差)|停车|不少于|不低于|不小于/gu;

/**
 * A facility by the remark that stands behind it: what it says of whether it is there goes before that it is named (坡道（无）).
 * Undefined where nobody knows; `unclear` where the remark denies something, and nobody can say what.
 */
export function factBy(remark: string): Fact | 'unclear' | undefined {
  const typed = normalise(remark);
  if (isThere.test(typed)) return { state: 'yes' };
  if (isNot.test(typed)) return { state: 'no' };
  if (isUnknown.test(typed)) return undefined;
  const [partly, said = ''] = somewhat.exec(typed) ?? [];
  if (partly !== undefined) return { state: 'partly', ...(said ? { note: said } : {}) };
  const plain = typed.replace(harmless, '');
  const note = remark.trim();
  if (isPartly.test(plain)) return { state: 'partly', note };
  if (isOut.test(plain)) return { state: 'no', note };
  return denies.test(plain) ? 'unclear' : { state: 'yes', note };
}

/** The remark that `factBy` reads back as what is known. */
export const remarkOf = ({ state, note = '' }: Fact): string =>
  state === 'partly' ? `部分有${note && `：${note}`}` : note;
