/** The value of an option wherever it stands, the last one of several: the words of every error depend on it. */
export function optionOf(option: string, argv: readonly string[]): string | undefined {
  let value: string | undefined;
  for (const [index, each] of argv.entries()) {
    if (each === option) value = argv[index + 1];
    else if (each.startsWith(`${option}=`)) value = each.slice(option.length + 1);
  }
  return value;
}

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
