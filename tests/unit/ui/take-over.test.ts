import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../renderer/app/app-state';
import { takeOver } from '../../../renderer/features/lists/take-over';
import { listTexts } from '../../../renderer/features/lists/texts';

/** Takes a list over, which is refused with this notice; undefined when none is told. */
async function taken(isRefused: boolean, refusal?: Notice): Promise<readonly (Notice | null)[]> {
  let notice: Notice | null = { kind: 'info', text: 'Van eerder.' };
  const returned = await takeOver({
    name: 'acties.csv',
    act: [{ type: 'removeElement', id: 'a' }],
    perform: async () => {
      if (isRefused) notice = refusal ?? notice;
      return !isRefused;
    },
    told: () => notice,
    texts: listTexts.nl,
  });
  return [returned, notice];
}

describe('what is said after a list was taken over (R-BRING-3)', () => {
  it('says that it is done', async () => {
    const [said] = await taken(false);
    expect(said).toEqual({
      kind: 'done',
      text: 'Lijst “acties.csv” is overgenomen. Ongedaan maken neemt die weer terug.',
    });
  });

  it('says that nothing was taken over and why, with the step that helps', async () => {
    const refusal = { kind: 'problem', text: 'Open eerst een zitting.', offer: 'session' } as const;
    expect((await taken(true, refusal))[0]).toEqual({
      ...refusal,
      text: 'Er is niets van de lijst overgenomen. Open eerst een zitting.',
    });
  });

  it('does not take an earlier message for the reason', async () => {
    expect(await taken(true)).toEqual([null, { kind: 'info', text: 'Van eerder.' }]);
  });
});
