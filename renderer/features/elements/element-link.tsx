import { useActions, useTable } from '../../app/app-context';
import { BreakableName } from '../../ui/breakable-name';
import { useView } from '../view/view-context';
import styles from './element-link.module.css';

/** The name of an element (or another text) that selects it, on the map and in the inspector. */
export function ElementLink({ id, text }: { readonly id: string; readonly text?: string }) {
  const element = useTable((table) => table.content.elements.get(id));
  const { select } = useActions();
  const { showPanel } = useView();
  if (element === undefined) return <span>{id}</span>;
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => {
        select([{ kind: 'element', id }]);
        showPanel('element');
      }}
    >
      <BreakableName name={text ?? element.name} />
    </button>
  );
}

/** What a decision, action or question is about. */
export function AboutLinks({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <p className={styles.about}>
      {ids.map((id) => (
        <ElementLink key={id} id={id} />
      ))}
    </p>
  );
}
