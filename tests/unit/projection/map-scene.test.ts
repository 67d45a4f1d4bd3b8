import { describe, expect, test } from 'vitest';
import { MapScene } from '../../../renderer/map/map-scene';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { element, fullTable } from '../placement/things';
import { contentWith } from './table';

const table = fullTable();
const model = mapModelOf(contentWith(table), 'nl', { audience: 'facilitator' });
const nobody = { elements: new Set<string>(), relations: new Set<string>(), alone: new Set<string>(), hovered: null };

/** A scene with a card for every element, and the cards that were told to render since. */
function sceneWithCards() {
  const scene = new MapScene();
  scene.show(model, 'nl');
  const told: string[] = [];
  let painted = 0;
  for (const { id } of model.elements) scene.onCard(id, () => told.push(id));
  scene.onPaint(() => {
    painted += 1;
  });
  scene.announce();
  told.length = 0;
  return { scene, told, painted: () => painted };
}

describe('the map outside React', () => {
  test('pointing at an element renders only the cards whose light changed', () => {
    const { scene, told } = sceneWithCards();
    scene.attend({ ...nobody, hovered: 'opgave3' });
    expect(told.sort()).toEqual(['doel2', 'gemeente3', 'opgave3', 'opgave6'].sort());
  });

  test('pointing at the same again renders none', () => {
    const { scene, told } = sceneWithCards();
    scene.attend({ ...nobody, hovered: 'opgave3' });
    told.length = 0;
    scene.attend({ ...nobody, hovered: 'opgave3' });
    expect(told).toEqual([]);
  });

  test('moving an element renders no card and paints its lines at the new place', () => {
    const { scene, told, painted } = sceneWithCards();
    const before = painted();
    scene.move(new Map([['opgave0', { x: 2000, y: 1040 }]]));
    expect(told).toEqual([]);
    expect(painted()).toBe(before + 1);
    const lines = scene.lines.filter(({ from }) => from === 'opgave0');
    expect(lines.length).toBeGreaterThan(0);
    for (const { points } of lines) expect(Math.abs((points[0]?.x ?? 0) - 2000)).toBeLessThanOrEqual(86);
    expect(scene.elementAt({ x: 2000, y: 1040 })?.id).toBe('opgave0');
  });

  test('put back, everything is where the model says', () => {
    const { scene } = sceneWithCards();
    const at = scene.placed('opgave0');
    scene.move(new Map([['opgave0', { x: 2000, y: 1040 }]]));
    scene.move(new Map());
    expect(scene.placed('opgave0')).toEqual(at);
  });

  test('elements that come later are fresh, those of the first model are not', () => {
    const { scene } = sceneWithCards();
    const later = mapModelOf(contentWith({ ...table, elements: [...table.elements, element('nieuw', 'task')] }), 'nl', {
      audience: 'facilitator',
    });
    scene.show(later, 'nl');
    expect(scene.cardState('nieuw')).toContain('fresh');
    expect(scene.cardState('opgave0')).not.toContain('fresh');
  });

  test('the keyboard starts at the first element and lets go of one that is gone', () => {
    const { scene } = sceneWithCards();
    expect(scene.focus).toBe('rijk0');
    scene.focusOn('opgave0');
    scene.show({ ...model, elements: model.elements.filter(({ id }) => id !== 'opgave0') }, 'nl');
    expect(scene.focus).toBe('rijk0');
  });
});
