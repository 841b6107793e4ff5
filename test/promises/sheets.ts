import { existsSync, readFileSync } from 'node:fs';
import { at } from '../../scripts/paths.mjs';
import { HOSTS, THEMES } from '../../scripts/promises/hosts.mjs';

/** A sheet that pages are made with. */
export interface Sheet {
  readonly name: string;
  readonly css: string;
  /** Of a page that is read from right to left. */
  readonly rtl?: true;
  /** Tried in every engine; the others in the current Chromium, since what they do is the same everywhere. */
  readonly everywhere?: true;
  /** Tried in every current engine. */
  readonly current?: true;
}

/** What a framework wants around text before it styles it. */
export const PROSE =
  'container content prose usa-prose entry-content is-layout-constrained layui-text uk-article ui text segment govuk-body weui-article ant-typography ant-card fr-text el-card';

const FILES: readonly (readonly [path: string, more?: 'rtl' | 'everywhere'])[] = [
  ['bootstrap-3/dist/css/bootstrap.min.css', 'everywhere'],
  ['bootstrap-4/dist/css/bootstrap.min.css'],
  ['bootstrap/dist/css/bootstrap.min.css'],
  ['bootstrap/dist/css/bootstrap.rtl.min.css', 'rtl'],
  ['bulma/css/bulma.min.css'],
  ['govuk-frontend/dist/govuk/govuk-frontend.min.css'],
  ['@uswds/uswds/dist/css/uswds.min.css'],
  ['@gouvfr/dsfr/dist/dsfr.min.css'],
  ['antd/dist/antd.min.css', 'everywhere'],
  ['antd/dist/antd.dark.min.css'],
  ['element-ui/lib/theme-chalk/index.css'],
  ['element-ui/lib/theme-chalk/reset.css'],
  ['layui/dist/css/layui.css'],
  ['weui/dist/style/weui.min.css'],
  ['tailwindcss/dist/base.min.css', 'everywhere'],
  ['normalize.css/normalize.css'],
  ['reset-css/reset.css', 'everywhere'],
  ['modern-normalize/modern-normalize.css'],
  ['sanitize.css/sanitize.css'],
  ['sanitize.css/reduce-motion.css'],
  ['the-new-css-reset/css/reset.css', 'everywhere'],
  ['foundation-sites/dist/css/foundation.min.css'],
  ['foundation-sites/dist/css/foundation-rtl.min.css', 'rtl'],
  ['semantic-ui-css/semantic.min.css'],
  ['uikit/dist/css/uikit.min.css'],
  ['uikit/dist/css/uikit-rtl.min.css', 'rtl'],
  ['purecss/build/pure-min.css'],
  ['milligram/dist/milligram.min.css'],
  ['water.css/out/water.min.css'],
  ['water.css/out/dark.min.css'],
];

/** What no framework does, and a page may. */
const OWN: readonly Sheet[] = [
  { name: '*{all:unset!important}', css: '*{all:unset!important}', everywhere: true },
  {
    name: '*,::before,::after{all:revert!important;font-size:1px!important}',
    css: '*,::before,::after{all:revert!important;font-size:1px!important}',
    everywhere: true,
  },
  { name: 'a root of 62.5 %', css: 'html{font-size:62.5%}', everywhere: true },
  { name: 'a root of 1 px', css: 'html{font-size:1px}', everywhere: true },
  {
    name: 'every inherited property set on everything',
    css: `*{font:italic small-caps 900 31px/3 monospace!important;letter-spacing:3px!important;word-spacing:5px!important;
      text-align:right!important;text-indent:2em!important;text-transform:uppercase!important;white-space:pre!important;
      word-break:break-all!important;overflow-wrap:normal!important;hyphens:auto!important;color:red!important;cursor:wait!important;
      list-style:square inside!important;quotes:"<" ">"!important;border-collapse:collapse!important;border-spacing:9px!important;
      text-shadow:1px 1px red!important;line-break:anywhere!important;tab-size:1!important;
      pointer-events:none!important;user-select:none!important;-webkit-user-select:none!important;orphans:9!important;widows:9!important;
      font-feature-settings:"smcp"!important;font-variant-numeric:oldstyle-nums!important;text-orientation:upright!important;
      -webkit-text-fill-color:red!important;-webkit-text-stroke:1px red!important;caret-color:red!important;accent-color:red!important;
      font-kerning:none!important;text-rendering:geometricPrecision!important;image-rendering:pixelated!important;fill:red!important;
      stroke:red!important;font-size-adjust:.9!important;font-synthesis:none!important;text-emphasis:dot!important;
      forced-color-adjust:none!important;print-color-adjust:exact!important}`,
    everywhere: true,
  },
  {
    name: 'custom properties named as our private ones',
    css: `*{--_ink:red;--_ink-2:red;--_paper:red;--_panel:red;--_accent:red;--_rule:red;--_edge:red;--_todo:red;--_serif:monospace;--_sans:monospace;
      --_line:red;--_soft:red;--_small:9em;--_gap:9em;--_row:1em;--_column:1em}`,
    everywhere: true,
  },
  {
    // Chromium 81 to 92 has a custom property inherit where its own value refers to none: those of elder mode.
    name: 'custom properties named as our private ones of elder mode',
    css: `*{--_elder-ink:red;--_elder-size:99px;--_elder-base:9em;--_elder-leading:9;--_elder-small:9em;--_elder-target:9em;--_elder-reach:9em;
      --_elder-gap:9em;--_elder-line:red;--_elder-column:none;--_still:none}`,
    current: true,
  },
];

/** A sheet asks for nothing elsewhere: fonts of other hosts are not the point, and there is no network. */
const alone = (css: string) => css.replace(/@import\s*(?:url\()?["']?(?:https?:)?\/\/[^;]*;/g, '');

const themes: readonly Sheet[] = THEMES.flatMap(({ folder }) =>
  ['style.css', 'style-rtl.css'].flatMap((file) => {
    const path = `${folder}/${file}`;
    if (!existsSync(path)) return [];
    const name = path.replace(/.*\/themes\//, 'WordPress ');
    return [{ name, css: readFileSync(path, 'utf8'), ...(/rtl/.test(file) && { rtl: true }) }];
  }),
) as readonly Sheet[];

export const sheets: readonly Sheet[] = [
  ...FILES.map(([path, more]) => ({
    name: path,
    css: alone(readFileSync(at(HOSTS, 'node_modules', path), 'utf8')),
    ...(more && { [more]: true }),
  })),
  ...themes,
  ...OWN,
];
