/** What `laoshan init` says. */
export const zhCN = {
  about: '',
};

export type InitWords = typeof zhCN;

export const en: InitWords = {
  about: '',
};
