import type { PlaceSummary } from '../../../shared/sync/place';
import { useActions } from '../../app/app-context';
import { Button } from '../../ui/button';
import { useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import styles from './places.module.css';
import { placeTexts } from './texts';

/** Asks before a place is forgotten: setting it up again needs its secrets. */
export function ForgetPlace({ place, onDone }: { readonly place: PlaceSummary; readonly onDone: () => void }) {
  const texts = useTexts(placeTexts);
  const { places } = useActions();
  return (
    <NoticeBar
      kind="warning"
      action={
        <span className={styles.buttons}>
          <Button size="small" look="quiet" onPress={onDone}>
            {texts.back}
          </Button>
          <Button size="small" look="danger" onPress={() => void places.forget(place.id).then(onDone)}>
            {texts.forget}
          </Button>
        </span>
      }
    >
      {texts.forgetQuestion(place.name)}
    </NoticeBar>
  );
}
