/** For @custom-elements-manifest/analyzer. */
export default {
  globs: ['src/core/*.ts', 'src/widgets/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: '.cache/manifest',
  litelement: true,
  packagejson: false,
};
