import { useEffect, useState } from 'react';
import { usualLabelSize } from '../../../shared/projection/label-box';
import { type Camera, leastZoomOfNames } from './use-camera';

/** Pixels under which a name is tiring to read on a laptop. */
const comfortable = 12;
/** The larger size still holds nearly every name in three lines; beyond it the long ones would lose their end. */
const steps = [usualLabelSize, 21.6] as const;
/** After this long without movement the size is set anew: names must not break differently while the map moves. */
const restMs = 120;

/** Size of names in map units: as usual, and larger within the card when the whole map has to fit a small window. */
export function useLabelSize(camera: Camera): number {
  const [size, setSize] = useState<number>(usualLabelSize);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      const zoom = camera.zoom();
      // From far no name is written, and a new size would have all of the picture painted anew.
      if (zoom >= leastZoomOfNames) setSize(steps.find((step) => step * zoom >= comfortable) ?? steps[1]);
    };
    const stop = camera.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(settle, restMs);
    });
    settle();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [camera]);
  return size;
}
