import { create } from 'storybook/theming';

/** Storybook itself, in the colours of the newsprint theme. */
export const theme = create({
  base: 'light',
  brandTitle: 'Laoshan Widgets 崂山微件',
  brandUrl: './?path=/story/welcome--welcome',
  brandTarget: '_self',
  fontBase:
    '-apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif',
  colorPrimary: '#872318',
  colorSecondary: '#872318',
  appBg: '#f3ecdf',
  appContentBg: '#fffdf9',
  appPreviewBg: '#ffffff',
  appHoverBg: '#e9dfcd',
  appBorderColor: '#d9cfbf',
  appBorderRadius: 0,
  inputBorderRadius: 0,
  textColor: '#1c1814',
  textMutedColor: '#4f463c',
  barTextColor: '#4f463c',
  barSelectedColor: '#872318',
  barHoverColor: '#872318',
  barBg: '#fffdf9',
  inputBorder: '#877a68',
  inputTextColor: '#1c1814',
});
