import type { PersonalKind } from '../../../domain/privacy/kinds.ts';

/** What is personal is called. */
export const personalNames: Record<PersonalKind, string> = {
  identity: '身份证号',
  'disability-certificate': '残疾人证号',
  'bank-card': '银行卡号',
  mobile: '个人手机号码',
  'travel-document': '护照、通行证或者军官证的号码',
  plate: '车牌号',
  'e-mail': '个人邮箱',
  qq: '个人 QQ 号',
  wechat: '个人微信号',
  account: '个人的网络账号',
  'home-phone': '某个人家里的电话',
  'home-address': '某个人的住址',
  disability: '某个人的残疾情况',
  health: '某个人的病情',
};

/** What to do about it. */
export const personalAdvice: Record<PersonalKind, string> = {
  identity: '删掉这个号码，不要只改几位；要分清同名的人，写所在单位或者乡镇',
  'disability-certificate': '删掉这个号码：它说出某个人有残疾和残疾的类别、等级',
  'bank-card': '删掉这个号码；单位的账户也不写在这里，请人打单位的座机来问',
  mobile: '删掉这个号码；联系方式只写单位座机、热线或 400 电话',
  'travel-document': '删掉这个号码',
  plate: '是个人的车就删掉',
  'e-mail': '是个人的就删掉，写单位的邮箱',
  qq: '是个人的就删掉，写单位的联系方式',
  wechat: '是个人的就删掉，写单位的公众号或者电话',
  account: '是个人的就删掉，写单位的联系方式',
  'home-phone': '是某个人家里的就删掉，写单位的电话',
  'home-address': '是某个人的住处就删掉，最多写到乡镇或者街道',
  disability: '删掉姓名或者残疾情况；说一类人的，不写姓名',
  health: '删掉姓名或者病情；说一类病的，不写姓名',
};
