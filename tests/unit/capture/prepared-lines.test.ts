import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { apply } from '../../../shared/commands/apply';
import { applyEntry, fold } from '../../../shared/log/fold';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import { type Document, emptyDocument } from '../../../shared/register/document';
import { preparedLines } from '../../demo/prepared-lines';
import { exampleUntil } from '../exchange/example-log';

const prepared = contentOf(fold(exampleUntil('start')));

/** What a line can carry of elements and relations, by name. */
function typable(content: Content): readonly string[] {
  const nameOf = (id: string | null | undefined): string => (id == null ? '' : (content.elements.get(id)?.name ?? id));
  const elements = [...content.elements.values()].map((element) => {
    const { kind, name } = element;
    switch (element.kind) {
      case 'task':
        return [kind, name, element.estimatedCostMln ?? ''];
      case 'goal':
        return [kind, name, element.target ?? '', element.unit ?? '', element.year ?? '', nameOf(element.setBy)];
      case 'plan':
        return [kind, name, element.planStatus ?? ''];
      case 'instrument':
        return [kind, name, element.instrumentKind ?? ''];
      case 'zone':
        return [kind, name, element.areaHa ?? '', element.availableHa ?? ''];
      default:
        return [kind, name];
    }
  });
  const relations = [...content.relations.values()].map(({ kind, from, to, subject, amountMln, hectares }) => [
    kind,
    nameOf(from),
    nameOf(to),
    subject ?? '',
    amountMln ?? '',
    hectares ?? '',
  ]);
  return [...elements, ...relations].map((parts) => parts.join(' | ')).sort();
}

describe('the prepared map of the example', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`can be typed in ${language}, with every figure that a line can carry`, () => {
      let n = 0;
      const context = () => {
        n += 1;
        return {
          dot: `typed:${n}`,
          at: '2021-12-02T13:00:00+01:00',
          session: null,
          seq: null,
          item: null,
          language,
        } as const;
      };
      const begun = apply(emptyDocument, { type: 'createTable', table: { id: 'tafel', name: 'Getypt' } }, context());
      if (!begun.ok) throw new Error('The table cannot begin');
      let document: Document = applyEntry(emptyDocument, begun.value);
      for (const line of preparedLines(prepared, language)) {
        const newId = (kind: string): string => `${kind}-${n}`;
        const capture = parseCapture(line, contentOf(document), { language, today: '2021-12-02', newId });
        expect([line, capture.problem]).toEqual([line, null]);
        for (const command of capture.commands) {
          const answer = apply(document, command, context());
          if (!answer.ok) throw new Error(`${line}: ${JSON.stringify(answer.refusal)}`);
          document = applyEntry(document, answer.value);
        }
      }
      expect(typable(contentOf(document))).toEqual(typable(prepared));
    });
  }
});
