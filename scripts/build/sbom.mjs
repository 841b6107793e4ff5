import { execFileSync } from 'node:child_process';
import { manifest, root, write } from '../paths.mjs';

/**
 * dist/sbom.json: a bill of materials, CycloneDX as `npm sbom` gives it for what the package needs, and besides
 * every package that is inside a file of dist/. Without the number and the times that differ from build to build.
 * https://cyclonedx.org/docs/1.5/json/
 * @param {import('./packages.mjs').Inside[]} packages
 */
export function makeSbom(packages) {
  const filesOf = new Map(
    packages.map(({ name, version, files }) => [`${name}@${version}`, files]),
  );
  const { serialNumber, ...bill } = npmSbom();
  const { timestamp, ...metadata } = bill.metadata;
  const components = bill.components
    .filter(({ scope, 'bom-ref': ref }) => scope === 'required' || filesOf.has(ref))
    .map((component) => ({
      ...component,
      // What is inside is there whether npm installs it or not.
      scope: 'required',
      properties: (filesOf.get(component['bom-ref']) ?? []).map((value) => ({
        name: 'laoshan-widgets:inside',
        value,
      })),
    }));
  const refs = new Set(components.map((component) => component['bom-ref']));
  for (const ref of filesOf.keys())
    if (!refs.has(ref)) throw new Error(`${ref} is inside a file, and not in package-lock.json.`);
  refs.add(metadata.component['bom-ref']);
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
  write(
    'dist/sbom.json',
    `${JSON.stringify(
      {
        ...bill,
        metadata: {
          ...metadata,
          lifecycles: [{ phase: 'build' }],
          tools: metadata.tools.map(({ version, ...tool }) => tool),
          // Which npm takes from the folder.
          component: { ...metadata.component, name: manifest.name },
        },
        components,
        dependencies,
      },
      null,
      2,
    )}\n`,
  );
}

/**
 * @returns {{
 *   serialNumber: string,
 *   metadata: { timestamp: string, tools: { version: string }[], component: Component },
 *   components: Component[],
 *   dependencies: { ref: string, dependsOn: string[] }[],
 * }}
 * @typedef {{ 'bom-ref': string, name: string, scope: string }} Component
 */
function npmSbom() {
  // All of them, whatever NODE_ENV the bundler has left behind.
  const args = ['sbom', '--include=dev', '--sbom-format=cyclonedx', '--package-lock-only'];
  return JSON.parse(
    execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 }),
  );
}
