import type { ReactNode } from 'react';
import { conflictSentence, thingTitle } from '../../../shared/merge/conflict-sentences';
import type { RemovalConflict } from '../../../shared/merge/conflicts';
import { contentWithRemoved } from '../../../shared/model/removed-content';
import { useActions, useApp, useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { RecordCard } from '../../ui/record-card';
import records from '../view/records.module.css';
import { conflictTexts } from './texts';

/** One laptop took it away, another changed it: put it back with the change, or leave it away. */
export function RemovalCard({ conflict, leave }: { readonly conflict: RemovalConflict; readonly leave: ReactNode }) {
  const texts = useTexts(conflictTexts);
  const language = useLanguage();
  const here = useApp((state) => state.laptop.id);
  const document = useTable((table) => table.document);
  const { perform } = useActions();
  const { thing } = conflict;
  const content = contentWithRemoved(document, thing);
  const title = thingTitle(thing, content);
  const settle = (isAlive: boolean): void => {
    const text = isAlive ? texts.putBackLine(title) : texts.keptAwayLine(title);
    void perform({ type: 'settle', changes: [{ thing, field: 'alive', value: isAlive }], text });
  };
  return (
    <RecordCard badges={<Badge tone="danger">{texts.removal}</Badge>}>
      <p className={records.text} data-selectable>
        {conflictSentence(conflict, content, { language, here })}
      </p>
      <div className={records.buttons}>
        <Button size="small" icon="undo" onPress={() => settle(true)}>
          {texts.putBack}
        </Button>
        <Button size="small" icon="remove" onPress={() => settle(false)}>
          {texts.keepAway}
        </Button>
        {leave}
      </div>
    </RecordCard>
  );
}
