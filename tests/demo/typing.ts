import type { ElectronApplication, Page } from '@playwright/test';

/** Types a text into a window: every key goes down and up, through the page's own input. */
export type Typing = (text: string) => Promise<void>;

/**
 * Keys sent from within the app's process, a line at a time. Asked one by one from outside, each key would wait for the
 * answer to the one before, and a meeting would take many times as long.
 */
export async function typingInto(app: ElectronApplication, page: Page): Promise<Typing> {
  const window = await app.browserWindow(page);
  return (text) =>
    window.evaluate(
      async ({ webContents }, keys) => {
        const { debugger: keyboard } = webContents;
        if (!keyboard.isAttached()) keyboard.attach('1.3');
        await Promise.all(
          keys.flatMap((key) => [
            keyboard.sendCommand('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key }),
            keyboard.sendCommand('Input.dispatchKeyEvent', { type: 'keyUp', key }),
          ]),
        );
      },
      [...text],
    );
}
