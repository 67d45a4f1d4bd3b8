import { useMemo } from 'react';
import { defaultAsOf } from '../../../shared/checks/last-session';
import type { Signal } from '../../../shared/checks/signal';
import { type SpokenSignal, signals, signalsOf } from '../../../shared/checks/signals';
import { useTable } from '../../app/app-context';
import type { OpenTable } from '../../app/app-state';
import { useLanguage } from '../../ui/language-context';

/** Everything that is out of balance at the moment on screen, with its sentence. */
export function useSignals(): readonly SpokenSignal[] {
  const language = useLanguage();
  const content = useTable((table) => table.content);
  const log = useTable((table) => table.log);
  return useMemo(() => signals(content, log, language), [content, log, language]);
}

/** As `useSignals` without words, for who only counts. */
export function signalsAt({ content, log }: Pick<OpenTable, 'content' | 'log'>): readonly Signal[] {
  return signalsOf(content, { asOf: defaultAsOf(content, log) });
}
