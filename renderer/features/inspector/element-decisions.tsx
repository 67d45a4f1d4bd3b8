import { terms } from '../../../shared/i18n/terms';
import { useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { useTexts } from '../../ui/language-context';
import { PanelSection } from '../../ui/panel';
import styles from './inspector-panel.module.css';
import { inspectorTexts } from './texts';

/** What the table decided about an element. */
export function ElementDecisions({ element }: { readonly element: string }) {
  const texts = useTexts(inspectorTexts);
  const { decisionStatus } = useTexts(terms);
  const decisions = useTable((table) => table.content.decisions);
  const about = [...decisions.values()].filter((decision) => decision.about.includes(element));
  if (about.length === 0) return null;
  return (
    <PanelSection title={texts.decisions}>
      <ul>
        {about.map((decision) => (
          <li key={decision.id} className={styles.decision}>
            <span className={styles.decisionNumber}>{decision.no}</span>
            <Badge>{decisionStatus[decision.status]}</Badge>
            <p>{decision.text}</p>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
