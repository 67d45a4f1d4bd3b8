import { describe, expect, it } from 'vitest';
import type { NamedView } from '../../../shared/model/content-types';
import { type MapViewRecord, noFilter, wholeMapView } from '../../../shared/views/map-view-record';
import {
  currentViewOf,
  exactViewOf,
  isSameMapView,
  keptRecord,
  neighbourView,
  recordOfView,
  viewSentence,
} from '../../../shared/views/named-views';

const kept = (id: string, view: MapViewRecord): NamedView => ({ id, name: id, view: keptRecord(view), conflicts: [] });
const named = (...views: NamedView[]) => new Map(views.map((view) => [view.id, view]));
const tasks: MapViewRecord = { ...wholeMapView, filter: { ...noFilter, kinds: ['task', 'goal'] } };
const near: MapViewRecord = { ...wholeMapView, camera: { x: 100.4, y: -20.6, zoom: 1.23456 } };

describe('named views', () => {
  it('R-VIEW-1 come back to a pixel; one that cannot be read is the whole map', () => {
    expect(recordOfView(kept('a', near))).toEqual({ ...near, camera: { x: 100, y: -21, zoom: 1.235 } });
    expect(isSameMapView(recordOfView(kept('a', near)), near)).toBe(true);
    expect(recordOfView({ ...kept('a', near), view: { camera: 'far' } })).toEqual(wholeMapView);
  });

  it('R-VIEW-1 are recognised by what they leave out, also after the map was moved; by a place only when shown', () => {
    const views = named(kept('near', near), kept('tasks', tasks), kept('again', tasks));
    const moved = { ...tasks, camera: { x: 1, y: 1, zoom: 1 } };
    expect(currentViewOf(views, moved)?.id).toBe('tasks');
    expect(currentViewOf(views, moved, 'again')?.id).toBe('again');
    expect(currentViewOf(views, { ...tasks, filter: { ...noFilter, kinds: ['goal', 'task'] } })?.id).toBe('tasks');
    expect(currentViewOf(views, wholeMapView)).toBeUndefined();
    expect(currentViewOf(views, wholeMapView, 'near')?.id).toBe('near');
    expect(exactViewOf(views, moved)).toBeUndefined();
    expect(exactViewOf(views, tasks, 'again')?.id).toBe('again');
    expect(exactViewOf(views, near)?.id).toBe('near');
  });

  it('R-VIEW-1 follow each other in the order of keeping, with the whole map between the last and the first', () => {
    const views = named(kept('a', tasks), kept('b', near));
    expect(neighbourView(views, null, 1)?.id).toBe('a');
    expect(neighbourView(views, 'a', 1)?.id).toBe('b');
    expect(neighbourView(views, 'b', 1)).toBeUndefined();
    expect(neighbourView(views, null, -1)?.id).toBe('b');
    expect(neighbourView(views, 'a', -1)).toBeUndefined();
  });

  it('R-VIEW-1 say in words what they show, in both languages, without what is gone', () => {
    const content = {
      elements: new Map([['t', { id: 't', name: 'Stikstof' }]]),
      sessions: new Map(),
    } as unknown as Parameters<typeof viewSentence>[1];
    expect(viewSentence(tasks, content, 'nl')).toBe('Opgaven en Doelen');
    expect(viewSentence(wholeMapView, content, 'nl')).toBe('Hele kaart');
    expect(viewSentence(near, content, 'en')).toBe('A part of the map');
    const much: MapViewRecord = {
      camera: null,
      filter: { ...noFilter, layers: ['water_board'], themes: ['t', 'weg'], sessions: ['weg'] },
      focus: { elements: ['t'], steps: 2 },
      collapsed: ['municipality'],
    };
    expect(viewSentence(much, content, 'nl')).toBe(
      'Waterschap; rond Stikstof; Stikstof uitgelicht; Gemeenten samengevouwen',
    );
    expect(viewSentence(much, content, 'en')).toBe(
      'Water board; around Stikstof; Stikstof in the light; Municipalities collapsed',
    );
    const many = { ...wholeMapView, filter: { ...noFilter, kinds: ['task', 'goal', 'plan', 'zone'] as const } };
    expect(viewSentence(many, content, 'nl')).toBe('Opgaven, Doelen en 2 andere');
  });
});
