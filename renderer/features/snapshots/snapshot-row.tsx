import type { ListedSnapshot } from '../../../shared/snapshot/listed-snapshots';
import { countsSentence, snapshotTitle } from '../../../shared/snapshot/snapshot-sentences';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { byteSize } from '../../ui/byte-size';
import dialogList from '../../ui/dialog-list.module.css';
import dialogText from '../../ui/dialog-text.module.css';
import { useLanguage, useTexts } from '../../ui/language-context';
import { MenuButton } from '../../ui/menu-button';
import { momentText } from './moment-text';
import styles from './snapshots.module.css';
import { snapshotDialogTexts } from './texts';

interface SnapshotRowProps {
  readonly snapshot: ListedSnapshot;
  readonly onCompare: () => void;
  readonly onPutBack: () => void;
  readonly onRename: () => void;
  readonly onSave: () => void;
}

/** One snapshot: what it is called, of when, what it holds and how large it is, and what can be done with it. */
export function SnapshotRow({ snapshot, onCompare, onPutBack, onRename, onSave }: SnapshotRowProps) {
  const texts = useTexts(snapshotDialogTexts);
  const language = useLanguage();
  const { reason, at, session, counts, stored } = snapshot;
  const title = snapshotTitle(snapshot, language);
  const size = stored === null ? '' : texts.size(byteSize(stored.bytes, language), byteSize(stored.added, language));
  const rename = { id: 'rename', label: texts.rename, icon: 'edit', onAction: onRename } as const;
  const save = { id: 'save', label: texts.save, icon: 'download', onAction: onSave } as const;
  return (
    <li className={dialogList.row} aria-label={title}>
      <div className={styles.about}>
        <span className={styles.heading}>
          <strong className={styles.title}>{title}</strong>
          {stored === null ? <Badge>{texts.inLog}</Badge> : null}
          {reason === 'named' ? null : <Badge>{texts.byApp}</Badge>}
        </span>
        <span className={dialogText.hint}>
          {[momentText(at, language), session].filter((part) => part !== '').join(' · ')}
        </span>
        <span className={dialogText.hint}>
          {counts === null ? texts.inLogText(snapshot.text) : [countsSentence(counts, language), size].join(' · ')}
        </span>
      </div>
      <div className={styles.buttons}>
        <Button size="small" icon="compare" aria-label={`${texts.compare}: ${title}`} onPress={onCompare}>
          {texts.compare}
        </Button>
        <Button size="small" icon="undo" aria-label={`${texts.putBack}: ${title}`} onPress={onPutBack}>
          {texts.putBack}
        </Button>
        <MenuButton
          label={texts.more(title)}
          groups={[{ id: 'more', actions: stored === null ? [save] : [rename, save] }]}
        />
      </div>
    </li>
  );
}
