export function dataScript(_: unknown): string {
  return '';
}
