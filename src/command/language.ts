/**
 * The language to speak: `--lang`, then the environment's as POSIX has it (`zh_CN.UTF-8`), then English.
 * https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html
 */
export function languageOf(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): 'zh-CN' | 'en' {
  const said = asked || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^zh/i.test(said) ? 'zh-CN' : 'en';
}
