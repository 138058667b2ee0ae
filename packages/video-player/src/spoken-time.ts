/** A length of time as one says it: `2 minutes 5 seconds`. Screen readers read `2:05` as a clock, or as two numbers. */
export function spokenTime(seconds: number, language: string): string {
  const whole = Math.floor(seconds);
  const parts = [['hour', Math.floor(whole / 3600)], ['minute', Math.floor(whole / 60) % 60], ['second', whole % 60]] as const;
  const said = parts.filter(([unit, count]) => count > 0 || (unit === 'second' && whole === 0));
  return said.map(([unit, count]) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count)).join(' ');
}
