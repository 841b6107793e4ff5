import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { at, read, write } from '../paths.mjs';
import { writableElements } from './manifest.mjs';

/** What a tooltip has room for: custom properties are offered where style sheets are written. */
const shown = { hideMethodDocs: true, hideCssPropertiesDocs: true, hideLogs: true };

/**
 * For editors that complete HTML and CSS: dist/vscode.html-custom-data.json and
 * dist/vscode.css-custom-data.json (https://code.visualstudio.com/api/extension-guides/custom-data-extension),
 * dist/web-types.json (https://github.com/JetBrains/web-types).
 */
export function makeEditors() {
  const outdir = at('dist');
  generateVsCodeCustomElementData(writable(), { ...shown, outdir });
  generateJetBrainsWebTypes(writable(), { ...shown, outdir, packageJson: false });

  const css = 'dist/vscode.css-custom-data.json';
  const { properties: listed, pseudoElements, ...format } = JSON.parse(read(css));
  writeJson(css, {
    ...format,
    properties: properties(listed),
    pseudoElements: parts(pseudoElements, (name) => `::part(${name})`),
  });

  const webTypes = JSON.parse(read('dist/web-types.json'));
  const { css: styles, html } = webTypes.contributions;
  styles.properties = properties(styles.properties);
  styles['pseudo-elements'] = parts(styles['pseudo-elements'], (name) => `part(${name})`);
  for (const element of html.elements) if (!element['doc-url']) delete element['doc-url'];
  writeJson('dist/web-types.json', webTypes);
}

const writable = () => ({ modules: [{ declarations: writableElements() }] });

/** Both generators list a custom property again for each element that has it. */
const once = (list) => [...new Map(list.map((each) => [each.name, each])).values()];

/** Custom properties, each once, with its default behind what it is for. */
function properties(list) {
  const defaults = new Map(
    writableElements().flatMap(({ cssProperties = [] }) =>
      cssProperties.map((each) => [each.name, each.default]),
    ),
  );
  return once(list).map((each) => ({
    ...each,
    description: `${each.description} Default: \`${defaults.get(each.name)}\`.`,
  }));
}

/** A part of one name is another thing in another element, so that the tooltip has to say whose it is. */
function parts(list, nameOf) {
  const words = new Map();
  for (const { tagName, cssParts = [] } of writableElements()) {
    for (const { name, description } of cssParts) {
      const known = words.get(nameOf(name)) ?? [];
      words.set(nameOf(name), [...known, `\`${tagName}\`: ${description}`]);
    }
  }
  return once(list).map((part) => ({ ...part, description: words.get(part.name)?.join('\n\n') }));
}

const writeJson = (path, value) => write(path, `${JSON.stringify(value, null, 2)}\n`);
