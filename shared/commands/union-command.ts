import type { Language } from '../i18n/language';
import { compareText } from '../model/compare-text';
import type { Element } from '../model/content-types';
import type { Command } from './command';
import { asOneAct } from './part-commands';
import { sentences } from './sentences';

/** What makes one of elements that are one and the same: one act, however many they are. The smallest id stays. */
export function unionOf(elements: readonly [Element, Element, ...Element[]], language: Language): readonly Command[] {
  const [stays, ...others] = elements.toSorted((a, b) => compareText(a.id, b.id)) as [Element, ...Element[]];
  const commands = others.map(({ id }) => ({ type: 'uniteElements', ids: [stays.id, id] }) as const);
  return asOneAct(commands, sentences[language].elementsUnited(stays.name, elements.length));
}
