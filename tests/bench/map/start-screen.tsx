import { useEffect, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';

/**
 * What a map is opened from in the app: a page that React has drawn and that is written in the typeface of the map, so
 * that neither is met for the first time when the clock runs. All peers start from it, those without React too.
 * @returns the root that it was in, empty again
 */
export async function passStartScreen(host: HTMLElement, nextFrame: () => Promise<void>): Promise<Root> {
  // Asked for by name: a page waits for no font that nothing has been written in yet.
  for (const weight of [600, 700]) await document.fonts.load(`${weight} 16px 'Atkinson Hyperlegible Next'`);
  const root = createRoot(host);
  let isSeen = () => {};
  const seen = new Promise<void>((resolve) => {
    isSeen = resolve;
  });
  root.render(<StartScreen onSeen={isSeen} />);
  await seen;
  await nextFrame();
  root.render(null);
  await nextFrame();
  return root;
}

const tables = ['Rivierenland', 'Veenweide', 'Stadsrand'];

function StartScreen({ onSeen }: { readonly onSeen: () => void }) {
  const [opened, open] = useState<string | null>(null);
  useEffect(() => {
    if (opened === null) open(tables[0] as string);
    else onSeen();
  }, [opened, onSeen]);
  return (
    <main style={{ fontFamily: "'Atkinson Hyperlegible Next', system-ui, sans-serif" }}>
      <h1 style={{ fontWeight: 700 }}>Tafels</h1>
      <ul>
        {tables.map((table) => (
          <li key={table}>
            <button type="button" style={{ font: 'inherit', fontWeight: 600 }} aria-pressed={table === opened}>
              {table}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
