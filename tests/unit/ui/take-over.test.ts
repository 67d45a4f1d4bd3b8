import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../renderer/app/app-state';
import { takeOver } from '../../../renderer/features/lists/take-over';
import { listTexts } from '../../../renderer/features/lists/texts';
import type { Command } from '../../../shared/commands/command';

const commands: readonly Command[] = ['a', 'b', 'c'].map((id) => ({ type: 'removeElement', id }));

/** Takes three acts over, of which one is refused with this notice; undefined when none is told. */
async function takenUntil(refused: number, refusal: Notice | undefined): Promise<readonly (Notice | null)[]> {
  let notice: Notice | null = { kind: 'info', text: 'Van eerder.' };
  let count = 0;
  const returned = await takeOver({
    name: 'acties.csv',
    commands,
    perform: async () => {
      count += 1;
      if (count !== refused) return true;
      notice = refusal ?? notice;
      return false;
    },
    told: () => notice,
    texts: listTexts.nl,
  });
  return [returned, notice];
}

describe('what is said after a list was taken over (R-BRING-3)', () => {
  it('says that it is done', async () => {
    const [said] = await takenUntil(0, undefined);
    expect(said).toEqual({
      kind: 'done',
      text: 'Lijst “acties.csv” is overgenomen. Ongedaan maken neemt die weer terug.',
    });
  });

  it('says how far it came and why it stopped there, with the step that helps', async () => {
    const refusal = { kind: 'problem', text: 'Open eerst een zitting.', offer: 'session' } as const;
    expect((await takenUntil(3, refusal))[0]).toEqual({
      ...refusal,
      text: '2 van de 3 acties zijn overgenomen; de rest niet. Open eerst een zitting.',
    });
  });

  it('does not take an earlier message for the reason', async () => {
    expect((await takenUntil(2, undefined))[0]).toEqual({
      kind: 'problem',
      text: '1 van de 3 acties is overgenomen; de rest niet.',
    });
  });

  it('leaves the refusal standing when nothing was done', async () => {
    const refusal: Notice = { kind: 'problem', text: 'Vul een naam in.' };
    expect(await takenUntil(1, refusal)).toEqual([null, refusal]);
  });
});
