import { type ReactNode, useState } from 'react';
import { Button } from './button';
import { useTexts } from './language-context';

const texts = {
  nl: { all: (count: number) => `Toon alle ${count}` },
  en: { all: (count: number) => `Show all ${count}` },
};

/**
 * The first of a long list, and a button for all of them: nobody reads past a few hundred lines, and drawing ten
 * thousand would keep the table waiting.
 */
export function useCapped<Item>(
  items: readonly Item[],
  limit: number,
): { readonly shown: readonly Item[]; readonly more: ReactNode } {
  const { all } = useTexts(texts);
  const [isWhole, setWhole] = useState(false);
  if (isWhole || items.length <= limit) return { shown: items, more: null };
  return {
    shown: items.slice(0, limit),
    more: (
      <Button look="quiet" onPress={() => setWhole(true)}>
        {all(items.length)}
      </Button>
    ),
  };
}
