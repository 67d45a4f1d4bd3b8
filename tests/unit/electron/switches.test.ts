import { describe, expect, it } from 'vitest';
import { readSwitches } from '../../../electron/switches';

const everything = {
  GT_DEV_SERVER: 'http://127.0.0.1:5173',
  GT_PICTURE: '/tmp/beeld.png',
  GT_PICTURE_EXIT: '1',
  GT_TIMING: '1',
  GT_SAVE_DIR: '/tmp/uit',
  GT_DATA_DIR: '/tmp/data',
  GT_USER_DATA: '/tmp/profiel',
  GT_DEMO: 'ja',
  HOME: '/home/iemand',
};

describe('switches from the environment', () => {
  it('are all obeyed in a development run, and passed to the page without the rest of the environment', () => {
    const switches = readSwitches(everything, false);
    expect(switches).toMatchObject({
      devServer: 'http://127.0.0.1:5173',
      picture: '/tmp/beeld.png',
      exitAfterPicture: true,
      printTiming: true,
      saveFolder: '/tmp/uit',
      dataFolder: '/tmp/data',
      userData: '/tmp/profiel',
      backupFolder: null,
    });
    expect(switches.flags).toMatchObject({ demo: 'ja', timing: '1' });
    expect(switches.flags).not.toHaveProperty('home');
  });

  it('are ignored by a package, except where data is', () => {
    expect(readSwitches(everything, true)).toEqual({
      devServer: null,
      picture: null,
      exitAfterPicture: false,
      printTiming: false,
      saveFolder: null,
      dataFolder: '/tmp/data',
      userData: '/tmp/profiel',
      backupFolder: null,
      flags: {},
    });
  });

  it('count as absent when empty', () => {
    expect(readSwitches({ GT_DATA_DIR: '', GT_PICTURE: '' }, false)).toMatchObject({ dataFolder: null, picture: null });
  });
});
