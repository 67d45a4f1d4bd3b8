import { apply } from '../../shared/commands/apply';
import type { Command } from '../../shared/commands/command';
import { EntryMarks } from '../../shared/log/provenance';
import { mergeTables } from '../../shared/merge/merge-tables';
import { ask, contextAfter, follow, type Step, type Work } from './random-table';

/** Somebody's laptop: real commands, under a replica of its own, marked with what it knew. */
export class Laptop {
  readonly #marks: EntryMarks;
  work: Work;

  constructor(
    readonly name: string,
    work: Work,
  ) {
    this.work = work;
    this.#marks = new EntryMarks(name, work.log, () => ({ id: `laptop-${name}` }));
  }

  /** @returns whether there was something to add */
  add(answer: ReturnType<typeof ask>): boolean {
    if (!answer.ok) return false;
    const entry = this.#marks.mark(answer.value);
    this.#marks.saved(entry);
    this.work = follow(this.work, entry);
    return true;
  }

  /** Carries out those steps that can be. */
  carryOut(list: readonly Step[]): this {
    for (const step of list) this.add(ask(this.work, step, this.name));
    return this;
  }

  say(command: Command): boolean {
    return this.add(apply(this.work.document, command, contextAfter(this.work, this.name)));
  }

  takeIn(other: Laptop): this {
    const merged = mergeTables(this.work, other.work);
    if (!merged.ok) throw new Error(merged.refusal.code);
    this.work = { document: merged.value.document, log: merged.value.log };
    this.#marks.tookIn(this.work.log);
    return this;
  }
}

/** The table that they begin with. */
export const starting: Step = { act: 'createTable', picks: [0, 0, 0, 0, 0, 0, 0, 0], word: 'Gebied' };
