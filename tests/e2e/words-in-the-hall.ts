import type { ElectronApplication, Page } from '@playwright/test';

/** A piece of text as it stands on the screen. */
export interface SeenWords {
  readonly text: string;
  /** Height of the type in pixels of the window. */
  readonly size: number;
  readonly on: 'page' | 'canvas';
}

declare global {
  interface Window {
    wordsOnCanvases: () => readonly { readonly text: string; readonly size: number }[];
  }
}

/** From now on every window that opens remembers what is written on its canvases, and at what size in their pixels. */
export async function watchWriting(app: ElectronApplication): Promise<void> {
  await app.context().addInitScript(() => {
    interface Written {
      readonly text: string;
      /** Pixels of the canvas or picture. */
      readonly size: number;
    }
    type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
    /** By canvas, and by picture that was made of one. */
    const writings = new WeakMap<object, Written[]>();
    const on = (surface: object): Written[] => {
      const known = writings.get(surface) ?? [];
      writings.set(surface, known);
      return known;
    };
    for (const kind of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
      const { fillText, clearRect } = kind.prototype as Context;
      Object.assign(kind.prototype, {
        fillText(this: Context, text: string, x: number, y: number) {
          const pixels = Number.parseFloat(/([\d.]+)px/.exec(this.font)![1]!);
          on(this.canvas).push({ text, size: pixels * this.getTransform().d });
          fillText.call(this, text, x, y);
        },
        clearRect(this: Context, x: number, y: number, width: number, height: number) {
          if (width >= this.canvas.width && height >= this.canvas.height) writings.delete(this.canvas);
          clearRect.call(this, x, y, width, height);
        },
      });
    }
    const { transferToImageBitmap } = OffscreenCanvas.prototype;
    OffscreenCanvas.prototype.transferToImageBitmap = function transfer(this: OffscreenCanvas) {
      const picture = transferToImageBitmap.call(this);
      writings.set(picture, on(this));
      return picture;
    };
    const drawImage = CanvasRenderingContext2D.prototype.drawImage as (
      this: CanvasRenderingContext2D,
      image: CanvasImageSource,
      ...where: number[]
    ) => void;
    Object.assign(CanvasRenderingContext2D.prototype, {
      drawImage(this: CanvasRenderingContext2D, image: CanvasImageSource, ...where: number[]) {
        const { d } = this.getTransform();
        for (const { text, size } of writings.get(image) ?? []) on(this.canvas).push({ text, size: size * d });
        drawImage.call(this, image, ...where);
      },
    });

    window.wordsOnCanvases = () =>
      [...document.querySelectorAll('canvas')]
        .filter((canvas) => canvas.height > 0 && canvas.checkVisibility({ visibilityProperty: true }))
        .flatMap((canvas) => {
          const scale = canvas.getBoundingClientRect().height / canvas.height;
          return (writings.get(canvas) ?? []).map(({ text, size }) => ({ text, size: size * scale }));
        });
  });
}

/** All that can be read in a window: words of the page, and of its canvases when `watchWriting` came before it. */
export async function wordsIn(page: Page): Promise<readonly SeenWords[]> {
  return page.evaluate(() => {
    const words: SeenWords[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const text = node.textContent?.trim() ?? '';
      const box = parent.getBoundingClientRect();
      // Words that are read aloud only have a box of a pixel.
      if (text === '' || box.width <= 1 || box.height <= 1) continue;
      // Text of an SVG that is not displayed still has a box.
      const group = parent.closest('g[class]');
      const isHidden = group !== null && getComputedStyle(group).display === 'none';
      if (isHidden || !parent.checkVisibility({ visibilityProperty: true })) continue;
      // What stands on the map is enlarged with it.
      const card = parent.closest<HTMLElement>('[data-element]');
      const cardScale = card === null ? 1 : card.getBoundingClientRect().height / card.offsetHeight;
      const scale = parent instanceof SVGGraphicsElement ? parent.getScreenCTM()!.a : cardScale;
      words.push({ text, size: Number.parseFloat(getComputedStyle(parent).fontSize) * scale, on: 'page' });
    }
    const drawn = window.wordsOnCanvases?.() ?? [];
    return [...words, ...drawn.map((each) => ({ ...each, on: 'canvas' as const }))];
  });
}

/** The words in a window of which the letters are smaller than this many pixels, with their size. */
export async function tooSmall(page: Page, floor: number): Promise<readonly string[]> {
  const words = await wordsIn(page);
  return words
    .filter(({ size }) => size < floor - 0.1)
    .map(({ text, size, on }) => `${text} on the ${on}: ${size.toFixed(1)}`);
}
