import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languages } from '../../shared/i18n/language';
import { minutesDocument } from '../../shared/minutes/document/minutes-document';
import { minutesModel } from '../../shared/minutes/minutes-model';
import { LogBuilder } from '../unit/minutes/log-builder';
import { runs } from './settings';

interface Said {
  readonly kind: 'decision' | 'deferred' | 'action' | 'question' | 'lesson' | 'note' | 'relation';
  readonly item: number;
  readonly reserves: boolean;
  readonly conditional: boolean;
}

const said: fc.Arbitrary<Said> = fc.record({
  kind: fc.constantFrom('decision', 'deferred', 'action', 'question', 'lesson', 'note', 'relation'),
  item: fc.integer({ min: 1, max: 3 }),
  reserves: fc.boolean(),
  conditional: fc.boolean(),
});

/** A table on which each text is like no other, so that it can be counted. */
function tableOf(all: readonly Said[]): { readonly log: LogBuilder; readonly texts: readonly string[] } {
  const agenda = [1, 2, 3].map((no) => ({ no, title: `Punt ${no}`, phase: 'explore', minutes: 10 }));
  const log = new LogBuilder().table('Tafel', { language: 'nl' }).plan('s', {}, agenda);
  log.add('element.added', {
    'element:p': {
      alive: true,
      kind: 'stakeholder',
      name: 'Gouda',
      stakeholderKind: 'municipality',
      layer: 'municipality',
    },
  });
  log.open('s');
  const texts: string[] = [];
  const typed = (what: string, at: number): string => {
    const text = `Uitspraak ${what} nummer ${at} van de tafel.`;
    texts.push(text);
    return text;
  };
  for (const [at, { kind, item, reserves, conditional }] of all.entries()) {
    log.start(item);
    const no = String(at + 1).padStart(2, '0');
    switch (kind) {
      case 'decision':
      case 'deferred':
        log.add(kind === 'decision' ? 'decision.taken' : 'decision.deferred', {
          [`decision:${at}`]: {
            alive: true,
            no: `2021-${no}`,
            decisionKind: 'agreement',
            text: typed('besluit', at),
            about: [],
            session: 's',
            proposedAt: '2021-12-02T13:40:00+01:00',
            status: kind === 'decision' ? 'agreed_at_table' : 'deferred',
            ...(conditional ? { conditions: typed('voorwaarde', at) } : {}),
          },
          ...(reserves
            ? {
                [`reservation:${at}`]: {
                  alive: true,
                  decision: String(at),
                  stakeholder: 'p',
                  text: typed('voorbehoud', at),
                  order: 0,
                },
              }
            : {}),
        });
        break;
      case 'action':
        log.add('action.assigned', {
          [`action:${at}`]: {
            alive: true,
            no: `A${no}`,
            text: typed('actie', at),
            owner: 'p',
            due: null,
            status: 'open',
            session: 's',
          },
        });
        break;
      case 'question':
        log.add('question.parked', {
          [`question:${at}`]: {
            alive: true,
            no: `V${no}`,
            text: typed('vraag', at),
            owner: 'p',
            status: 'parked',
            session: 's',
          },
        });
        break;
      case 'lesson':
        log.add('learning.recorded', {
          [`learning:${at}`]: {
            alive: true,
            no: `L${no}`,
            learningKind: 'lesson',
            text: typed('les', at),
            status: 'open',
            session: 's',
          },
        });
        break;
      case 'note':
        log.add('note.recorded', {
          [`note:${at}`]: { alive: true, text: typed('notitie', at), session: 's', item, at: '' },
        });
        break;
      case 'relation':
        log.add('relation.added', {
          [`element:t${at}`]: { alive: true, kind: 'task', name: `Opgave ${at}` },
          [`relation:${at}`]: { alive: true, kind: 'funds', from: 'p', to: `t${at}`, note: typed('toelichting', at) },
        });
        break;
    }
  }
  log.close();
  return { log, texts };
}

it('R-MINUTES-13 what was decided, reserved, agreed, asked, learnt and noted stands in the minutes once, each with its lines', () => {
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 14 }), fc.constantFrom(...languages), (all, language) => {
      const { log, texts } = tableOf(all);
      const minutes = minutesModel(log.entries, 's', language);
      const dots = new Set(log.entries.map(({ dot }) => dot));
      const { blocks } = minutesDocument(minutes);
      const text = blocks
        .map((block) => {
          if (block.kind === 'paragraph') return block.runs.map((run) => run.text).join('');
          if (block.kind === 'list') return block.items.map((item) => item.map((run) => run.text).join('')).join('\n');
          return block.kind === 'table' ? block.rows.flat(2).join('\n') : '';
        })
        .join('\n');
      for (const each of texts) expect([each, text.split(each).length - 1]).toEqual([each, 1]);
      const sentences = [...minutes.course.flatMap((part) => part.sentences), ...minutes.standing];
      const lines = [
        ...sentences,
        ...minutes.decisions.ofThisSession,
        ...minutes.actions,
        ...minutes.questions.parked,
        ...minutes.learnings.recorded,
      ];
      for (const { entries } of lines) {
        expect(entries.length).toBeGreaterThan(0);
        expect(entries.filter((entry) => !dots.has(entry))).toEqual([]);
      }
    }),
    runs(60),
  );
});
