import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagesIn } from '../../scripts/build/packages.mjs';
import { useFolders } from '../helpers/command.js';

const newFolder = useFolders();

describe('packagesIn', () => {
  it('finds the packages of which there is any code, whose they are and where', () => {
    const root = newFolder();
    const packages = [
      ['node_modules/plain', 'plain', '1.0.0'],
      ['node_modules/@scope/scoped', '@scope/scoped', '2.0.0'],
      ['node_modules/plain/node_modules/inner', 'inner', '3.0.0'],
      ['node_modules/unused', 'unused', '4.0.0'],
    ] as const;
    for (const [path, name, version] of packages) {
      mkdirSync(join(root, path), { recursive: true });
      writeFileSync(join(root, path, 'package.json'), JSON.stringify({ name, version }));
    }
    const inner = 'node_modules/plain/node_modules/inner';
    const found = packagesIn(
      new Map([
        [
          'one.js',
          {
            [join(root, 'src/own.ts')]: 5,
            '\0rolldown/runtime.js': 5,
            [join(root, 'node_modules/plain/lib/a.js')]: 5,
            [join(root, 'node_modules/plain/lib/b.js')]: 5,
            [join(root, 'node_modules/unused/a.js')]: 0,
          },
        ],
        [
          'two.js',
          {
            [`\0${join(root, inner, 'a.js')}?commonjs-es-import`]: 5,
            [join(root, 'node_modules/@scope/scoped/a.js')]: 5,
            [join(root, 'node_modules/plain/lib/a.js')]: 5,
          },
        ],
      ]),
    );
    expect(found.map(({ name, version, files }) => ({ name, version, files }))).toEqual([
      { name: '@scope/scoped', version: '2.0.0', files: ['two.js'] },
      { name: 'inner', version: '3.0.0', files: ['two.js'] },
      { name: 'plain', version: '1.0.0', files: ['one.js', 'two.js'] },
    ]);
  });
});

interface Component {
  readonly name: string;
  readonly version: string;
  readonly scope: string;
  readonly 'bom-ref': string;
  readonly purl: string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly hashes: readonly { readonly alg: string }[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

describe('dist/sbom.json', () => {
  const text = readFileSync('dist/sbom.json', 'utf8');
  const bill = JSON.parse(text);
  const components: readonly Component[] = bill.components;
  const inside = ({ properties }: Component) => properties.map(({ value }) => value);
  const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

  it('is a CycloneDX document of this release that a second build makes again', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
    expect(bill.metadata.component).toMatchObject({
      name,
      version,
      purl: `pkg:npm/${name}@${version}`,
    });
    expect(text).not.toMatch(/serialNumber|timestamp|file:|https?:\/\/(?!cyclonedx\.org)/);
  });

  it('has what npm installs with the package', () => {
    const names = components.map((component) => component.name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });

  it('has each package inside the command, of the version that is installed', () => {
    const packed = components.filter((component) => inside(component).includes('cli.mjs'));
    const names = packed.map((component) => component.name);
    expect(names).toEqual(
      expect.arrayContaining(['cli-progress', 'commander', 'fflate', 'picocolors', 'valibot']),
    );
    for (const { name: each, version: known } of packed)
      expect(JSON.parse(readFileSync(`node_modules/${each}/package.json`, 'utf8')).version).toBe(
        known,
      );
  });

  it('tells of each a licence and a hash, and leads to nothing that it lacks', () => {
    for (const { licenses, hashes, scope } of components) {
      expect(licenses[0]?.license.id).toMatch(/^(?:MIT|BSD-\d-Clause|ISC|Apache-2\.0)$/);
      expect(hashes[0]?.alg).toBe('SHA-512');
      expect(scope).toBe('required');
    }
    const refs = [`${name}@${version}`, ...components.map((component) => component['bom-ref'])];
    for (const { ref, dependsOn } of bill.dependencies)
      expect(refs).toEqual(expect.arrayContaining([ref, ...dependsOn]));
    expect(bill.dependencies).toHaveLength(refs.length);
  });

  it('names in licences.txt whatever is inside a file, with its text', () => {
    const licences = readFileSync('dist/licences.txt', 'utf8');
    for (const component of components.filter((each) => inside(each).length > 0))
      expect(licences).toContain(
        `\n${component.name} ${component.version}, in ${inside(component).join(', ')}\n`,
      );
    const texts = licences.split('\n----\n\n');
    expect(texts.length).toBeGreaterThan(3);
    for (const each of texts) expect(each).toMatch(/copyright|licen[cs]e/i);
  });
});
