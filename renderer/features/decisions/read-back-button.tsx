import { useActions, useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { useTexts } from '../../ui/language-context';
import { decisionTexts } from './texts';

/** Shows the sentence large in the hall, so that everyone agrees to the same words. */
export function ReadBackButton({
  decision,
  size = 'small',
}: {
  readonly decision: string;
  readonly size?: 'small' | 'normal';
}) {
  const texts = useTexts(decisionTexts);
  const { readBack } = useActions();
  const isProjectorOpen = useApp((state) => state.projector.open);
  const isShown = useApp((state) => state.projector.readBack === decision);
  if (!isProjectorOpen) return null;
  return (
    <Button size={size} icon="projector" onPress={() => readBack(isShown ? null : decision)}>
      {isShown ? texts.stopReadBack : texts.readBack}
    </Button>
  );
}
