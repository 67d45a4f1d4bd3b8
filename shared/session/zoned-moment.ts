const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The moment at which clocks in a time zone show this date and time, as ISO 8601 with the offset of that day.
 * A time that the clock skips in spring is taken as if it had not been skipped.
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`
 * @param timeZone such as `Europe/Amsterdam`
 */
export function zonedMoment(date: string, time: string, timeZone: string): string {
  const wall = Date.parse(`${date}T${time}:00Z`);
  // The offset belongs to the moment that is looked for, so it is asked again at the first answer.
  const first = wall - offsetAt(wall, timeZone);
  const offset = offsetAt(first, timeZone);
  const sign = offset < 0 ? '-' : '+';
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${date}T${time}:00${sign}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const known = formats.get(timeZone);
  const format =
    known ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  formats.set(timeZone, format);
  const part = new Map(format.formatToParts(new Date(moment)).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(
    part.get('year') ?? 0,
    (part.get('month') ?? 1) - 1,
    part.get('day'),
    part.get('hour'),
    part.get('minute'),
    part.get('second'),
  );
  return wall - Math.floor(moment / 1000) * 1000;
}
