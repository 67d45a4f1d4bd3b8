/** The ids a list field holds; nothing where it holds no list (see `knownNumber` on why a check asks). */
export function knownIds(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}
