export const zhCN = {
  title: '取走',
};

export type TakeWords = typeof zhCN;

export const en: TakeWords = {
  title: 'Take away',
};
