/** A duration on the agenda clock: "4:05", over an hour "1:04:05". The sign is left to the words around it. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** Whole minutes of a duration, to the nearest. */
export function wholeMinutes(milliseconds: number): number {
  return Math.round(milliseconds / 60_000);
}
