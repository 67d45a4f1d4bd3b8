/** Joins the class names that apply. CSS modules type every lookup as possibly undefined. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter((name): name is string => typeof name === 'string' && name !== '').join(' ');
}
