/** What stands for a private part of a text: a noun of its kind, then `hidden`. */
export const zhCN = {
  hidden: '已隐去',
  /** Stands for a given name: 市民李某反映. */
  name: '某',
  phone: '号码',
  id: '证件号码',
  plate: '车牌号码',
  email: '邮箱',
  card: '卡号',
  social: '账号',
  room: '门牌',
};

export type PrivacyWords = typeof zhCN;

export const en: PrivacyWords = {
  hidden: ' withheld',
  name: '',
  phone: 'number',
  id: 'ID number',
  plate: 'plate number',
  email: 'email',
  card: 'card number',
  social: 'account',
  room: 'flat number',
};
