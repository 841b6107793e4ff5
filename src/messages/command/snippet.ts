/** What `laoshan snippet` says. */
export const zhCN = {
  about: '',
};

export type SnippetWords = typeof zhCN;

export const en: SnippetWords = {
  about: '',
};
