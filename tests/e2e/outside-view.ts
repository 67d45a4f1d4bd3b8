import type { ChildProcess } from 'node:child_process';
import { type Browser, chromium, expect } from '@playwright/test';

/** Where a program that was started with a debugging port can be looked at. Fails when it ends before it says so. */
export function debuggingAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const found = /DevTools listening on (ws:\S+)\s/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    program.once('exit', (code) => reject(new Error(`the app ended with ${code}: ${said}`)));
  });
}

interface Target {
  readonly type: string;
  readonly url: string;
}

/**
 * Looks at a running program from outside, once its page is there: who connects while the page is still being made can
 * wait for ever. The connection is the way to look and not what is tested, so it is given a second chance.
 */
export async function connectFromOutside(address: string): Promise<Browser> {
  const list = new URL('/json/list', address.replace(/^ws/, 'http'));
  const hasPage = async (): Promise<boolean> => {
    const targets = (await (await fetch(list)).json()) as readonly Target[];
    return targets.some(({ type, url }) => type === 'page' && url.includes('facilitator.html'));
  };
  await expect.poll(() => hasPage().catch(() => false)).toBe(true);
  return await chromium.connectOverCDP(address, { timeout: 20_000 }).catch(() => chromium.connectOverCDP(address));
}
