import { parseArgs } from 'node:util';
import { type Language, languages } from '../../shared/i18n/language';
import { type FocusSteps, focusSteps } from '../../shared/projection/hall-look';
import type { ViewSize } from '../../shared/projection/map-bounds';
import type { Audience } from '../../shared/projection/map-model';
import type { PictureTheme } from '../../shared/projection/map-palette';

/** `map FILE -o FILE.svg`. */
export interface MapArguments {
  readonly verb: 'map';
  readonly file: string;
  readonly language: Language;
  readonly until: string | undefined;
  readonly audience: Audience;
  readonly screen: ViewSize;
  readonly light: readonly string[];
  /** One element with what it relates to, and how far. */
  readonly focus: { readonly centre: string; readonly steps: FocusSteps } | null;
  /** Of the hall, in heights of the image. */
  readonly depth: number;
  readonly theme: PictureTheme;
  readonly out: string;
  readonly figures: string | undefined;
}

const options = {
  lang: { type: 'string' },
  until: { type: 'string' },
  audience: { type: 'string' },
  size: { type: 'string' },
  light: { type: 'string' },
  focus: { type: 'string' },
  steps: { type: 'string' },
  depth: { type: 'string' },
  theme: { type: 'string' },
  out: { type: 'string', short: 'o' },
  figures: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const leastSide = 320;
const mostSide = 16_384;

/** @throws what `parseArgs` does of words it does not know */
export function readMap(
  argv: readonly string[],
): MapArguments | { readonly verb: 'help' } | { readonly problem: string } {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  if (values.help) return { verb: 'help' };
  const [file, extra] = positionals;
  if (!file) return { problem: 'map needs a table file' };
  if (extra !== undefined) return { problem: `one file at a time; ${JSON.stringify(extra)} is too many` };
  const { out, figures, light = '', audience = 'hall', theme = 'light', lang = 'nl', size = '1920x1080' } = values;
  if (!out) return { problem: 'map needs -o with a file for the picture' };
  if (out !== '-' && !/\.svg$/i.test(out)) return { problem: '-o needs a file that ends in .svg, or -' };
  if (figures !== undefined && figures !== '-' && !/\.json$/i.test(figures))
    return { problem: '--figures needs a file that ends in .json, or -' };
  if (figures === out) return { problem: 'the picture and its figures cannot go to the same place' };
  if (audience !== 'hall' && audience !== 'facilitator')
    return { problem: `--audience is hall or facilitator, not ${JSON.stringify(audience)}` };
  if (theme !== 'light' && theme !== 'dark')
    return { problem: `--theme is light or dark, not ${JSON.stringify(theme)}` };
  const language = languages.find((each) => each === lang);
  if (language === undefined) return { problem: `--lang is nl or en, not ${JSON.stringify(lang)}` };
  const screen = sizeOf(size);
  if (screen === undefined) {
    return { problem: `--size is width x height in pixels such as 1920x1080, not ${JSON.stringify(size)}` };
  }
  const steps = focusSteps.find((each) => String(each) === (values.steps ?? '1'));
  if (steps === undefined) return { problem: `--steps is 1, 2 or 3, not ${JSON.stringify(values.steps)}` };
  const depth = values.depth === undefined ? usualDepth : Number(values.depth);
  if (!(depth >= leastDepth && depth <= mostDepth)) {
    return {
      problem: `--depth is the depth of the hall in heights of the image, from ${leastDepth} to ${mostDepth}, not ${JSON.stringify(values.depth)}`,
    };
  }
  return {
    verb: 'map',
    file,
    language,
    until: values.until,
    audience,
    screen,
    light: light
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
    focus: values.focus === undefined ? null : { centre: values.focus, steps },
    depth,
    theme,
    out,
    figures,
  };
}

/** As deep as the floor of names was meant for, when nothing is said. */
const usualDepth = 3.5;
const [leastDepth, mostDepth] = [1, 12] as const;

function sizeOf(text: string): ViewSize | undefined {
  const [, width = '', height = ''] = /^(\d{3,5})[x×](\d{3,5})$/i.exec(text) ?? [];
  const size = { width: Number(width), height: Number(height) };
  const isFine = Object.values(size).every((side) => side >= leastSide && side <= mostSide);
  return isFine ? size : undefined;
}
