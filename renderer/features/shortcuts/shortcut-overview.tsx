import type { ActionId } from '../../../shared/actions/actions';
import { shortcuts } from '../../../shared/actions/actions';
import { type ShortcutGroup, shortcutGroups } from '../../../shared/actions/define-actions';
import { Dialog } from '../../ui/dialog';
import { KeyHint } from '../../ui/key-hint';
import { useTexts } from '../../ui/language-context';
import { regions } from './regions';
import styles from './shortcut-overview.module.css';
import { shortcutTexts } from './texts';

/** All keys on one sheet. */
export function ShortcutOverview({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(shortcutTexts);
  return (
    <Dialog title={texts.title} isOpen onClose={onClose} size="large" isText>
      <p className={styles.intro}>{texts.intro(regions.map((part) => texts.region[part]).join(', '))}</p>
      <p className={styles.intro}>{texts.inForms}</p>
      <p className={styles.intro}>{texts.onNotes}</p>
      <p className={styles.intro}>{texts.onMap}</p>
      <p className={styles.intro}>{texts.byHand}</p>
      <div className={styles.groups}>
        {shortcutGroups.map((group) => (
          <section key={group} className={styles.group} aria-label={texts.group[group]}>
            <h3 className={styles.title}>{texts.group[group]}</h3>
            <dl>
              {keysByAction(group).map(([action, keys]) => (
                <div key={action} className={styles.line}>
                  <dt>{texts.action[action]}</dt>
                  <dd className={styles.keys}>
                    {keys.map((key) => (
                      <KeyHint key={key} keys={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** The actions of a group with the first key of each of their shortcuts. */
function keysByAction(group: ShortcutGroup): readonly (readonly [ActionId, readonly string[]])[] {
  const found = new Map<ActionId, string[]>();
  for (const { action, keys, group: own } of shortcuts) {
    const [first] = keys;
    if (own === group && first !== undefined) found.set(action, [...(found.get(action) ?? []), first]);
  }
  return [...found];
}
