export const zhCN = {
  title: '内容',
};

export type FactsWords = typeof zhCN;

export const en: FactsWords = {
  title: 'Facts',
};
