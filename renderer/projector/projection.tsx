import { useEffect } from 'react';
import type { ProjectorBridge } from '../../shared/ipc/projector-calls';
import { BoardScreen } from './board-screen';
import { BlankScreen, WaitingScreen } from './calm-screens';
import { ListScreen } from './list-screen';
import { MapScreen } from './map-screen';
import { ReadBackScreen } from './read-back-screen';
import { useProjection } from './use-projection';

/** The window in the hall: shows the last model it was sent. Escape gives the screen back. */
export function Projection({ bridge }: { readonly bridge: ProjectorBridge }) {
  const { model, receivedAt, isLive } = useProjection(bridge);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') void bridge.projection.requestClose();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [bridge]);

  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['theme'] = model?.theme === 'dark' ? 'projector-dark' : 'projector';
    dataset['room'] = model?.labelFloor === 44 ? 'deep' : 'usual';
    document.documentElement.lang = model?.language ?? 'nl';
  }, [model?.theme, model?.labelFloor, model?.language]);

  if (model === null) return <WaitingScreen />;
  if (model.blank) return <BlankScreen model={model} />;
  if (model.readBack !== null) return <ReadBackScreen model={model} readBack={model.readBack} />;
  if (model.list !== null) {
    return <ListScreen model={model} list={model.list} lostSince={isLive ? null : receivedAt} />;
  }
  if (model.board !== null) {
    return <BoardScreen model={model} board={model.board} lostSince={isLive ? null : receivedAt} />;
  }
  return <MapScreen model={model} lostSince={isLive ? null : receivedAt} />;
}
