import { describe, expect, it } from 'vitest';
import { momentSchema } from '../../../shared/archive/moment-schema';
import { withoutNames } from '../../../shared/names/name-eraser';
import { findPlanted, tableWithNames } from '../names/named-table';
import { packageOf, pathsWith, textIn } from './packages';
import { people, secretExample, secrets, withFields } from './secret-example';

const reference = 'GT-2021-01';
const logLine = 'De verslaglegger legt de deelnemers en hun mandaat vast.';
const scores = /influence|"(interest|ring|stance|analysis)"|meebeslissen|meeweten/;

/** Every file about a session that has a form of its own. */
const kinds = [
  'verslag.html',
  'besluitenlijst.csv',
  'actielijst.csv',
  'actielijst.ics',
  'kaart.svg',
  'momentopname.json',
];

describe('what a version of the package holds', () => {
  it('R-ARCHIVE-6 intern: everything, with the log and with names that were recorded', async () => {
    const files = await packageOf(secretExample(), { version: 'internal' });
    for (const name of people) {
      expect(pathsWith(files, name)).toContain(`${reference}/${reference}-verslag.html`);
      expect(pathsWith(files, name)).toContain(`${reference}/${reference}-momentopname.json`);
    }
    expect(pathsWith(files, logLine)).toEqual([
      `${reference}/${reference}-verslag.html`,
      `${reference}/${reference}-momentopname.json`,
    ]);
    for (const secret of secrets) expect(pathsWith(files, secret)).toContain(`${reference}/${reference}-kaart.svg`);
  });

  it('R-ARCHIVE-6 deelnemers: no log and no name, in texts neither; what is confidential is there', async () => {
    const files = await packageOf(secretExample(), { version: 'participants' });
    for (const name of people) expect(pathsWith(files, name)).toEqual([]);
    expect(pathsWith(files, '[naam weggelaten] legt de spelregels uit.')).toContain(
      `${reference}/${reference}-verslag.html`,
    );
    expect(pathsWith(files, logLine)).toEqual([]);
    for (const secret of secrets) expect(pathsWith(files, secret)).toContain(`${reference}/${reference}-verslag.html`);
  });

  it.each([
    ['place', 'session', { place: `Kantoor van ${people[1]}` }],
    ['day of an action', 'action', { due: `na gesprek met ${people[1]}` }],
    ['day of a step', 'step', { due: `na gesprek met ${people[1]}` }],
  ] as const)(
    'R-ARCHIVE-6 deelnemers: a name that another program wrote as a %s is gone too',
    async (_, kind, fields) => {
      const log = secretExample().map((entry) => withFields(entry, kind, fields));
      const [said = ''] = Object.values(fields);
      expect(pathsWith(await packageOf(log), said)).not.toEqual([]);
      expect(pathsWith(await packageOf(log, { version: 'participants' }), people[1])).toEqual([]);
    },
  );

  it('R-ARCHIVE-6 openbaar: no log, no name and nothing that is not public, in no file', async () => {
    const files = await packageOf(secretExample(), { version: 'public' });
    for (const kind of kinds) expect(files.has(`${reference}/${reference}-${kind}`), kind).toBe(true);
    for (const name of people) expect(pathsWith(files, name)).toEqual([]);
    for (const secret of secrets) expect(pathsWith(files, secret)).toEqual([]);
    expect(pathsWith(files, logLine)).toEqual([]);
    const html = textIn(files, `${reference}/${reference}-verslag.html`);
    expect(html).toContain('Het logboek en de namen van deelnemers horen alleen in de interne versie');
    expect(html).toContain(
      'Ook weggelaten is wat over onderdelen gaat die niet openbaar zijn: 3 onderdelen van de kaart',
    );
    expect(textIn(files, `${reference}/${reference}.MDTO.xml`)).toContain(
      'het logboek, namen van deelnemers en wat niet openbaar is zijn weggelaten',
    );
  });

  it.each([
    ['the place of a session', 'session', { place: 'Gemeentehuis, Gemeente Polderdam' }],
    ['the place of a confidential session', 'session', { place: 'Zandrug', openness: 'confidential' }],
    ['words instead of the day of an action', 'action', { due: 'na gesprek met Gemeente Polderdam' }],
    ['words instead of the day of a step', 'step', { due: 'na de Zandrug', on: 'na de Zandrug' }],
    ['the note of an element', 'element', { note: 'Zie Zandrug.' }],
    ['the note of a relation', 'relation', { note: 'Zie Zandrug.' }],
  ] as const)('R-ARCHIVE-6 openbaar: what is not public is not said in %s either', async (_, kind, fields) => {
    const log = secretExample().map((entry) => withFields(entry, kind, fields));
    const [said = ''] = Object.values(fields);
    expect(pathsWith(await packageOf(log), said)).not.toEqual([]);
    const files = await packageOf(log, { version: 'public' });
    for (const secret of secrets) expect(pathsWith(files, secret)).toEqual([]);
  });

  it('R-ARCHIVE-6 the data of the public version points at nothing that is left out, and no sum counts it', async () => {
    const files = await packageOf(secretExample(), { version: 'public' });
    const data = momentSchema.parse(JSON.parse(textIn(files, `${reference}/${reference}-momentopname.json`)));
    const ids = new Set(data.elements.map(({ id }) => id));
    const pointed = [
      ...data.relations.flatMap(({ from, to, zone }) => [from, to, ...(zone === null ? [] : [zone])]),
      ...data.elements.flatMap(({ parentId, setBy }) => [parentId, setBy].filter((id) => id != null)),
      ...data.decisions.flatMap(({ about, steps, reservations }) => [
        ...about,
        ...steps.map(({ body }) => body),
        ...reservations.map(({ stakeholder }) => stakeholder),
      ]),
      ...data.actions.flatMap(({ owner, about }) => [owner, ...about]),
    ];
    expect(pointed.filter((id) => !ids.has(id))).toEqual([]);
    expect(data.log).toBeNull();
    const whole = await packageOf(secretExample());
    const all = momentSchema.parse(JSON.parse(textIn(whole, `${reference}/${reference}-momentopname.json`)));
    expect(all.elements.length - data.elements.length).toBe(3);
    expect(all.log?.length).toBeGreaterThan(50);
    expect(textIn(files, `${reference}/${reference}-verslag.html`)).toContain(
      `De kaart telt nu ${data.elements.length} onderdelen en ${data.relations.length} relaties.`,
    );
  });

  it('R-ARCHIVE-6 scores about parties are in no version', async () => {
    for (const version of ['internal', 'participants', 'public'] as const) {
      expect(pathsWith(await packageOf(secretExample(), { version }), scores)).toEqual([]);
    }
  });

  it('R-ARCHIVE-7 after namen wissen no file of the internal package holds a name that was recorded', async () => {
    const before = await packageOf(tableWithNames());
    expect([...before.values()].map(findPlanted)).not.toEqual([...before.values()].map(() => undefined));
    const files = await packageOf(withoutNames(tableWithNames()));
    expect(files.size).toBeGreaterThan(15);
    for (const [path, bytes] of files) expect(findPlanted(bytes), path).toBeUndefined();
    const example = await packageOf(withoutNames(secretExample()));
    for (const name of people) expect(pathsWith(example, name)).toEqual([]);
  });

  it('R-ARCHIVE-6 a name in the contact or the owner stays out of versions without names', async () => {
    const wanted = { creator: `Bureau ${people[1]}`, contact: people[0] };
    const files = await packageOf(secretExample(), { version: 'participants', ...wanted });
    for (const name of people) expect(pathsWith(files, name)).toEqual([]);
    expect(pathsWith(await packageOf(secretExample(), wanted), people[0])).toContain('pakbon.xml');
  });
});
