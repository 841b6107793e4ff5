export const zhCN = {
  title: '样式',
};

export type LookWords = typeof zhCN;

export const en: LookWords = {
  title: 'Look',
};
