/** A length of time as a clock that counts shows it, from whole seconds: 08:05, 1:02:03. Minutes and seconds have two digits, so that nothing moves as they change. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds)) || 0;
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  return `${hours ? `${hours}:` : ''}${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
