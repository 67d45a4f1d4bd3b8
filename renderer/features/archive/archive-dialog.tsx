import { useEffect, useMemo, useRef, useState } from 'react';
import { archiveVersions } from '../../../shared/archive/archive-options';
import { sidecarStyles } from '../../../shared/archive/file-names';
import { heldSessions } from '../../../shared/archive/session-papers';
import type { Valuation } from '../../../shared/archive/valuation';
import type { MinutesVersion } from '../../../shared/minutes/minutes';
import { areMinutesAdopted } from '../../../shared/session/adopted-minutes';
import { useActions, useApp, useTable } from '../../app/app-context';
import { archiveBeginning } from '../../app/export/archive-memory';
import { FormDialog } from '../../ui/form-dialog';
import { useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { RadioList } from '../../ui/radio-list';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { FoundPeople } from '../names/found-people';
import { useFoundPeople } from '../names/use-found-people';
import styles from './archive-dialog.module.css';
import { archiveTexts } from './texts';

interface ArchiveDialogProps {
  /** The session that is chosen at first; all of them when absent. */
  readonly session?: string | undefined;
  readonly onClose: () => void;
}

const all = '*';
/** The usual one first. */
const valuationsInOrder: readonly Valuation[] = ['N', 'B', 'V'];

/** What the archive has to know about a package before it is made. */
export function ArchiveDialog({ session, onClose }: ArchiveDialogProps) {
  const texts = useTexts(archiveTexts);
  const { exportArchive, notify } = useActions();
  const sessions = useTable((table) => table.content.sessions);
  const held = useMemo(() => heldSessions(sessions.values()), [sessions]);
  const archives = useApp((state) => state.archives);
  const id = useTable((table) => table.id);
  const content = useTable((table) => table.content);
  const [beginning] = useState(() => archiveBeginning({ archives }, { id, content }));
  // What tells least, so that a press too soon gives nothing away.
  const [version, setVersion] = useState<MinutesVersion>('public');
  const [chosen, setChosen] = useState(session !== undefined && held.includes(session) ? session : all);
  const [creator, setCreator] = useState(beginning.creator);
  const [contact, setContact] = useState(beginning.contact);
  const [valuation, setValuation] = useState(beginning.valuation);
  const [sidecars, setSidecars] = useState(beginning.sidecars);
  const [keptNames, setKeptNames] = useState<ReadonlySet<string>>(new Set());
  const [isWorking, setWorking] = useState(false);
  // Who left while it was being made is somewhere else by now, and is left there.
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const notice = useApp((state) => state.notice);
  /** What was said of a package before this one would seem to be about this one; a warning is about something else. */
  const forgetWhatWasSaid = (): void => {
    if (notice !== null && notice.kind !== 'warning') notify(null);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was said before the form opened
  useEffect(forgetWhatWasSaid, []);
  const wanted = chosen === all ? held : [chosen];
  const missing = [
    ...(creator.trim() === '' ? [texts.creator] : []),
    ...(contact.trim() === '' ? [texts.contact] : []),
  ].map((label) => label.toLowerCase());
  const isComplete = missing.length === 0 && wanted.length > 0;
  const save = async (): Promise<void> => {
    setWorking(true);
    forgetWhatWasSaid();
    try {
      const said = { creator: creator.trim(), contact: contact.trim(), valuation, sidecars };
      const isSaved = await exportArchive({ sessions: wanted, version, keptNames: [...keptNames], ...said });
      if (isSaved && isHere.current) onClose();
    } finally {
      setWorking(false);
    }
  };
  const needed = missing.length === 0 ? null : texts.stillNeeded(missing.join(', '));
  const aside = isWorking ? texts.working : needed;
  return (
    <FormDialog
      title={texts.title}
      confirm={texts.save}
      icon="download"
      isReady={isComplete}
      onConfirm={save}
      onClose={onClose}
      size="large"
      aside={
        aside === null ? null : (
          <span className={styles.aside} role="status">
            {aside}
          </span>
        )
      }
    >
      <p className={styles.intro}>{texts.intro}</p>
      <RadioList
        label={texts.forWhom}
        choices={archiveVersions.map((value) => ({ value, ...texts.versions[value] }))}
        value={version}
        onChange={setVersion}
      />
      {version === 'public' ? <PublicNotices sessions={wanted} /> : null}
      {version === 'internal' ? null : <NamesLeftOut kept={keptNames} onChange={setKeptNames} />}
      <div className={styles.pair}>
        <TextField
          label={texts.creator}
          value={creator}
          onChange={setCreator}
          description={texts.creatorHint}
          isRequired
        />
        <TextField
          label={texts.contact}
          value={contact}
          onChange={setContact}
          description={texts.contactHint}
          isRequired
        />
      </div>
      <div className={styles.row}>
        {held.length > 1 ? (
          <SelectField
            label={texts.sessions}
            value={chosen}
            options={[
              { value: all, label: texts.allSessions(held.length) },
              ...held.map((id) => ({ value: id, label: sessions.get(id)?.title ?? id })),
            ]}
            onChange={setChosen}
          />
        ) : null}
        <SelectField
          label={texts.valuation}
          value={valuation}
          options={valuationsInOrder.map((value) => ({ value, label: texts.valuations[value] }))}
          onChange={setValuation}
        />
        <SelectField
          label={texts.sidecars}
          value={sidecars}
          options={sidecarStyles.map((value) => ({ value, label: texts.sidecarStyles[value] }))}
          onChange={setSidecars}
        />
      </div>
    </FormDialog>
  );
}

/** Whom the texts name: what goes, and what the facilitator keeps. */
function NamesLeftOut({
  kept,
  onChange,
}: {
  readonly kept: ReadonlySet<string>;
  readonly onChange: (kept: ReadonlySet<string>) => void;
}) {
  const texts = useTexts(archiveTexts);
  const found = useFoundPeople(true);
  if (found === null) return <p className={styles.intro}>{texts.lookingForNames}</p>;
  if (found.length === 0) return <p className={styles.intro}>{texts.noNames}</p>;
  return (
    <section>
      <h3 className={styles.subtitle}>{texts.namesInTexts(found.length)}</h3>
      <p className={styles.intro}>{texts.namesHint}</p>
      <FoundPeople found={found} kept={kept} onChange={onChange} texts={texts.names} />
    </section>
  );
}

/** What somebody must know before minutes are made public. */
function PublicNotices({ sessions: wanted }: { readonly sessions: readonly string[] }) {
  const texts = useTexts(archiveTexts);
  const sessions = useTable((table) => table.content.sessions);
  const chosen = wanted.flatMap((id) => sessions.get(id) ?? []);
  const confidential = chosen.filter(({ openness }) => openness === 'confidential');
  const drafts = chosen.filter(
    (each) => each.openness !== 'public' && each.openness !== 'confidential' && !areMinutesAdopted(each),
  );
  const titles = (of: readonly { readonly title: string }[]): string => of.map(({ title }) => title).join(', ');
  return (
    <>
      {drafts.length === 0 ? null : <NoticeBar kind="warning">{texts.notAdopted(titles(drafts))}</NoticeBar>}
      {confidential.length === 0 ? null : (
        <NoticeBar kind="info">{texts.isConfidential(titles(confidential))}</NoticeBar>
      )}
    </>
  );
}
