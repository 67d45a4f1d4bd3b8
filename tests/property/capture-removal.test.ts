import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../shared/capture/parse-capture';
import { plainSentence } from '../../shared/capture/plain-sentence';
import { quoted } from '../../shared/capture/tokens';
import { apply } from '../../shared/commands/apply';
import type { Command } from '../../shared/commands/command';
import { undoEntry } from '../../shared/commands/undo-entry';
import example from '../../shared/example/example-table.json' with { type: 'json' };
import { importExchange } from '../../shared/exchange/import-exchange';
import { parseExchange } from '../../shared/exchange/parse-exchange';
import { applyEntry, fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import type { Content } from '../../shared/model/content';
import { contentOf } from '../../shared/model/content-of';
import { runs } from './settings';

function exampleLog(): readonly LogEntry[] {
  const file = parseExchange(JSON.stringify(example));
  if (!file.ok) throw new Error('The example is refused');
  const log = importExchange(file.value, { replica: 'imported' });
  if (!log.ok) throw new Error('The example cannot be replayed');
  return log.value;
}

const log = exampleLog();
const document = fold(log);
const content = contentOf(document);
const elements = [...content.elements.values()];
const relations = [...content.relations.values()];
const language = fc.constantFrom('nl' as const, 'en' as const);

const context = { at: '2022-06-01T10:00:00+02:00', session: null, seq: null, item: null, language: 'nl' } as const;

const things = ({ elements: all, relations: lines }: Content) => ({ elements: [...all], relations: [...lines] });

/** Types a line that takes something away, looks, and takes it back with one undo. */
function removed(line: string, wording: 'nl' | 'en'): Content {
  const capture = parseCapture(line, content, { language: wording, today: '2022-06-01', newId: () => 'none' });
  expect([line, capture.problem, capture.commands.length]).toEqual([line, null, 1]);
  const done = apply(document, capture.commands[0] as Command, { ...context, dot: 'typed:1' });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  const gone = applyEntry(document, done.value);
  const undone = undoEntry(gone, [...log, done.value], 'typed:1', { ...context, dot: 'typed:2' });
  if (!undone.ok) throw new Error(JSON.stringify(undone.refusal));
  expect(things(contentOf(applyEntry(gone, undone.value)))).toEqual(things(content));
  return contentOf(gone);
}

describe('R-SAY-4 what a line takes away', () => {
  it('is the elements that it names with their relations and nothing else, and one undo brings all of it back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...elements), { minLength: 1, maxLength: 4 }),
        language,
        (chosen, wording) => {
          const names = chosen.map(({ id, name }) => `${quoted(name)}#${id}`);
          const left = removed(`${wording === 'nl' ? 'verwijder' : 'remove'} ${names.join(', ')}`, wording);
          const ids = new Set(chosen.map(({ id }) => id));
          expect([...left.elements.keys()]).toEqual(elements.flatMap(({ id }) => (ids.has(id) ? [] : [id])));
          const stay = relations.filter(({ from, to }) => !ids.has(from) && !ids.has(to));
          expect([...left.relations.keys()]).toEqual(stay.map(({ id }) => id));
        },
      ),
      runs(150),
    );
  });

  it('is the one relation of which the sentence is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...relations), language, (relation, wording) => {
        const { kind, from, to, subject } = relation;
        const nameOf = (id: string): string => content.elements.get(id)?.name ?? id;
        const sentence = plainSentence(kind, { from: nameOf(from), to: nameOf(to) }, wording).replace(/\.$/, '');
        const line = `${wording === 'nl' ? 'schrap relatie' : 'remove relation'} ${sentence}${subject == null ? '' : `: ${subject}`}`;
        expect([...removed(line, wording).relations.keys()]).toEqual(
          relations.flatMap(({ id }) => (id === relation.id ? [] : [id])),
        );
      }),
      runs(150),
    );
  });
});
