import { useState } from 'react';
import { useTable } from '../../app/app-context';
import { useTexts } from '../../ui/language-context';
import { Segmented } from '../../ui/segmented';
import { TextField } from '../../ui/text-field';
import { ElementOutline } from './element-outline';
import styles from './list-view.module.css';
import { RelationTable } from './relation-table';
import { listTexts } from './texts';

type Shown = 'elements' | 'relations';

/** The map in words: everything that can be seen and done there can be read and done here. */
export function ListView() {
  const texts = useTexts(listTexts);
  const elements = useTable((table) => table.content.elements.size);
  const relations = useTable((table) => table.content.relations.size);
  const [shown, setShown] = useState<Shown>('elements');
  const [wanted, setWanted] = useState('');
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        <Segmented
          label={texts.choose}
          selected={shown}
          onSelect={setShown}
          segments={[
            { id: 'elements', label: texts.elements, count: elements },
            { id: 'relations', label: texts.relations, count: relations },
          ]}
        />
        <div className={styles.filter}>
          <TextField label={texts.filter} hideLabel placeholder={texts.filter} value={wanted} onChange={setWanted} />
        </div>
      </div>
      <div className={styles.scroll}>
        {shown === 'elements' ? <ElementOutline wanted={wanted} /> : <RelationTable wanted={wanted} />}
      </div>
    </div>
  );
}
