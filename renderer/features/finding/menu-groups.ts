import { keysOf } from '../../../shared/actions/actions';
import type { Language } from '../../../shared/i18n/language';
import { terms } from '../../../shared/i18n/terms';
import type { Content } from '../../../shared/model/content';
import { elementKinds, layers } from '../../../shared/model/vocabulary';
import type { RearrangeWay } from '../../../shared/placement/rearrange';
import type { MapModel } from '../../../shared/projection/map-model';
import type { RearrangeScope } from '../../../shared/projection/rearrange-scope';
import { shownSessionOf } from '../../../shared/session/current-session';
import { laneNameOf } from '../../../shared/views/class-names';
import { type MapFilter, type MapViewRecord, noFilter } from '../../../shared/views/map-view-record';
import { elementClasses, mapStates } from '../../../shared/views/map-vocabulary';
import type { SelectedThing } from '../../app/app-state';
import type { MenuAction, MenuGroup } from '../../ui/menu-button';
import { mapControls } from '../view/map-controls';
import type { findingTexts } from './texts';
import { leaveView, look } from './view-history';

type Texts = (typeof findingTexts)[Language];

interface Shared {
  readonly view: MapViewRecord;
  readonly model: MapModel;
  readonly chosen: ReadonlySet<string>;
  readonly language: Language;
  readonly texts: Texts;
  readonly content: Content;
}

/** In the list, or out of it when it was. */
const toggled = <Word>(list: readonly Word[], word: Word): readonly Word[] =>
  list.includes(word) ? list.filter((each) => each !== word) : [...list, word];

export function filterGroups({ view, model, chosen, language, texts, content }: Shared): readonly MenuGroup[] {
  const { filter } = view;
  const words = terms[language];
  const change = (next: Partial<MapFilter>) => look({ filter: { ...filter, ...next } });
  const box = (id: string, label: string, isChecked: boolean, onAction: () => void): MenuAction => ({
    id,
    label,
    isChecked,
    onAction,
  });
  const chosenOf = (kind: string) =>
    model.elements.filter((element) => element.kind === kind && chosen.has(element.id)).map(({ id }) => id);
  const [tasks, parties] = [chosenOf('task'), chosenOf('stakeholder')];
  const session = shownSessionOf(content);
  return [
    { id: 'everything', actions: [{ id: 'showAll', label: texts.all, onAction: () => look({ filter: noFilter }) }] },
    {
      id: 'kinds',
      title: texts.kinds,
      actions: elementKinds.map((kind) =>
        box(`kind ${kind}`, words.elementKinds[kind], filter.kinds.includes(kind), () =>
          change({ kinds: toggled(filter.kinds, kind) }),
        ),
      ),
    },
    {
      id: 'layers',
      title: texts.layers,
      actions: layers.map((layer) =>
        box(`layer ${layer}`, words.layerPlural[layer], filter.layers.includes(layer), () =>
          change({ layers: toggled(filter.layers, layer) }),
        ),
      ),
    },
    {
      id: 'states',
      title: texts.states,
      actions: mapStates.map((state) =>
        box(`state ${state}`, texts.state[state], filter.states.includes(state), () =>
          change({ states: toggled(filter.states, state) }),
        ),
      ),
    },
    {
      id: 'chosen',
      title: texts.chosen,
      actions: [
        {
          ...box('themes', texts.onlyThemes, filter.themes.length > 0, () =>
            change({ themes: filter.themes.length > 0 ? [] : tasks }),
          ),
          isDisabled: tasks.length === 0 && filter.themes.length === 0,
        },
        {
          ...box('parties', texts.onlyParties, filter.parties.length > 0, () =>
            change({ parties: filter.parties.length > 0 ? [] : parties }),
          ),
          isDisabled: parties.length === 0 && filter.parties.length === 0,
        },
        ...(session === undefined
          ? []
          : [
              box('session', texts.onlySession(session.title), filter.sessions.includes(session.id), () =>
                change({ sessions: toggled(filter.sessions, session.id) }),
              ),
            ]),
      ],
    },
  ];
}

export function focusGroups(
  { view, chosen, texts }: Shared,
  select: (things: readonly SelectedThing[]) => void,
  showPath: () => void,
): readonly MenuGroup[] {
  return [
    {
      id: 'steps',
      actions: ([1, 2, 3] as const).map((steps) => ({
        id: `steps ${steps}`,
        label: texts.steps(steps),
        isChecked: view.focus?.steps === steps,
        isDisabled: chosen.size === 0,
        onAction: () => {
          look({ focus: { elements: [...chosen], steps } });
          // What is chosen has a light of its own, of one step.
          select([]);
        },
      })),
    },
    {
      id: 'ways',
      actions: [
        {
          id: 'path',
          label: texts.path,
          keys: keysOf('map.path'),
          isDisabled: chosen.size !== 2,
          onAction: showPath,
        },
        {
          id: 'toSelection',
          label: texts.toSelection,
          keys: keysOf('map.toSelection'),
          isDisabled: chosen.size === 0,
          onAction: () => {
            leaveView();
            mapControls.current?.zoomTo([...chosen]);
          },
        },
        {
          id: 'none',
          label: texts.noFocus,
          isDisabled: view.focus === null,
          onAction: () => look({ focus: null }),
        },
      ],
    },
  ];
}

export function collapseGroups({ view, model, language }: Shared): readonly MenuGroup[] {
  const counts = new Map<string, number>();
  for (const { elementClass } of model.elements) counts.set(elementClass, (counts.get(elementClass) ?? 0) + 1);
  const several = elementClasses.filter((each) => (counts.get(each) ?? 0) > 1);
  return [
    {
      id: 'classes',
      actions: several.map((elementClass) => ({
        id: elementClass,
        label: `${laneNameOf(elementClass, language)} (${counts.get(elementClass)})`,
        isChecked: view.collapsed.includes(elementClass),
        onAction: () => look({ collapsed: toggled(view.collapsed, elementClass) }),
      })),
    },
  ];
}

export function rearrangeGroups(
  texts: Texts,
  chosen: ReadonlySet<string>,
  start: (way: RearrangeWay, scope: RearrangeScope) => void,
): readonly MenuGroup[] {
  return (['all', 'chosen', 'rest'] as const).map((scope) => ({
    id: scope,
    title: texts.scope[scope],
    actions: (['tidy', 'rows', 'near'] as const).map((way) => ({
      id: `${scope} ${way}`,
      label: texts.way[way],
      isDisabled: scope !== 'all' && chosen.size === 0,
      onAction: () => start(way, scope),
    })),
  }));
}
