/** What `laoshan bake` says. */
export const zhCN = {
  about: '',
};

export type BakeWords = typeof zhCN;

export const en: BakeWords = {
  about: '',
};
