import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../shared/capture/capture';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { contentBefore } from './example-content';

const content = contentBefore('ses-2', 1);
const read = (line: string, language: 'nl' | 'en' = 'nl'): Capture =>
  parseCapture(line, content, { language, today: '2021-12-02', newId: (kind) => `new-${kind}` });
const said = (line: string, language: 'nl' | 'en' = 'nl'): readonly string[] =>
  read(line, language)
    .preview.slice(2)
    .map(({ text }) => text);

describe('what became of an action', () => {
  it.each([
    ['A4 klaar', '2021-12-02'],
    ['A4 is klaar.', '2021-12-02'],
    ['a4 gereed op 30-11', '2021-11-30'],
    ['A4 was gedaan op 30 november', '2021-11-30'],
    ['actie 4 afgerond per 1 december', '2021-12-01'],
    ['actie A4, klaar op 1 december', '2021-12-01'],
    ['A4 done on 1 Dec', '2021-12-01'],
    ['action 4 is completed on 30 November', '2021-11-30'],
    ['action A4 finished', '2021-12-02'],
  ])('is told with its day: %s', (line, on) => {
    expect(read(line).commands).toEqual([expect.objectContaining({ type: 'completeAction', id: 'A4', on })]);
    expect(said(line)[0]).toBe('klaar');
  });

  it.each([
    ['A4 vervalt.', undefined],
    ['A4 is vervallen', undefined],
    ['actie 4 geschrapt: dubbel met A2', 'dubbel met A2'],
    ['A4 cancelled: "asked elsewhere"', 'asked elsewhere'],
    ['action A4 was dropped', undefined],
    ['A4 canceled:', undefined],
  ])('may be that it lapses: %s', (line, because) => {
    const [command, ...more] = read(line).commands;
    expect(more).toEqual([]);
    expect(command).toMatchObject({ type: 'cancelAction', id: 'A4' });
    expect((command as { readonly because?: string }).because).toBe(because);
    expect(said(line)).toEqual(['vervallen']);
  });

  it.each(['A4 voor 1 maart', 'A4 uiterlijk 1 maart 2022', 'A4 by 1 March', 'action 4 before 1 March'])(
    'may be another day: %s',
    (line) => {
      expect(read(line).commands).toEqual([
        expect.objectContaining({ type: 'updateAction', id: 'A4', set: { due: '2022-03-01' } }),
      ]);
      expect(said(line)).toEqual(['dinsdag 1 maart 2022']);
    },
  );

  it.each([
    ['A4 klaar op 31 februari', '31 februari bestaat niet.'],
    ['A4, klaar per 31 februari', '31 februari bestaat niet.'],
    ['A4 klaar op week 7', '"week 7" is geen datum.'],
    ['A4 voor 31 februari', '31 februari bestaat niet.'],
    ['A4 uiterlijk week 7', '"week 7" is geen datum.'],
    ['2021-04 bekrachtigd op 31 februari', '31 februari bestaat niet.'],
    ['2021-02 Provinciale Staten vastgesteld op 31 februari', '31 februari bestaat niet.'],
    ['2021-02 Provinciale Staten gepland week 7', '"week 7" is geen datum.'],
  ])('is asked again in a whole sentence when the day is none: %s', (line, sentence) => {
    const { problem, commands } = read(line);
    expect(problem?.startsWith(sentence)).toBe(true);
    expect(commands).toEqual([]);
  });

  it.each([
    'A4 klaar, zei Jan',
    'A4 vervalt omdat het dubbel is',
    'A4 voor de gemeente',
    'A4 voor 1 maart 2022 of later',
    'A4 klaarzetten',
  ])('is not guessed from a sentence that says more: %s', (line) => {
    expect(read(line).reading).toBe('note');
  });
});

describe('what became of a question or an assumption', () => {
  it.each([
    ['V2: ja', 'Ja.'],
    ['V2 antwoord: dat kan', 'Dat kan.'],
    ['vraag 2 beantwoord: "nee. Later wel"', 'Nee. Later wel.'],
    ['question V2 answered: yes', 'Yes.'],
    ['V2 :  om 12:30 uur', 'Om 12:30 uur.'],
  ])('is its answer, word for word: %s', (line, answer) => {
    expect(read(line).commands).toEqual([expect.objectContaining({ type: 'answerQuestion', id: 'V2', answer })]);
    expect(said(line)).toEqual([answer]);
  });

  it.each([
    ['V2 is vervallen', undefined],
    ['V2 dropped: asked elsewhere', 'asked elsewhere'],
    ['vraag V2 vervalt: niet meer aan de orde', 'niet meer aan de orde'],
  ])('may be that it lapses: %s', (line, because) => {
    const [command] = read(line).commands;
    expect(command).toMatchObject({ type: 'dropQuestion', id: 'V2' });
    expect((command as { readonly because?: string }).because).toBe(because);
    expect(said(line)).toEqual(['vervallen']);
  });

  it.each([
    ['L1 klopt', 'confirmed'],
    ['aanname 1 is bevestigd', 'confirmed'],
    ['lesson L1 holds', 'confirmed'],
    ['L1 Klopt Niet.', 'refuted'],
    ['hobbel 1 weerlegd', 'refuted'],
    ['learning L1 does not hold', 'refuted'],
  ])('is whether it holds: %s', (line, result) => {
    expect(read(line).commands).toEqual([expect.objectContaining({ type: 'testLearning', id: 'L1', result })]);
    expect(said(line)).toEqual([result === 'confirmed' ? 'klopt' : 'klopt niet']);
  });

  it.each(['L1 klopt wel', 'L1 klopt niet helemaal', 'V2', 'V2 vervalt wellicht'])('is not guessed: %s', (line) => {
    expect(read(line).reading).toBe('note');
  });
});

describe('what became of a decision', () => {
  it.each([
    ['2021-06 aangehouden tot art. 3 is getekend.', 'art. 3 is getekend'],
    ['besluit 6 wordt aangehouden tot: het Rijk antwoordt', 'het Rijk antwoordt'],
    ['voorstel 2021-06 is aangehouden tot "maart"', 'maart'],
    ['proposal 2021-06 deferred until spring', 'spring'],
  ])('is until when it waits, in the words that were typed: %s', (line, until) => {
    expect(read(line).commands).toEqual([expect.objectContaining({ type: 'deferDecision', id: 'B6', until })]);
    expect(said(line)).toEqual(['aangehouden', until]);
  });

  it.each([
    ['2021-06 aangehouden tot 14 januari', '14 januari 2022'],
    ['2021-06 deferred until next week Friday', '10 december 2021'],
    ['2021-06 aangehouden tot "14 januari"', '14 januari'],
  ])('is until which day, with its year, unless it stands between quotes: %s', (line, until) => {
    expect(read(line).commands).toEqual([expect.objectContaining({ type: 'deferDecision', until })]);
  });

  it.each([
    ['2021-06 is verworpen', 'rejectDecision', undefined, 'verworpen'],
    ['2021-06 rejected: no support', 'rejectDecision', 'no support', 'verworpen'],
    ['besluit 2021-06 is ingetrokken: dubbel', 'withdrawDecision', 'dubbel', 'ingetrokken'],
    ['2021-06 withdrawn.', 'withdrawDecision', undefined, 'ingetrokken'],
  ])('is that it goes no further, and why: %s', (line, type, because, word) => {
    const [command] = read(line).commands;
    expect(command).toMatchObject({ type, id: 'B6' });
    expect((command as { readonly because?: string }).because).toBe(because);
    expect(said(line)).toEqual([word]);
  });

  it.each([
    ['2021-04 is bekrachtigd', '2021-12-02', 'donderdag 2 december 2021'],
    ['2021-04 ratified on 1 Dec', '2021-12-01', 'woensdag 1 december 2021'],
  ])('is the day on which it was ratified: %s', (line, on, day) => {
    expect(read(line).commands).toEqual([expect.objectContaining({ type: 'ratifyDecision', id: 'B4', on })]);
    expect(said(line)).toEqual(['bekrachtigd', day]);
  });

  it.each(['2021-06 aangehouden', '2021-06 aangehouden tot', '2021-06 verworpen omdat', '2021-06 verworpenheid'])(
    'is not guessed: %s',
    (line) => {
      expect(read(line).reading).toBe('note');
    },
  );
});

describe('what a body did with a decision', () => {
  const [staten, raden] = [
    ['s-ps', 'Provinciale Staten'],
    ['s-raad', 'Gemeenteraden'],
  ] as const;
  it.each([
    ['Provinciale Staten vastgesteld op 1 december', staten, { status: 'done', result: 'adopted', on: '2021-12-01' }],
    ['Provinciale Staten hebben het vastgesteld', staten, { status: 'done', result: 'adopted' }],
    [
      'Provinciale Staten hebben dit gewijzigd vastgesteld op 9-11',
      staten,
      { status: 'done', result: 'amended', on: '2021-11-09' },
    ],
    ['Provinciale Staten has adopted it on 1 Dec', staten, { status: 'done', result: 'adopted', on: '2021-12-01' }],
    ['Provinciale Staten adopted on 1 Dec', staten, { status: 'done', result: 'adopted', on: '2021-12-01' }],
    ['gemeenteraden amended by 1 Dec', raden, { status: 'done', result: 'amended', on: '2021-12-01' }],
    ['gemeenteraden afgewezen', raden, { status: 'done', result: 'rejected' }],
    ['gemeenteraden rejected on 30 November', raden, { status: 'done', result: 'rejected', on: '2021-11-30' }],
    ['Provinciale Staten zijn geïnformeerd op 1 december', staten, { status: 'done', on: '2021-12-01' }],
    ['Provinciale Staten afgerond', staten, { status: 'done' }],
    ['Provinciale Staten gepland voor 20 april', staten, { status: 'planned', due: '2022-04-20' }],
    ['gemeenteraden behandelen het op 20 april', raden, { status: 'planned', due: '2022-04-20' }],
    ['gemeenteraden behandelen voorstel en begroting op 20 april', raden, null],
    ['gemeenteraden behandelen op 20 april', raden, { status: 'planned', due: '2022-04-20' }],
    ['Provinciale Staten discusses 20 April', staten, { status: 'planned', due: '2022-04-20' }],
    ['Provinciale Staten planned', staten, { status: 'planned' }],
  ] as const)('is one step: %s', (words, [body, name], step) => {
    const { commands, preview, problem } = read(`2021-02 ${words}`);
    if (step === null) {
      // More than a day behind it is asked about, and never half taken.
      expect(problem).toContain('is geen datum');
      expect(commands).toEqual([]);
      return;
    }
    const [{ text: _text, ...command } = { text: '' }] = commands as readonly { readonly text: string }[];
    expect(command).toEqual({ type: 'recordLegitimacy', decision: 'B2', body, ...step });
    expect(preview[2]).toMatchObject({ kind: 'existing', text: name, elementKind: 'stakeholder', id: body });
    const day = 'on' in step ? step.on : 'due' in step ? step.due : undefined;
    expect(/, \w+ \d+ \w+ \d{4}$/.test(preview[3]?.text ?? '')).toBe(day !== undefined);
  });

  it.each([
    ['2021-02 Luchtvaart vastgesteld', 'Luchtvaart staat niet als partij op de kaart.'],
    ['2021-02 Provinciale Staten niet vastgesteld', 'staat niet als partij op de kaart.'],
  ])('is asked again when nobody of that name is there: %s', (line, sentence) => {
    expect(read(line).problem).toContain(sentence);
    expect(read(line).commands).toEqual([]);
  });

  it('needs a body: a word about the decision alone is a note', () => {
    expect(read('2021-02 vastgesteld op 1 december').reading).toBe('note');
  });
});
