import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Translated } from '../../shared/i18n/language';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { contentOf } from '../../shared/model/content-of';
import { mapFiguresOf } from '../../shared/projection/figures/map-figures';
import { floorAt } from '../../shared/projection/hall/hall-layout';
import { hallSceneOf } from '../../shared/projection/hall/hall-scene';
import { hallSvg } from '../../shared/projection/hall/hall-svg';
import { mapModelOf } from '../../shared/projection/map-model-of';
import { mapPalettes } from '../../shared/projection/map-palette';
import { mapSvg } from '../../shared/projection/map-svg';
import { tableNameInHall } from '../../shared/projection/projection-model-of';
import { spotlightOf } from '../../shared/projection/spotlight-of';
import { accept, type Result, refuse } from '../../shared/values/result';
import { errorCode } from '../disk/atomic-write';
import { writeChosenFile } from '../disk/write-chosen-file';
import type { Console } from './console';
import type { MapArguments } from './map-arguments';
import { mapFonts } from './map-fonts';
import { messages } from './messages';
import type { Trouble } from './two-tables';

const texts: Translated<{ readonly notOnMap: (option: string, ids: readonly string[]) => string }> = {
  nl: { notOnMap: (option, ids) => `${option}: staat niet op deze kaart: ${ids.join(', ')}` },
  en: { notOnMap: (option, ids) => `${option}: not on this map: ${ids.join(', ')}` },
};

/**
 * Draws the map as the hall shows it, or the whole map of the console, from the code of the app, and counts on what was
 * drawn. @param log as far as asked for
 */
export async function drawMap(
  given: MapArguments,
  log: readonly LogEntry[],
  console: Console,
): Promise<Result<true, Trouble>> {
  const { language, audience, screen, depth, theme, light, focus, out, figures, file } = given;
  const input = await realpath(file);
  for (const target of [out, figures]) {
    if (target === undefined || target === '-') continue;
    const isInput = input === (await realpath(target).catch(() => path.resolve(target)));
    if (isInput) return refuse({ code: 2, sentence: messages[language].sameFile(target) });
  }
  const content = contentOf(fold(log));
  const model = mapModelOf(content, language, { audience });
  const known = new Set([...model.elements, ...model.relations].map(({ id }) => id));
  const missing = light.filter((id) => !known.has(id));
  if (missing.length > 0) return refuse({ code: 2, sentence: texts[language].notOnMap('--light', missing) });
  if (focus !== null && !model.elements.some(({ id }) => id === focus.centre))
    return refuse({ code: 2, sentence: texts[language].notOnMap('--focus', [focus.centre]) });
  const floor = floorAt(depth, screen.height);
  const wish = { language, screen, floor, light };
  const results: { readonly target: string; readonly content: string }[] = [];
  const table = audience === 'hall' ? tableNameInHall(content) : (content.table?.name ?? '');
  if (audience === 'hall') {
    const caption = spotlightOf(content, log, language)?.caption ?? '';
    const scene = hallSceneOf(model, { ...wish, focus, caption, colors: mapPalettes[theme] });
    const picture =
      scene === null
        ? mapSvg(model, { width: screen.width, theme, language, title: table, fonts: mapFonts })
        : hallSvg(scene, { theme, table, fonts: mapFonts });
    results.push({ target: out, content: picture });
  } else {
    results.push({
      target: out,
      content: mapSvg(model, { width: screen.width, theme, language, title: table, fonts: mapFonts }),
    });
  }
  if (figures !== undefined) {
    results.push({ target: figures, content: `${JSON.stringify(mapFiguresOf(model, wish), null, 2)}\n` });
  }
  for (const { target, content: text } of results) {
    if (target === '-') {
      console.writeOut(text);
      continue;
    }
    try {
      await writeChosenFile(target, text);
    } catch (error) {
      return refuse({ code: 1, sentence: messages[language].notWritten(target, errorCode(error)) });
    }
  }
  return accept(true);
}
