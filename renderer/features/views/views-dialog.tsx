import { useRef } from 'react';
import type { NamedView } from '../../../shared/model/content-types';
import { parseAgendaView } from '../../../shared/views/agenda-view';
import { keptRecord, recordOfView, viewSentence } from '../../../shared/views/named-views';
import { useActions, useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { CommittedTextField } from '../../ui/committed-text-field';
import { Dialog } from '../../ui/dialog';
import dialogList from '../../ui/dialog-list.module.css';
import dialogText from '../../ui/dialog-text.module.css';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { currentMapView } from '../view/map-view-store';
import { useView } from '../view/view-context';
import { showNamedView } from './named-views';
import { viewTexts } from './texts';
import styles from './views.module.css';

/** The views that the table keeps: shown, renamed, updated to what the map shows now, removed. */
export function ViewsDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(viewTexts);
  const { openDialog, showMain } = useView();
  const views = useTable((table) => table.content.views);
  // The keyboard stays in the dialog when what it was on is gone.
  const intro = useRef<HTMLParagraphElement>(null);
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <Button look="primary" icon="pin" onPress={() => openDialog({ kind: 'keepView' })}>
          {texts.keepAs}
        </Button>
      }
    >
      <p ref={intro} className={dialogText.intro} tabIndex={-1}>
        {texts.intro}
      </p>
      {views.size === 0 ? (
        <EmptyState icon="map" title={texts.none}>
          {texts.noneText}
        </EmptyState>
      ) : (
        <ul className={dialogList.list} aria-label={texts.title}>
          {[...views.values()].map((view) => (
            <ViewRow
              key={view.id}
              view={view}
              onRemove={() => intro.current?.focus()}
              onShow={() => {
                onClose();
                showMain('map');
                showNamedView(view);
              }}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

interface ViewRowProps {
  readonly view: NamedView;
  readonly onShow: () => void;
  /** Before the row goes, with whatever in it has the focus. */
  readonly onRemove: () => void;
}

function ViewRow({ view, onShow, onRemove }: ViewRowProps) {
  const texts = useTexts(viewTexts);
  const language = useLanguage();
  const { perform } = useActions();
  const content = useTable((table) => table.content);
  const { id, name } = view;
  const items = [...content.agendaItems.values()]
    .filter((item) => item.view != null && parseAgendaView(item.view)?.named === id)
    .map(({ no, title }) => `${no} ${title}`);
  const used = items.length === 0 ? [] : [texts.usedBy(new Intl.ListFormat(language).format(items))];
  return (
    <li className={dialogList.row} aria-label={name}>
      <div className={styles.about}>
        <CommittedTextField
          label={texts.nameOf(name)}
          hideLabel
          isRequired
          value={name}
          onCommit={(next) => void perform({ type: 'updateView', id, set: { name: next } })}
        />
        <span className={dialogText.hint}>
          {[viewSentence(recordOfView(view), content, language), ...used].join(' · ')}
        </span>
      </div>
      <div className={styles.buttons}>
        <Button size="small" icon="map" aria-label={texts.showNamed(name)} onPress={onShow}>
          {texts.show}
        </Button>
        <Button
          size="small"
          icon="pin"
          aria-label={texts.renew(name)}
          onPress={() => void perform({ type: 'updateView', id, set: { view: keptRecord(currentMapView()) } })}
        >
          {texts.renewThis}
        </Button>
        <IconButton
          icon="remove"
          size="small"
          label={texts.remove(name)}
          onPress={() => {
            onRemove();
            void perform({ type: 'removeView', id });
          }}
        />
      </div>
    </li>
  );
}
