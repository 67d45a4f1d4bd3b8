import { type RefObject, useLayoutEffect, useState } from 'react';
import type { ViewSize } from '../../../shared/projection/map-bounds';

const unknown: ViewSize = { width: 0, height: 0 };

/** Size of an element in pixels, kept up to date; 0 by 0 until it is known. */
export function useElementSize(element: RefObject<HTMLElement | null>): ViewSize {
  const [size, setSize] = useState(unknown);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = target;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
