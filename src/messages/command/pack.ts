/** What `laoshan pack` says. */
export const zhCN = {
  about: '',
};

export type PackWords = typeof zhCN;

export const en: PackWords = {
  about: '',
};
