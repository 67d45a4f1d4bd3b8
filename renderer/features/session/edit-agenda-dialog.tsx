import { useState } from 'react';
import { agendaOf } from '../../../shared/session/current-session';
import { useActions, useTable } from '../../app/app-context';
import { FormDialog } from '../../ui/form-dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import { agendaChanges } from './agenda-changes';
import type { ItemDraft } from './agenda-drafts';
import { AgendaEditor } from './agenda-editor';
import styles from './session.module.css';
import { sessionTexts } from './texts';

/** The agenda of a session that is planned or going on. What was discussed keeps its place. */
export function EditAgendaDialog({ session: id, onClose }: { readonly session: string; readonly onClose: () => void }) {
  const texts = useTexts(sessionTexts);
  const language = useLanguage();
  const { perform } = useActions();
  const content = useTable((table) => table.content);
  const session = content.sessions.get(id);
  const agenda = agendaOf(content, id);
  const [items, setItems] = useState<readonly ItemDraft[]>(() =>
    agenda.map(({ no, title, phase, minutes, purpose, introducedBy }, row) => ({
      row,
      no,
      title,
      phase,
      minutes,
      purpose: purpose ?? '',
      introducedBy: introducedBy ?? '',
    })),
  );
  if (session === undefined) return null;
  const available = Math.round((Date.parse(session.end) - Date.parse(session.start)) / 60_000);
  const isUntitled = items.some((item) => item.title.trim() === '');
  const save = async (): Promise<void> => {
    for (const command of agendaChanges(id, agenda, items, language)) if (!(await perform(command))) return;
    onClose();
  };
  return (
    <FormDialog
      title={texts.editTitle}
      confirm={texts.save}
      isReady={!isUntitled}
      onConfirm={save}
      onClose={onClose}
      size="large"
      isLong
      aside={isUntitled ? <span className={styles.footNote}>{texts.itemTitleFirst}</span> : null}
    >
      <AgendaEditor
        items={items}
        onChange={setItems}
        available={available}
        fixed={agenda.filter((item) => item.no <= (session.currentItem ?? 0)).length}
      />
    </FormDialog>
  );
}
