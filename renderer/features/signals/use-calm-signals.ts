import { useEffect, useRef, useState } from 'react';
import type { SpokenSignal } from '../../../shared/checks/signals';
import { useTexts } from '../../ui/language-context';
import { type CalmLine, calmList } from './calm-list';
import { signalTexts } from './texts';
import { useSignals } from './use-signals';

/** The signals as lines that hold still while they are read, and what came or went last, to be read aloud. */
export function useCalmSignals(isRead: boolean): {
  readonly lines: readonly CalmLine<SpokenSignal>[];
  readonly said: string;
} {
  const texts = useTexts(signalTexts);
  const signals = useSignals();
  const shown = useRef<readonly CalmLine<SpokenSignal>[]>([]);
  const lines = calmList(shown.current, signals, isRead);
  const earlier = useRef<readonly SpokenSignal[] | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    shown.current = lines;
  });
  useEffect(() => {
    const before = earlier.current;
    earlier.current = signals;
    if (before === null || before === signals) return;
    const was = new Set(before.map(({ id }) => id));
    const is = new Set(signals.map(({ id }) => id));
    const appeared = signals.filter(({ id }) => !was.has(id)).map(({ text }) => texts.appeared(text));
    const gone = before.filter(({ id }) => !is.has(id)).map(({ text }) => texts.vanished(text));
    const news = [...appeared, ...gone];
    if (news.length > 0) setSaid(news.slice(0, 3).join(' '));
  }, [signals, texts]);
  return { lines, said };
}
