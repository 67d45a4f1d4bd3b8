import { beforeEach, describe, expect, it } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState, Notice } from '../../../renderer/app/app-state';
import { RefusalNotices } from '../../../renderer/app/refusal-notices';
import { accept, refuse } from '../../../shared/values/result';

let store: StoreApi<AppState>;
let notices: RefusalNotices;
const told = (): Notice | null => store.getState().notice;

beforeEach(() => {
  store = createStore(() => ({ language: 'nl', notice: null }) as unknown as AppState);
  notices = new RefusalNotices(store);
});

describe('what is said about a refusal', () => {
  it('is a sentence, and goes when something else has been done', () => {
    expect(notices.tell(refuse({ code: 'empty_name' }))).toBe(false);
    expect(told()).toEqual({ kind: 'problem', text: 'Vul een naam in.' });
    expect(notices.tell(accept(null))).toBe(true);
    expect(told()).toBeNull();
  });

  it.each([
    ['nothing_to_undo', 'Er is niets om ongedaan te maken.'],
    ['nothing_to_redo', 'Er is niets om opnieuw te doen.'],
    ['no_change', 'Er is niets gewijzigd.'],
  ] as const)('is no alarm when there was nothing to do: %s', (code, text) => {
    notices.tell(refuse({ code }));
    expect(told()).toEqual({ kind: 'info', text });
  });

  it('offers the session that is missing', () => {
    notices.tell(refuse({ code: 'no_open_session' }));
    expect(told()).toMatchObject({ offer: 'session' });
  });

  it('leaves what could not be saved to the alarm, which says it until it is over', () => {
    const refusal = { code: 'not_saved', reason: 'De schijf is vol.' } as const;
    notices.tell(refuse(refusal));
    expect(told()).toMatchObject({ text: 'De schijf is vol.' });
    const table = { save: { kind: 'failed', reason: refusal.reason, waiting: 1 } };
    store.setState({ table, notice: null } as unknown as AppState);
    expect(notices.tell(refuse(refusal))).toBe(false);
    expect(told()).toBeNull();
  });

  it('leaves alone what others said in the meantime', () => {
    notices.tell(refuse({ code: 'empty_name' }));
    const other: Notice = { kind: 'info', text: 'Het verslag is geschreven.' };
    store.setState({ notice: other });
    notices.tell(accept(null));
    expect(told()).toBe(other);
  });
});
