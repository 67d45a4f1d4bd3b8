import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { Icon, type IconName } from './icons';
import styles from './tabs.module.css';
import { useFittingTabs } from './use-fitting-tabs';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconName;
  readonly content: () => ReactNode;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** At the start of the row of tabs. */
  readonly before?: ReactNode;
  /** Behind the last tab. */
  readonly after?: ReactNode;
  /** At the end of the row. */
  readonly aside?: ReactNode;
}

/** Views of the same thing beside each other; the content of the others is not built. */
export function Tabs<Id extends string>({ label, items, selected, onSelect, before, after, aside }: TabsProps<Id>) {
  const list = useFittingTabs(items.map((item) => item.label).join('\n'), selected);
  return (
    <AriaTabs
      className={styles.tabs!}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const item = items.find((candidate) => candidate.id === key);
        if (item !== undefined) onSelect(item.id);
      }}
    >
      <div className={styles.bar}>
        {before}
        <TabList ref={list} aria-label={label} className={styles.list!}>
          {items.map((item) => (
            <Tab key={item.id} id={item.id} className={styles.tab!}>
              {item.icon === undefined ? null : <Icon name={item.icon} size={16} />}
              {item.label}
            </Tab>
          ))}
        </TabList>
        {after}
        <span className={styles.aside}>{aside}</span>
      </div>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={styles.panel!}>
          {item.id === selected ? item.content() : null}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
