/** The last folder of a path: what people recognise. The whole path belongs in a tooltip. */
export function shortPlace(place: string): string {
  const parts = place.split(/[\\/]/).filter((part) => part !== '');
  return parts.at(-1) ?? place;
}
