/** What the Vite plugin says. */
export const zhCN = {
  outside: (path: string, root: string) =>
    `数据文件 ${path} 不在项目文件夹 ${root} 里。请放进去，最好放在 public 文件夹。`,
  bundleName: (name: string) => `bundle 要写成一个 .js 文件名，不能是“${name}”。`,
};

export type ViteWords = typeof zhCN;

export const en: ViteWords = {
  outside: (path, root) =>
    `The feed ${path} is not in the project's folder ${root}. Put it there, best into its public folder.`,
  bundleName: (name) => `"bundle" must be the name of a .js file; it is "${name}".`,
};
