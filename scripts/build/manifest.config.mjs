/**
 * For @custom-elements-manifest/analyzer, which writes a type and a default as the source does. Tools that
 * read the manifest know no `Theme` and no `PAGE`: where a field takes words or numbers only, the plugin
 * puts what they are.
 */
let checker;
/** `LaoshanStat.layout`: `'block' | 'inline' | null` */
const types = new Map();

export default {
  globs: ['src/core/*.ts', 'src/widgets/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: '.cache/manifest',
  litelement: true,
  packagejson: false,
  overrideModuleCreation({ ts, globs }) {
    const options = { target: ts.ScriptTarget.ES2022, strict: true, skipLibCheck: true };
    const program = ts.createProgram(globs, options);
    checker = program.getTypeChecker();
    return globs.map((path) => program.getSourceFile(path));
  },
  plugins: [
    {
      name: 'written-out-types',
      analyzePhase({ ts, node }) {
        if (!ts.isPropertyDeclaration(node) || !ts.isIdentifier(node.name)) return;
        const type = checker.getTypeAtLocation(node);
        const plain =
          ts.TypeFlags.Literal | ts.TypeFlags.Null | ts.TypeFlags.String | ts.TypeFlags.Number;
        const parts = type.types ?? [type];
        if (!parts.every(({ flags }) => flags & plain)) return;
        const words = parts.map((part) => checker.typeToString(part).replace(/"/g, "'"));
        const text = [
          ...words.filter((word) => word !== 'null'),
          ...words.filter((word) => word === 'null'),
        ];
        types.set(`${node.parent.name?.text}.${node.name.text}`, text.join(' | '));
      },
      packageLinkPhase({ customElementsManifest }) {
        const declarations = customElementsManifest.modules.flatMap(
          (module) => module.declarations,
        );
        for (const { name, members = [], attributes = [] } of declarations) {
          for (const each of [...members, ...attributes]) {
            const field = each.fieldName ?? each.name;
            const text = types.get(`${each.inheritedFrom?.name ?? name}.${field}`);
            if (text) each.type = { text };
          }
          for (const attribute of attributes) {
            // The analyzer has the value of a constant for the field alone; no attribute is ever null.
            const field = members.find(({ name: each }) => each === attribute.fieldName);
            if (field?.default === 'null') delete attribute.default;
            else if (field?.default) attribute.default = field.default;
          }
        }
      },
    },
  ],
};
