import { useMemo } from 'react';
import type { ChosenMoment } from '../../../shared/boards/log-moments';
import { formatDate, formatTime, localDate } from '../../../shared/i18n/format';
import type { ListedSnapshot } from '../../../shared/snapshot/listed-snapshots';
import { snapshotTitle } from '../../../shared/snapshot/snapshot-sentences';
import { useTable } from '../../app/app-context';
import { ComboField } from '../../ui/combo-field';
import { useLanguage, useTexts } from '../../ui/language-context';
import type { ComboOption } from '../../ui/matching-options';
import { momentText } from '../snapshots/moment-text';
import { localTimeZone } from '../view/local-time';
import { linesOf, type MomentChoice } from './moment-choice';
import { compareTexts } from './texts';

interface MomentFieldProps {
  readonly label: string;
  readonly value: MomentChoice;
  readonly moments: readonly ChosenMoment[];
  readonly snapshots: readonly ListedSnapshot[];
  readonly onChange: (choice: MomentChoice) => void;
}

interface Option extends ComboOption {
  readonly choice: MomentChoice;
}

/** A moment of the table: those with a name first, then after every line of the log, found by typing a part of it. */
export function MomentField({ label, value, moments, snapshots, onChange }: MomentFieldProps) {
  const texts = useTexts(compareTexts);
  const language = useLanguage();
  const log = useTable((table) => table.log);
  const sessions = useTable((table) => table.content.sessions);
  const options = useMemo(() => {
    const zoneOf = (session: string | null): string =>
      (session === null ? undefined : sessions.get(session)?.timeZone) ?? localTimeZone;
    const named = moments.map((moment): Option => {
      const session = sessions.get(moment.id);
      const day = session === undefined ? '' : formatDate(localDate(session.start, session.timeZone), language);
      const isGoingOn = session !== undefined && session.closedAt == null;
      const choice = { kind: 'lines', lines: moment.length, as: moment.kind } as const;
      return { id: `named ${moment.length} ${moment.kind}`, label: texts.moment(moment, isGoingOn), hint: day, choice };
    });
    const kept = snapshots.flatMap((snapshot): Option[] => {
      if (snapshot.stored === null) return [];
      const name = texts.snapshot(snapshotTitle(snapshot, language));
      const choice = { kind: 'snapshot', snapshot } as const;
      return [{ id: `snapshot ${snapshot.id}`, label: name, hint: momentText(snapshot.at, language), choice }];
    });
    const lines = log.map(
      (entry, at): Option => ({
        id: `line ${at + 1}`,
        label: texts.afterLine(entry.text),
        hint: formatTime(entry.at, zoneOf(entry.session), language),
        choice: { kind: 'lines', lines: at + 1 },
      }),
    );
    const byMoment = [...named, ...kept].sort((one, other) => linesOf(one.choice) - linesOf(other.choice));
    return [...byMoment, ...lines];
  }, [moments, snapshots, log, sessions, language, texts]);
  const shown = options.find(({ choice }) => isSame(choice, value))?.id ?? null;
  return (
    <ComboField
      label={label}
      value={shown}
      options={options}
      emptyText={texts.noMoment}
      onChange={(id) => {
        const option = options.find((each) => each.id === id);
        if (option !== undefined) onChange(option.choice);
      }}
    />
  );
}

function isSame(option: MomentChoice, chosen: MomentChoice): boolean {
  if (option.kind === 'snapshot') return chosen.kind === 'snapshot' && option.snapshot.id === chosen.snapshot.id;
  const isThen = chosen.kind === 'lines' && option.lines === chosen.lines;
  return isThen && (chosen.as === undefined || chosen.as === option.as);
}
