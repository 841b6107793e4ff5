/** What `laoshan bundle` says. */
export const zhCN = {
  about: '',
};

export type BundleWords = typeof zhCN;

export const en: BundleWords = {
  about: '',
};
