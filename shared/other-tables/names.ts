import { foldText, withoutArticle } from '../capture/fold-text';
import { isPluralName } from '../i18n/plural-names';
import { addressOfCode, layerIn, tellingName } from '../lists/party-words';
import type { Element, Stakeholder } from '../model/content-types';
import type { StakeholderKind } from '../model/vocabulary';

/** Everything something is called, folded; and the same without an addition such as "(fictief)". */
export interface Names {
  readonly whole: readonly string[];
  readonly bare: readonly string[];
}

/** By what a party is known at any table: its official address goes before its names. */
export interface PartyNames {
  readonly kind: StakeholderKind;
  readonly address: string | null;
  readonly names: Names;
}

const addition = /\([^()]*\)/g;

// An element that did not change is the same object after an edit: its names are folded once.
const known = new WeakMap<Element, Names>();
const knownParties = new WeakMap<Stakeholder, { readonly found: PartyNames | null }>();

/** What anything but a party is called. */
export function namesOf(element: Element): Names {
  const names = known.get(element) ?? foldedNames(element, (name) => withoutArticle(foldText(name)));
  known.set(element, names);
  return names;
}

function foldedNames(element: Element, fold: (name: string) => string): Names {
  const typed = typedNames(element);
  return { whole: folded(typed, fold), bare: folded(without(typed), fold) };
}

/** Content comes from files and other laptops: what is no text is no name. */
function typedNames({ name, aliases }: Element): readonly string[] {
  const typed: readonly unknown[] = [name, ...(Array.isArray(aliases) ? aliases : [])];
  return typed.filter((each) => typeof each === 'string');
}

function folded(typed: readonly string[], fold: (name: string) => string): readonly string[] {
  return [...new Set(typed.map(fold).filter((name) => name !== ''))];
}

function without(typed: readonly string[]): readonly string[] {
  return typed.filter((name) => name.includes('(')).map((name) => name.replace(addition, ' '));
}

/**
 * By what a party is known elsewhere; null for a name that means other parties at another table: a class ("Gemeenten",
 * "Inwoners") or the kind alone ("de gemeente"). A province and the Rijk are one everywhere.
 */
export function partyNames(party: Stakeholder): PartyNames | null {
  const { found } = knownParties.get(party) ?? { found: findPartyNames(party) };
  knownParties.set(party, { found });
  return found;
}

function findPartyNames(party: Stakeholder): PartyNames | null {
  const kind = party.stakeholderKind;
  const address = addressOf(party);
  const [name = ''] = typedNames(party);
  const means = layerIn(withoutArticle(foldText(name)));
  const isClass = isPluralName(name) || means === 'municipality' || means === 'water_board';
  if (address === null && isClass) return null;
  return { kind, address, names: foldedNames(party, tellingName) };
}

/** The TOOI address, or that of a code that stands in its place or among the other names: "gm0344". */
function addressOf(party: Stakeholder): string | null {
  const { identifier, stakeholderKind } = party;
  const given = typeof identifier === 'string' ? identifier.trim() : '';
  if (given !== '') return addressOfCode(given, stakeholderKind) ?? given.toLowerCase();
  for (const name of typedNames(party)) {
    const address = addressOfCode(name.trim(), null);
    if (address !== null) return address;
  }
  return null;
}

/** An addition in brackets may be left out; two different ones tell two apart: "Bergen (NH)" is not "Bergen (L)". */
export function areSameNames(one: Names, other: Names): boolean {
  const isIn = (names: readonly string[], among: readonly string[]): boolean =>
    names.some((name) => among.includes(name));
  return isIn(one.whole, other.whole) || isIn(one.whole, other.bare) || isIn(one.bare, other.whole);
}

/**
 * Where both have an official address that alone decides; else kind and names do. A party of which nobody said the kind
 * ("Grootstad trekt Wonen") goes by its name.
 */
export function areSameParty(one: PartyNames, other: PartyNames): boolean {
  if (one.address !== null && other.address !== null) return one.address === other.address;
  const isOfOneKind = one.kind === other.kind || one.kind === 'other' || other.kind === 'other';
  return isOfOneKind && areSameNames(one.names, other.names);
}
