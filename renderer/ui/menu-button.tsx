import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { classNames } from './class-names';
import iconButtonStyles from './icon-button.module.css';
import { Icon, type IconName } from './icons';
import { KeyHint } from './key-hint';
import styles from './menu-button.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isDangerous?: boolean;
  readonly isChecked?: boolean;
  readonly onAction: () => void;
}

export interface MenuGroup {
  readonly id: string;
  readonly title?: string;
  readonly actions: readonly MenuAction[];
}

interface MenuButtonProps {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly icon?: IconName;
  /** Shows the label beside the icon. */
  readonly withText?: boolean;
  /** A shorter word in the button instead of an icon. */
  readonly text?: string;
  /** By which the list of commands finds it. */
  readonly mapMenu?: string;
}

/** A button that opens a list of things to do. */
export function MenuButton({ label, groups, icon = 'more', withText = false, text, mapMenu }: MenuButtonProps) {
  const hasText = withText || text !== undefined;
  const actions = groups.flatMap((group) => group.actions);
  return (
    <MenuTrigger>
      <Button
        aria-label={label}
        data-map-menu={mapMenu}
        className={classNames(hasText ? styles.text : iconButtonStyles.button)}
      >
        {text === undefined ? <Icon name={icon} /> : null}
        {hasText ? <span>{text ?? label}</span> : null}
        {hasText ? <Icon name="chevronDown" size={16} /> : null}
      </Button>
      <Popover className={styles.popover!} placement="bottom end" offset={4}>
        <Menu className={styles.menu!} onAction={(key) => actions.find((action) => action.id === key)?.onAction()}>
          {groups.map((group) => (
            <MenuSection key={group.id} id={group.id} className={styles.section!} aria-label={group.title ?? label}>
              {group.title === undefined ? null : <Header className={styles.title!}>{group.title}</Header>}
              {group.actions.map((action) => (
                <MenuItem
                  key={action.id}
                  id={action.id}
                  textValue={action.label}
                  isDisabled={action.isDisabled ?? false}
                  className={classNames(styles.item, action.isDangerous && styles.dangerous)}
                >
                  <span className={styles.icon}>
                    {action.isChecked ? <Icon name="check" size={16} /> : null}
                    {action.icon === undefined || action.isChecked ? null : <Icon name={action.icon} size={16} />}
                  </span>
                  <span className={styles.label}>{action.label}</span>
                  {action.keys === undefined ? null : <KeyHint keys={action.keys} />}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
