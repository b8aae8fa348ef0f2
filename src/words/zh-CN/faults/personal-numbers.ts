import type { PersonalNumberKind } from '../../../domain/values/personal-numbers.ts';

/** What a number that may not be published is called. */
export const personalNumberNames: Record<PersonalNumberKind, string> = {
  identity: '身份证号',
  'disability-certificate': '残疾人证号',
  'bank-card': '银行卡号',
  mobile: '个人手机号码',
};

/** What to do about a number that may not be published. */
export const personalNumberAdvice: Record<PersonalNumberKind, string> = {
  identity: '删掉这个号码，不要只改几位；要分清同名的人，写所在单位或者乡镇',
  'disability-certificate': '删掉这个号码：它说出某个人有残疾和残疾的类别、等级',
  'bank-card': '删掉这个号码；单位的账户也不写在这里，请人打单位的座机来问',
  mobile: '删掉这个号码；联系方式只写单位座机、热线或 400 电话',
};
