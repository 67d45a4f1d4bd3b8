import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import type { IconName } from '../../ui/icons';
import { Panel } from '../../ui/panel';

interface RecordPanelProps {
  readonly texts: {
    readonly title: string;
    /** What the button says that adds one. */
    readonly add: string;
    readonly none: string;
    readonly noneText: string;
  };
  readonly icon: IconName;
  readonly isEmpty: boolean;
  /** Nothing can be added now. */
  readonly isClosed?: boolean;
  readonly form: (onDone: () => void) => ReactNode;
  /** What stands above the form. */
  readonly notice?: ReactNode;
  /** The records, in sections. */
  readonly children: ReactNode;
}

/** A panel of what was recorded, with a form for one more that is opened by its button. */
export function RecordPanel({ texts, icon, isEmpty, isClosed = false, form, notice, children }: RecordPanelProps) {
  const [isAdding, setAdding] = useState(false);
  const add = (
    <Button size="small" icon="add" isDisabled={isClosed} onPress={() => setAdding(true)}>
      {texts.add}
    </Button>
  );
  return (
    <Panel title={texts.title} aside={isAdding ? null : add}>
      {notice}
      {isAdding ? form(() => setAdding(false)) : null}
      {isEmpty && !isAdding ? (
        <EmptyState icon={icon} title={texts.none}>
          {texts.noneText}
        </EmptyState>
      ) : null}
      {children}
    </Panel>
  );
}
