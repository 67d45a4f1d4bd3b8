import { useMemo } from 'react';
import type { Language } from '../../../shared/i18n/language';
import type { MapModel } from '../../../shared/projection/map-model';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { removedElementsOf, withRemoved } from '../../../shared/projection/removed-elements';
import type { Document } from '../../../shared/register/document';
import { useTable } from '../../app/app-context';
import type { OpenTable } from '../../app/app-state';
import { useLanguage } from '../../ui/language-context';

interface Made {
  readonly log: OpenTable['log'];
  readonly language: Language;
  readonly model: MapModel;
}

/** The map is asked for by what is drawn at once and again by what follows a painting later: it is made once. */
const made = new WeakMap<Document, Made>();

/** The whole map of the table as the facilitator sees it, whatever of it is shown; the same object until something changes. */
export function useWholeMap(): MapModel {
  const content = useTable((table) => table.content);
  const document = useTable((table) => table.document);
  const log = useTable((table) => table.log);
  const language = useLanguage();
  return useMemo(() => wholeMapOf({ content, document, log }, language), [content, document, log, language]);
}

/** The same for who is no part of the screen. */
export function wholeMapOf(
  { content, document, log }: Pick<OpenTable, 'content' | 'document' | 'log'>,
  language: Language,
): MapModel {
  const known = made.get(document);
  if (known?.log === log && known.language === language) return known.model;
  const removed = removedElementsOf({ document, log }, language);
  const model = withRemoved(mapModelOf(content, language, { audience: 'facilitator' }), removed);
  made.set(document, { log, language, model });
  return model;
}
