import { describe, expect, it } from 'vitest';
import type { SelectedThing } from '../../../renderer/app/app-state';
import { removalOf } from '../../../renderer/features/elements/removal-of';
import type { Content } from '../../../shared/model/content';

const content = {
  elements: new Map(['a', 'b', 'c'].map((id) => [id, { id }])),
  relations: new Map([
    ['a-b', { id: 'a-b', from: 'a', to: 'b' }],
    ['b-c', { id: 'b-c', from: 'b', to: 'c' }],
  ]),
} as unknown as Content;

/** "a" is an element, "a-b" a relation. */
const chosen = (...ids: readonly string[]): readonly SelectedThing[] =>
  ids.map((id) => ({ kind: id.includes('-') ? 'relation' : 'element', id }));

describe('R-REL-10 taking away what is chosen', () => {
  it.each([
    ['one element', ['a'], { type: 'removeElement', id: 'a' }],
    ['one relation', ['a-b'], { type: 'removeRelation', id: 'a-b' }],
    ['elements', ['a', 'b'], { type: 'removeElements', ids: ['a', 'b'] }],
    ['relations', ['a-b', 'b-c'], { type: 'removeRelations', ids: ['a-b', 'b-c'] }],
    ['an element and another relation', ['a', 'b-c'], { type: 'removeElements', ids: ['a'], relations: ['b-c'] }],
    ['elements with the relations between them', ['a', 'a-b', 'b'], { type: 'removeElements', ids: ['a', 'b'] }],
    ['an element with its relation', ['a', 'a-b'], { type: 'removeElement', id: 'a' }],
    ['what is partly away already', ['a', 'weg', 'b', 'a-weg'], { type: 'removeElements', ids: ['a', 'b'] }],
    ['all but one away already', ['weg', 'a'], { type: 'removeElement', id: 'a' }],
    ['only what is away, which the table refuses', ['weg', 'ook'], { type: 'removeElement', id: 'weg' }],
  ] as const)('is one act: %s', (_case, ids, command) => {
    expect(removalOf(chosen(...ids), content)).toEqual(command);
  });

  it('is nothing when what is chosen is not of the map', () => {
    expect(removalOf([{ kind: 'decision', id: 'd' }], content)).toBeNull();
    expect(removalOf([], content)).toBeNull();
  });
});
