import { useEffect, useRef } from 'react';
import { layerOf } from '../../../shared/checks/layer-balance';
import { formatDate } from '../../../shared/i18n/format';
import { terms } from '../../../shared/i18n/terms';
import type { Content } from '../../../shared/model/content';
import type { Attendance, Session } from '../../../shared/model/content-types';
import { type Layer, layers, meetingFunctions } from '../../../shared/model/vocabulary';
import { personNames } from '../../../shared/names/person-names';
import { isKeptTooLong } from '../../../shared/names/retention';
import { shownSessionOf } from '../../../shared/session/current-session';
import { useActions, useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { ComboField } from '../../ui/combo-field';
import { EmptyState } from '../../ui/empty-state';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { Panel } from '../../ui/panel';
import { usePartyOptions } from '../elements/element-options';
import { nameTexts } from '../names/texts';
import { todayHere } from '../view/use-now';
import { useView } from '../view/view-context';
import { ParticipantRow } from './participant-row';
import styles from './participants.module.css';
import { participantTexts } from './texts';

/** Who is at the table in this session, with which mandate. */
export function ParticipantsPanel() {
  const texts = useTexts(participantTexts);
  const view = useView();
  const session = useTable((table) => shownSessionOf(table.content));
  if (session === undefined) {
    return (
      <Panel title={texts.title}>
        <EmptyState
          icon="participants"
          title={texts.none}
          action={<Button onPress={() => view.openDialog({ kind: 'planSession' })}>{texts.plan}</Button>}
        >
          {texts.noneText}
        </EmptyState>
      </Panel>
    );
  }
  return <SessionParticipants session={session} />;
}

function SessionParticipants({ session }: { readonly session: Session }) {
  const texts = useTexts(participantTexts);
  const { layer: layerNames, meetingFunction: functionNames } = useTexts(terms);
  const { perform } = useActions();
  const content = useTable((table) => table.content);
  const isAdding = useRef(false);
  const present = attendanceOf(content, session.id);
  const noted = new Set(present.map((attendance) => attendance.stakeholder));
  const parties = usePartyOptions().filter((option) => !noted.has(option.id));
  const atTable = present.filter(({ stakeholder, status }) => stakeholder !== null && isAtTable(status)).length;
  const missing = missingLayers(content, present);
  const isOpen = Boolean(session.openedAt) && !session.closedAt;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the field for the next one is there
  useEffect(() => {
    isAdding.current = false;
  }, [present.length]);
  return (
    <Panel
      title={texts.title}
      aside={<span className={styles.total}>{texts.atTable(atTable)}</span>}
      footer={
        isOpen ? (
          <div className={styles.add}>
            <ComboField
              key={present.length}
              label={texts.add}
              hideLabel
              placeholder={texts.addPlaceholder}
              value={null}
              options={parties}
              emptyText={texts.noParty}
              // The next one is added from here too: the field is made anew for it.
              autoFocus={isAdding.current}
              onChange={(id) => {
                if (id === null) return;
                isAdding.current = true;
                const attendance = [{ stakeholder: id, status: 'present' }] as const;
                void perform({ type: 'recordAttendance', attendance });
              }}
            />
            <div className={styles.team}>
              {meetingFunctions
                .filter((part) => !present.some((attendance) => attendance.function === part))
                .map((part) => (
                  <Button
                    key={part}
                    size="small"
                    look="quiet"
                    icon="add"
                    onPress={() =>
                      void perform({
                        type: 'recordAttendance',
                        attendance: [
                          {
                            stakeholder: null,
                            role: functionNames[part],
                            status: 'present',
                            mandate: 'not_applicable',
                            function: part,
                          },
                        ],
                      })
                    }
                  >
                    {functionNames[part]}
                  </Button>
                ))}
            </div>
          </div>
        ) : undefined
      }
    >
      {isOpen ? null : <p className={styles.hint}>{texts.notOpen}</p>}
      {present.length === 0 && isOpen ? <p className={styles.hint}>{texts.empty}</p> : null}
      {isOpen && present.length > 0 && missing.length > 0 ? (
        <div className={styles.notice}>
          <NoticeBar kind="warning">
            {texts.missingLayers(missing.map((layer) => layerNames[layer]).join(', '))}
          </NoticeBar>
        </div>
      ) : null}
      <ul>
        {present.map((attendance) => (
          <ParticipantRow key={attendance.id} attendance={attendance} isEditable={isOpen} />
        ))}
      </ul>
      <NamesLine />
    </Panel>
  );
}

/** Whether names are recorded here, and the way to change that; after the chosen day it asks to erase them. */
function NamesLine() {
  const texts = useTexts(participantTexts);
  const words = useTexts(nameTexts);
  const language = useLanguage();
  const view = useView();
  const table = useTable(({ content }) => content.table);
  const hasNames = useTable(({ document }) => personNames(document).size > 0);
  const open = (
    <Button size="small" look="quiet" onPress={() => view.openDialog({ kind: 'names' })}>
      {texts.names}
    </Button>
  );
  if (hasNames && isKeptTooLong(table, todayHere())) {
    const until = formatDate(table?.namesUntil ?? '', language);
    return (
      <div className={styles.notice}>
        <NoticeBar kind="warning" action={open}>
          {words.overdue(until)}
        </NoticeBar>
      </div>
    );
  }
  return (
    <div className={styles.namesLine}>
      <p>{table?.keepsNames === true ? texts.withNames : texts.hint}</p>
      {open}
    </div>
  );
}

function attendanceOf(content: Content, session: string): readonly Attendance[] {
  return [...content.attendance.values()].filter((attendance) => attendance.session === session);
}

const isAtTable = (status: Attendance['status']): boolean => status === 'present' || status === 'represented';

function missingLayers(content: Content, present: readonly Attendance[]): readonly Layer[] {
  const seen = new Set<Layer>();
  for (const { stakeholder, status } of present) {
    const element = stakeholder === null ? undefined : content.elements.get(stakeholder);
    const layer = element === undefined ? null : layerOf(element);
    if (layer !== null && isAtTable(status)) seen.add(layer);
  }
  return layers.filter((layer) => !seen.has(layer));
}
