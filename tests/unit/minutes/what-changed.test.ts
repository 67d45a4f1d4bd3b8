import { expect, it } from 'vitest';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { LogBuilder } from './log-builder';

function log() {
  const builder = new LogBuilder().table('Voorbeeld').plan('s');
  builder.add('element.added', { 'element:g': { alive: true, kind: 'stakeholder', name: 'Gouda' } });
  builder.open('s');
  builder.add('action.assigned', {
    'action:a': {
      alive: true,
      no: 'A1',
      text: 'Plannen maken.',
      owner: 'g',
      due: '2022-01-14',
      status: 'open',
      session: 's',
    },
  });
  builder.add('learning.recorded', {
    'learning:l': {
      alive: true,
      no: 'L1',
      text: 'Het peil blijft gelijk.',
      learningKind: 'assumption',
      status: 'untested',
      session: 's',
    },
  });
  builder.add('action.updated', { 'action:a': { due: '2022-02-01' } }, { text: 'A1 voor 1 februari.' });
  builder.add('action.updated', { 'action:a': { due: '2022-03-01' } }, { text: 'A1 voor 1 maart.' });
  builder.add(
    'learning.tested',
    { 'learning:l': { status: 'refuted' } },
    { text: 'L1 klopt niet.', data: { id: 'l', result: 'refuted' } },
  );
  builder.close();
  return builder.entries;
}

it('R-MINUTES-7 a line about an action or learning says what it is about, and the day that was agreed then', () => {
  const text = renderMarkdown(minutesModel(log(), 's', 'nl'));
  expect(text).toContain('- **Actie A1:** Gouda, voor 14 januari 2022: Plannen maken.');
  expect(text).toContain('- **Actie A1 gewijzigd:** Gouda, voor 1 februari 2022: Plannen maken.');
  expect(text).toContain('- **Actie A1 gewijzigd:** Gouda, voor 1 maart 2022: Plannen maken.');
  expect(text).toContain('- **L1 klopt niet:** Het peil blijft gelijk.');
  const english = renderMarkdown(minutesModel(log(), 's', 'en'));
  expect(english).toContain('- **Action A1 changed:** Gouda, before 1 February 2022: Plannen maken.');
  expect(english).toContain('- **L1 refuted:** Het peil blijft gelijk.');
});
