import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type HeardLine, hear, listenTo } from '../../shared/capture/reading/hear-lines';
import { apply } from '../../shared/commands/apply';
import type { Command } from '../../shared/commands/command';
import type { Language } from '../../shared/i18n/language';
import { applyEntry } from '../../shared/log/fold';
import type { Content } from '../../shared/model/content';
import { contentOf } from '../../shared/model/content-of';
import { type Document, emptyDocument } from '../../shared/register/document';
import { openSessionOf } from '../../shared/session/current-session';
import { type Fact, isSameFact, isSameName } from './facts';

interface Meant {
  readonly kind: string;
  readonly name: string;
  readonly also?: readonly string[];
  readonly optional?: boolean;
}

export interface Meeting {
  readonly id: string;
  readonly lang: Language;
  readonly today: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly elements: readonly Meant[];
  readonly relations: readonly Fact[];
  readonly decisions: number;
  readonly actions: readonly { readonly owner: string; readonly due?: string }[];
}

export interface MeetingScore {
  readonly meeting: Meeting;
  readonly elementsMade: number;
  readonly elementsMeant: number;
  readonly relationsMade: number;
  readonly relationsMeant: number;
  readonly wrongElements: readonly string[];
  readonly wrongRelations: readonly string[];
  readonly missing: readonly string[];
  readonly heard: readonly HeardLine[];
  readonly decisions: number;
  readonly actions: number;
}

export function meetingsIn(folder: string): readonly Meeting[] {
  const own = path.join(folder, 'meetings');
  if (!existsSync(own)) return [];
  return readdirSync(own)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(own, name), 'utf8')) as Meeting);
}

/** A table with nothing on it and a session open. */
export function emptyTable(today: string): Document {
  const commands: readonly Command[] = [
    { type: 'createTable', table: { id: 'tafel', name: 'Tafel' } },
    {
      type: 'planSession',
      session: {
        id: 'ses-1',
        title: 'Sessie',
        start: `${today}T09:00:00Z`,
        end: `${today}T12:00:00Z`,
        timeZone: 'Europe/Amsterdam',
      },
      agenda: [],
    },
    { type: 'openSession', id: 'ses-1' },
  ];
  return commands.reduce<Document>((document, command, at) => {
    const open = openSessionOf(contentOf(document));
    const context = {
      dot: `empty:${at + 1}` as const,
      at: `${today}T09:00:00Z`,
      session: open?.id ?? null,
      seq: open === undefined ? null : at,
      item: null,
      language: 'nl' as const,
    };
    const made = apply(document, command, context);
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    return applyEntry(document, made.value);
  }, emptyDocument);
}

/** Types a meeting from an empty table, taking the first offer where a line is no fact by itself. */
export function scoreMeeting(meeting: Meeting): MeetingScore {
  const settings = { language: meeting.lang, today: meeting.today };
  let listener = listenTo(emptyTable(meeting.today));
  const heard: HeardLine[] = [];
  for (const line of meeting.lines) {
    const said = hear(listener, line, settings, true);
    heard.push(said.heard);
    listener = said.next;
  }
  const content: Content = contentOf(listener.document);
  const elements = [...content.elements.values()];
  const isMeant = (name: string, meant: Meant): boolean => isSameName(name, meant.name, meant.also);
  const meantFor = new Map(
    elements.map((element) => [
      element.id,
      meeting.elements.find((meant) => meant.kind === element.kind && isMeant(element.name, meant)),
    ]),
  );
  const nameOf = (id: string): string => meantFor.get(id)?.name ?? content.elements.get(id)?.name ?? id;
  const relations = [...content.relations.values()].map(
    (relation): Fact => ({ ...relation, type: 'relation.added', from: nameOf(relation.from), to: nameOf(relation.to) }),
  );
  const wanted = meeting.relations.map((relation): Fact => ({ ...relation, type: 'relation.added' }));
  const needed = meeting.elements.filter(({ optional }) => optional !== true);
  const neededRelations = wanted.filter((relation) => relation['optional'] !== true);
  const found = new Set([...meantFor.values()].flatMap((meant) => (meant === undefined ? [] : [meant.name])));
  const missingElements = needed.filter(({ name }) => !found.has(name));
  const missingRelations = neededRelations.filter((want) => !relations.some((made) => isSameFact(made, want)));
  const show = (relation: Fact): string =>
    `${String(relation['from'])} ${String(relation['kind'])} ${String(relation['to'])}`;
  return {
    meeting,
    elementsMade: needed.length - missingElements.length,
    elementsMeant: needed.length,
    relationsMade: neededRelations.length - missingRelations.length,
    relationsMeant: neededRelations.length,
    wrongElements: elements
      .filter(({ id }) => meantFor.get(id) === undefined)
      .map(({ kind, name }) => `${kind} ${name}`),
    wrongRelations: relations.filter((made) => !wanted.some((want) => isSameFact(made, want))).map(show),
    missing: [...missingElements.map(({ kind, name }) => `${kind} ${name}`), ...missingRelations.map(show)],
    heard,
    decisions: content.decisions.size,
    actions: content.actions.size,
  };
}
