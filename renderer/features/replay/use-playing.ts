import { useEffect, useState } from 'react';

/** How many times as fast as at first. */
export const tempos = [1, 4, 16] as const;
export type Tempo = (typeof tempos)[number];

/** Long enough to read a line of the log; longer still for who wants little movement. */
const lineMs = 1400;
const stillLineMs = 2800;

interface Playing {
  readonly isPlaying: boolean;
  readonly tempo: Tempo;
  readonly setTempo: (tempo: Tempo) => void;
  /** Plays on, from the beginning when the end is on screen; or pauses. */
  readonly toggle: () => void;
  readonly pause: () => void;
}

/** Goes through the moments by itself, one at a time, until the last. */
export function usePlaying(moment: number, last: number, go: (moment: number) => void): Playing {
  const [isPlaying, setPlaying] = useState(false);
  const [tempo, setTempo] = useState<Tempo>(1);
  const isAtEnd = moment >= last;
  useEffect(() => {
    if (!isPlaying) return;
    if (isAtEnd) {
      setPlaying(false);
      return;
    }
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = setTimeout(() => go(moment + 1), (isStill ? stillLineMs : lineMs) / tempo);
    return () => clearTimeout(timer);
  }, [isPlaying, isAtEnd, moment, tempo, go]);
  return {
    isPlaying,
    tempo,
    setTempo,
    toggle: () => {
      if (!isPlaying && isAtEnd) go(0);
      setPlaying(!isPlaying);
    },
    pause: () => setPlaying(false),
  };
}
