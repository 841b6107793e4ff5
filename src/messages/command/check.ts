/** What `laoshan check` says. */
export const zhCN = {
  about: '',
};

export type CheckWords = typeof zhCN;

export const en: CheckWords = {
  about: '',
};
