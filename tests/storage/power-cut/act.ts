import { type CutDisk, cutDisk, type Kept } from './cut-disk';

/** One life of the program: what it does, and whether what it told people is so on a disk that another start finds. */
export interface Life {
  /** Does it, and notes what was told on the way. Throws where the disk ends. */
  run(disk: CutDisk): Promise<void>;
  /** What was told and is not so; null when all of it is. */
  brokenOn(kept: CutDisk): Promise<string | null>;
}

export type Act = () => Life;

const ways: readonly Kept[] = ['flushed', 'names', 'killed'];

/** What was told and is not so after the disk stopped at one of its calls; null when it may stop at any of them. */
export async function firstBroken(act: Act, without?: string): Promise<string | null> {
  const left = without === undefined ? {} : { without };
  const whole = await doneOn(act, cutDisk(left));
  // Work that waits for what was left out would go on for ever; as many calls as it takes otherwise tell enough.
  const calls = without === undefined ? whole.calls() : Math.min(whole.calls(), (await doneOn(act, cutDisk())).calls());
  // Up to what is left out everything is as it was.
  for (let cutAfter = whole.leftOutAt() ?? 0; cutAfter <= calls; cutAfter += 1) {
    const life = act();
    const disk = cutDisk({ cutAfter, ...left });
    await life.run(disk).catch(() => undefined);
    for (const how of ways) {
      // What does not even open any more is not so either.
      const broken = await life.brokenOn(disk.afterCut(how)).catch((error: Error) => error.message);
      if (broken !== null) return `${broken} (${how}, after ${cutAfter} calls)`;
    }
  }
  return null;
}

/** Every flush, rename and link of an act that may be left out, as if somebody had forgotten it. */
export async function pointsOf(act: Act): Promise<ReadonlySet<string>> {
  const disk = cutDisk();
  await act().run(disk);
  return disk.points;
}

async function doneOn(act: Act, disk: CutDisk): Promise<CutDisk> {
  await act()
    .run(disk)
    .catch(() => undefined);
  return disk;
}
