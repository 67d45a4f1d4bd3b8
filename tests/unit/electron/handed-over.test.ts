import { describe, expect, it } from 'vitest';
import { HandedOver } from '../../../electron/dialogs/handed-over';

function program() {
  const opened: string[] = [];
  return { opened, handedOver: new HandedOver((file) => opened.push(file)) };
}

describe('what the operating system hands to a program that runs', () => {
  it('is opened there, and asks for no start afterwards', () => {
    const { opened, handedOver } = program();
    handedOver.take(['/a', '/b']);
    handedOver.take([]);
    handedOver.setEnding(true);
    expect(opened).toEqual(['/a', '/b']);
    expect(handedOver.forNextStart()).toBeNull();
  });

  it('waits for the next start when the program is closing', () => {
    const { opened, handedOver } = program();
    handedOver.setEnding(true);
    handedOver.take(['/a']);
    handedOver.take(['/b']);
    expect(opened).toEqual([]);
    expect(handedOver.forNextStart()).toEqual(['/a', '/b']);
  });

  it('asks for a start also without a file', () => {
    const { handedOver } = program();
    handedOver.setEnding(true);
    handedOver.take([]);
    expect(handedOver.forNextStart()).toEqual([]);
  });

  it('is opened there after all when somebody chooses to stay', () => {
    const { opened, handedOver } = program();
    handedOver.setEnding(true);
    handedOver.take(['/a']);
    handedOver.setEnding(false);
    handedOver.take(['/b']);
    expect(opened).toEqual(['/a', '/b']);
    expect(handedOver.forNextStart()).toBeNull();
    handedOver.setEnding(true);
    expect(opened).toEqual(['/a', '/b']);
  });
});
