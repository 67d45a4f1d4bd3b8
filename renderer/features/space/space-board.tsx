import { balanceSpace } from '../../../shared/checks/space-balance';
import { useTable } from '../../app/app-context';
import { EmptyState } from '../../ui/empty-state';
import { useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import { Board } from '../boards/board';
import { SpaceNumbers } from './space-numbers';
import { SpacePicture } from './space-picture';
import { StackedClaimsSection } from './stacked-claims-section';
import { spaceTexts } from './texts';

/** What is asked of each zone against what there is: a picture with one scale, and the numbers under it. */
export function SpaceBoard() {
  const texts = useTexts(spaceTexts);
  const content = useTable((table) => table.content);
  const zones = balanceSpace(content);
  const { shown, more } = useCapped(zones, 100);
  return (
    <Board view="space" intro={texts.intro}>
      {zones.length === 0 ? (
        <EmptyState icon="space" title={texts.noZones}>
          {texts.noZonesText}
        </EmptyState>
      ) : (
        <>
          <SpacePicture zones={shown} />
          {more}
          <StackedClaimsSection />
          <SpaceNumbers zones={shown} />
        </>
      )}
    </Board>
  );
}
