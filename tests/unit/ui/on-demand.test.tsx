import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { onDemand } from '../../../renderer/ui/on-demand';

describe('a part of a screen that is fetched on demand', () => {
  test('is nothing before its code is there, and there at once when it is', async () => {
    const Part = onDemand(async () => ({ name }: { readonly name: string }) => <p>Tafel {name}</p>);
    expect(renderToStaticMarkup(<Part name="Noord" />)).toBe('');
    await Part.prepare();
    expect(renderToStaticMarkup(<Part name="Noord" />)).toBe('<p>Tafel Noord</p>');
  });

  test('is fetched once, and again after a failure', async () => {
    let tries = 0;
    const Part = onDemand(async () => {
      tries += 1;
      if (tries === 1) throw new Error('not read');
      return () => <p>There</p>;
    });
    await expect(Part.prepare()).rejects.toThrow('not read');
    await Part.prepare();
    await Part.prepare();
    expect(tries).toBe(2);
    expect(renderToStaticMarkup(<Part />)).toBe('<p>There</p>');
  });
});
