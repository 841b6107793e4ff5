import { execFileSync } from 'node:child_process';
import { at, read, root, write } from '../paths.mjs';

/**
 * dist/custom-elements.json, from the elements' doc blocks: the elements and the classes they
 * extend, with what is public in them.
 */
export function makeManifest() {
  const cem = at('node_modules/@custom-elements-manifest/analyzer/cem.js');
  const args = [cem, 'analyze', '--config', 'scripts/build/manifest.config.mjs'];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  // What another file imported first has the whole path of this machine.
  const text = read('.cache/manifest/custom-elements.json').replaceAll(at('src/'), 'src/');
  const made = JSON.parse(text);
  const modules = made.modules
    .map((module) => ({
      ...module,
      declarations: module.declarations.filter(isElement).map(publicOf),
    }))
    .filter((module) => module.declarations.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  write('dist/custom-elements.json', `${JSON.stringify({ ...made, modules }, null, 2)}\n`);
}

/** @param {any} declaration */
const isElement = (declaration) => declaration.customElement === true;

/** @param {any} declaration */
function publicOf(declaration) {
  const members = declaration.members?.filter(
    ({ privacy, name }) => !privacy && !name.startsWith('#'),
  );
  return members ? { ...declaration, members } : declaration;
}

/** Our elements as dist/custom-elements.json has them, without `state`: that is there to be read. */
export function writableElements() {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  return modules
    .flatMap((module) => module.declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => ({
      ...element,
      attributes: element.attributes.filter(({ name }) => name !== 'state'),
    }));
}
