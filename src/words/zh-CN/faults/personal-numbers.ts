import type { PersonalNumberKind } from '../../../domain/values/personal-numbers.ts';

/** What a number that may not be published is called. */
export const personalNumberNames: Record<PersonalNumberKind, string> = {
  identity: '身份证号',
  'disability-certificate': '残疾人证号',
  'bank-card': '银行卡号',
  mobile: '个人手机号码',
};
