import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { type Basis, entriesBehind } from '../../../shared/checks/basis';
import { formatDay, formatTime } from '../../../shared/i18n/format';
import type { LogEntry } from '../../../shared/log/log-entry';
import { useActions, useTable } from '../../app/app-context';
import { classNames } from '../../ui/class-names';
import iconButtonStyles from '../../ui/icon-button.module.css';
import { Icon } from '../../ui/icons';
import { useLanguage, useTexts } from '../../ui/language-context';
import { Tooltip } from '../../ui/tooltip';
import { useCapped } from '../../ui/use-capped';
import { ElementLink } from '../elements/element-link';
import { changedThings } from '../logbook/changed-things';
import { localTimeZone } from '../view/local-time';
import styles from './grounds.module.css';
import { groundsTexts } from './texts';

interface GroundsButtonProps {
  /** The result in one plain sentence. */
  readonly sentence: string;
  readonly basis: Basis;
}

/** Shows what a result rests on: the elements it is about, and every line of the log that made it so. */
export function GroundsButton({ sentence, basis }: GroundsButtonProps) {
  const texts = useTexts(groundsTexts);
  return (
    <DialogTrigger>
      <Tooltip text={texts.show}>
        <Button
          aria-label={texts.about(sentence)}
          data-screen-only
          data-grounds
          className={classNames(iconButtonStyles.button, iconButtonStyles['small'], styles.button)}
        >
          <Icon name="logbook" size={16} />
        </Button>
      </Tooltip>
      <Popover className={styles.popover!} placement="bottom start" offset={4}>
        <Dialog className={styles.dialog!}>
          {({ close }) => <Grounds sentence={sentence} basis={basis} onChoose={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface GroundsProps extends GroundsButtonProps {
  readonly onChoose: () => void;
}

function Grounds({ sentence, basis, onChoose }: GroundsProps) {
  const texts = useTexts(groundsTexts);
  const content = useTable((table) => table.content);
  const log = useTable((table) => table.log);
  const elements = useCapped(
    [...new Set(basis.elements)].filter((id) => content.elements.has(id)),
    40,
  );
  // The newest first: what was said last made it what it is now.
  const entries = useCapped([...entriesBehind(log, basis)].reverse(), 60);
  return (
    <>
      <Heading slot="title" className={styles.sentence!}>
        {sentence}
      </Heading>
      {elements.shown.length === 0 ? null : (
        <>
          <h4 className={styles.title}>{texts.elements}</h4>
          <p className={styles.elements}>
            {elements.shown.map((id) => (
              <ElementLink key={id} id={id} />
            ))}
          </p>
          {elements.more}
        </>
      )}
      <h4 className={styles.title}>{texts.entries}</h4>
      {entries.shown.length === 0 ? <p className={styles.none}>{texts.noEntries}</p> : null}
      <ol className={styles.entries}>
        {entries.shown.map((entry) => (
          <EntryLine key={entry.dot} entry={entry} onChoose={onChoose} />
        ))}
      </ol>
      {entries.more}
    </>
  );
}

function EntryLine({ entry, onChoose }: { readonly entry: LogEntry; readonly onChoose: () => void }) {
  const language = useLanguage();
  const { select } = useActions();
  return (
    <li>
      <button
        type="button"
        className={styles.entry}
        onClick={() => {
          select(changedThings(entry));
          onChoose();
        }}
      >
        <span className={styles.when}>
          {formatDay(entry.at, localTimeZone, language)}, {formatTime(entry.at, localTimeZone, language)}
        </span>
        {entry.text}
      </button>
    </li>
  );
}
