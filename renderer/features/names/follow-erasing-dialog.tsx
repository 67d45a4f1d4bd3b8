import { useActions, useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { nameTexts } from './texts';

/** Another laptop erased names of this table: whether they go here too. What it wrote is taken in only then. */
export function FollowErasingDialog() {
  const texts = useTexts(nameTexts);
  const erasing = useApp((state) => state.erasing);
  const { answerErasing } = useActions();
  if (erasing === null) return null;
  const keep = (): void => void answerErasing(false);
  return (
    <Dialog
      title={texts.followTitle}
      role="alertdialog"
      size="small"
      isOpen
      onClose={keep}
      footer={
        <>
          <Button look="quiet" onPress={keep} autoFocus>
            {texts.followNot}
          </Button>
          <Button look="danger" icon="remove" onPress={() => void answerErasing(true)}>
            {texts.followConfirm}
          </Button>
        </>
      }
    >
      <p>{texts.followWhat(erasing.source, erasing.count)}</p>
      <p>{texts.followWhy}</p>
      <NoticeBar kind="warning">{texts.eraseForGood}</NoticeBar>
    </Dialog>
  );
}
