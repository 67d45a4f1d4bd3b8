import { formatNumber } from '../../../shared/i18n/format';
import { Button } from '../../ui/button';
import { useLanguage, useTexts } from '../../ui/language-context';
import styles from '../map-view/map-bar.module.css';
import { findingTexts } from './texts';
import type { Rearranging } from './use-rearranging';

/** What re-arranging would do, said in numbers while the map shows it, and the choice whether to do it. */
export function RearrangePreview({ rearranging: { state, carryOut, giveUp } }: { readonly rearranging: Rearranging }) {
  const texts = useTexts(findingTexts);
  const language = useLanguage();
  if (state.step === 'idle') return null;
  const number = (value: number) => formatNumber(Math.round(value * 10) / 10, language);
  const sentence =
    state.step === 'working'
      ? texts.working
      : state.step === 'failed'
        ? texts.failed
        : state.moves.count === 0
          ? texts.nothingMoves
          : texts.moves(state.moves.count, number(state.moves.mean), number(state.moves.farthest));
  const canCarryOut = state.step === 'shown' && state.moves.count > 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set groups fields; this is a message with what to do about it
    <div
      className={styles.preview}
      role="group"
      aria-label={texts.rearrange}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        giveUp();
      }}
    >
      <span role="status">{sentence}</span>
      {canCarryOut ? (
        <Button look="primary" size="small" onPress={carryOut}>
          {texts.carryOut}
        </Button>
      ) : null}
      <Button size="small" autoFocus onPress={giveUp}>
        {texts.giveUp}
      </Button>
    </div>
  );
}
