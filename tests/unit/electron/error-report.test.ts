import { describe, expect, it } from 'vitest';
import { withoutPaths } from '../../../electron/error-report';

describe('the report of an error', () => {
  it('R-SAFE-10 names files of the program and no folder, user or table', () => {
    const report = withoutPaths(
      [
        "Error: ENOENT: no such file or directory, open '/home/anna.jansen/Tafel van Jan Pietersen/log.jsonl'",
        '    at read (/opt/Gebiedstafel/resources/app.asar/out/main/main.mjs:10:3)',
        '    at async file:///home/anna.jansen/mijn map/out/main/program.mjs:2:4',
        '    at C:\\Users\\anna.jansen\\Gebiedstafel data\\out\\main\\main.mjs:1:1',
        '    at Object.open (node:internal/fs/promises:639:25)',
        '    at new Promise (<anonymous>)',
      ].join('\n'),
    );
    expect(report).not.toMatch(/anna|Jansen|Pietersen|mijn map|Gebiedstafel data|\/opt/i);
    expect(report.split('\n')).toEqual([
      "Error: ENOENT: no such file or directory, open '…'",
      '    at read (main.mjs:10:3)',
      '    at async program.mjs:2:4',
      '    at main.mjs:1:1',
      '    at Object.open (promises:639:25)',
      '    at new Promise (<anonymous>)',
    ]);
  });

  it.each([
    ['bare', 'EACCES: /home/anna/tafel.json', 'EACCES: …'],
    ['on a share', 'EBUSY \\\\server\\anna\\tafel.json', 'EBUSY …'],
    ['as an address', 'cannot load file:///home/anna/x', 'cannot load …'],
    ['a fraction is none', 'read 3/4 of it and/or more', 'read 3/4 of it and/or more'],
  ])('R-SAFE-10 takes a path away: %s', (_how, said, left) => {
    expect(withoutPaths(said)).toBe(left);
  });
});
