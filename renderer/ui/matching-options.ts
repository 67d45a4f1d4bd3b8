export interface ComboOption {
  readonly id: string;
  readonly label: string;
  /** Small text at the end of the line, such as the kind of an element. */
  readonly hint?: string;
  /** What it is found by besides its label: the rest of a text that is cut off there. */
  readonly search?: string;
}

/** Most options drawn at once: a table of 10,000 elements stays quick, and nobody scrolls past a hundred. */
const shownLimit = 100;

/** Options that hold the typed text, without regard to case and accents; those whose label begins with it first. */
export function matchingOptions(options: readonly ComboOption[], typed: string): readonly ComboOption[] {
  const wanted = fold(typed);
  if (wanted === '') return options.slice(0, shownLimit);
  const starting: ComboOption[] = [];
  const holding: ComboOption[] = [];
  for (const option of options) {
    const at = fold(option.label).indexOf(wanted);
    if (at === 0) starting.push(option);
    else if (at > 0 || (option.search !== undefined && fold(option.search).includes(wanted))) holding.push(option);
  }
  return [...starting, ...holding].slice(0, shownLimit);
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
