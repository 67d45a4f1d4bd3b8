import { stepsOf } from '../checks/legitimacy';
import type { Minutes } from '../minutes/minutes';
import { compareNumbers } from '../minutes/sections/element-names';
import type { VersionMoment } from '../minutes/version-moment';
import type { Content } from '../model/content';
import type { Decision, Element, Relation } from '../model/content-types';
import type { JsonObject } from '../values/json';
import { type ArchivedMoment, momentFormat, momentVersion } from './moment-schema';

/**
 * The table at the end of a session as data. Field by field, never a whole thing: what another program put into a file
 * stays out. What the version leaves out is gone from references and from notes as well.
 */
export function momentFile(minutes: Minutes, told: VersionMoment, session: string): ArchivedMoment {
  const { content } = told.moment;
  const { header, language, version } = minutes;
  const teller = new Teller(content, told.isNamedIn);
  const agenda = [...content.agendaItems.values()].filter((item) => item.session === session);
  const inOrder = <Thing extends { readonly no: string }>(things: ReadonlyMap<string, Thing>): readonly Thing[] =>
    [...things.values()].sort((a, b) => compareNumbers(a.no, b.no));
  return {
    format: momentFormat,
    formatVersion: momentVersion,
    version,
    language,
    table: { name: content.table?.name ?? '', area: header.area },
    session: {
      reference: header.reference,
      title: header.session,
      minutesStatus: header.status,
      edition: header.edition,
      adoptedOn: header.adoptedOn,
      start: header.start,
      end: header.end,
      timeZone: header.timeZone,
      place: header.place,
      openness: header.openness,
      next: header.adoptionSession,
      agenda: agenda
        .sort((a, b) => a.no - b.no)
        .map(({ no, title, phase, minutes: planned, purpose, introducedBy }) => ({
          no,
          title,
          phase,
          minutes: planned,
          purpose: purpose ?? null,
          introducedBy: content.elements.get(introducedBy ?? '')?.name ?? introducedBy ?? null,
        })),
    },
    participants: minutes.participants.map(({ entries: _, ...participant }) => participant),
    elements: [...content.elements.values()].map((element) => teller.element(element)),
    relations: [...content.relations.values()].flatMap((relation) => teller.relation(relation)),
    decisions: inOrder(content.decisions).map((decision) => teller.decision(decision)),
    actions: inOrder(content.actions).map(({ no, text, owner, due, from, about, status, doneOn, because }) => ({
      no,
      text,
      owner,
      due,
      decision: content.decisions.get(from ?? '')?.no ?? null,
      about: teller.known(about),
      status,
      doneOn: doneOn ?? null,
      because: because ?? null,
    })),
    questions: inOrder(content.questions).map(({ no, text, owner, about, status, answer }) => ({
      no,
      text,
      owner: teller.reference(owner),
      about: teller.known(about),
      status,
      answer: answer ?? null,
    })),
    learnings: inOrder(content.learnings).map(({ no, learningKind, text, about, status }) => ({
      no,
      kind: learningKind,
      text,
      about: teller.known(about),
      status,
    })),
    log: minutes.log === null ? null : minutes.log.map(({ entry: _, ...line }) => line),
  };
}

/** Tells things so that nothing points at, or says the name of, what is left out. */
class Teller {
  readonly #content: Content;
  readonly #isNamedIn: (text: string) => boolean;

  constructor(content: Content, isNamedIn: (text: string) => boolean) {
    this.#content = content;
    this.#isNamedIn = isNamedIn;
  }

  reference(id: string | null | undefined): string | null {
    return typeof id === 'string' && this.#content.elements.has(id) ? id : null;
  }

  known(ids: readonly string[] | null | undefined): string[] {
    return (ids ?? []).filter((id) => this.#content.elements.has(id));
  }

  element(element: Element): ArchivedMoment['elements'][number] {
    const { id, kind, name, aliases, note, openness, position, basis } = element;
    const common = {
      id,
      kind,
      name,
      aliases: [...(aliases ?? [])],
      note: this.#quiet(note),
      openness: openness ?? null,
      position: position == null ? null : { x: position.x, y: position.y },
      illustrative: isIllustrative(basis),
    };
    switch (element.kind) {
      case 'stakeholder': {
        const { stakeholderKind, layer, parentId, identifier } = element;
        const more = { stakeholderKind, layer: layer ?? null, parentId: this.reference(parentId) };
        return { ...common, ...more, identifier: identifier ?? null };
      }
      case 'task': {
        const { estimatedCostMln, year, isTransition } = element;
        const more = { estimatedCostMln: estimatedCostMln ?? null, year: year ?? null };
        return { ...common, ...more, isTransition: isTransition ?? null };
      }
      case 'goal': {
        const { setBy, target, unit, year } = element;
        const more = { setBy: this.reference(setBy), target: target ?? null, unit: unit ?? null };
        return { ...common, ...more, year: year ?? null };
      }
      case 'plan':
        return { ...common, planStatus: element.planStatus ?? null };
      case 'instrument':
        return { ...common, instrumentKind: element.instrumentKind ?? null, amountMln: element.amountMln ?? null };
      case 'zone':
        return { ...common, areaHa: element.areaHa ?? null, availableHa: element.availableHa ?? null };
      case 'arrangement':
        return common;
    }
  }

  relation(relation: Relation): readonly ArchivedMoment['relations'][number][] {
    const { id, kind, from, to, note, basis, zone } = relation;
    if (this.reference(from) === null || this.reference(to) === null) return [];
    return [
      {
        id,
        kind,
        from,
        to,
        note: this.#quiet(note),
        illustrative: isIllustrative(basis),
        amountMln: relation.amountMln ?? null,
        years: relation.years ?? null,
        subject: relation.subject ?? null,
        answer: relation.answer ?? null,
        about: relation.about ?? null,
        zone: this.reference(zone),
        hectares: relation.hectares ?? null,
        sharedHectares: relation.sharedHectares ?? null,
      },
    ];
  }

  decision(decision: Decision): ArchivedMoment['decisions'][number] {
    const reservations = [...this.#content.reservations.values()].filter((each) => each.decision === decision.id);
    return {
      no: decision.no,
      kind: decision.decisionKind,
      text: decision.text,
      conditions: decision.conditions ?? null,
      about: this.known(decision.about),
      status: decision.status,
      takenAt: decision.takenAt ?? null,
      until: decision.until ?? null,
      because: decision.because ?? null,
      ratifiedOn: decision.ratifiedOn ?? null,
      legitimacyNotNeededBecause: decision.legitimacyNotNeededBecause ?? null,
      steps: stepsOf(this.#content, decision.id).map(({ body, kind, status, due, on, result }) => ({
        body,
        kind,
        status,
        due: due ?? null,
        on: on ?? null,
        result: result ?? null,
      })),
      reservations: reservations
        .sort((a, b) => a.order - b.order)
        .map(({ stakeholder, text }) => ({ stakeholder, text })),
    };
  }

  #quiet(text: string | null | undefined): string | null {
    return typeof text === 'string' && !this.#isNamedIn(text) ? text : null;
  }
}

function isIllustrative(basis: JsonObject | null | undefined): boolean {
  return basis?.['kind'] === 'illustratief';
}
