import { useState } from 'react';
import { impactOf, impactSentences } from '../../../shared/checks/impact';
import { mostDependedOn } from '../../../shared/checks/most-depended-on';
import { useApp, useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { ComboField } from '../../ui/combo-field';
import { useLanguage, useTexts } from '../../ui/language-context';
import { BoardSection } from '../boards/board';
import { useElementOptions } from '../elements/element-options';
import { GroundsButton } from '../grounds/grounds-button';
import { useView } from '../view/view-context';
import styles from './dependencies.module.css';
import { dependencyTexts } from './texts';

/** What falls if one element falls: the one that is chosen, or the one on which most depends. */
export function ImpactSection() {
  const texts = useTexts(dependencyTexts);
  const language = useLanguage();
  const content = useTable((open) => open.content);
  const options = useElementOptions();
  const selected = useApp(({ selection }) => selection.find(({ kind }) => kind === 'element')?.id);
  const { showOverlay } = useView();
  const [picked, setPicked] = useState<string | null>(null);
  const element = picked ?? selected ?? mostDependedOn(content, 1)[0]?.id ?? null;
  if (element === null || !content.elements.has(element)) return null;
  const impact = impactOf(content, element);
  const sentences = impactSentences(content, impact, language);
  return (
    <BoardSection
      title={texts.impact}
      intro={texts.impactIntro}
      aside={<GroundsButton sentence={sentences[0] ?? texts.impact} basis={impact} />}
    >
      <div className={styles.pick} data-screen-only>
        <ComboField
          className={styles.element}
          label={texts.element}
          value={element}
          options={options}
          emptyText={texts.noSuch}
          onChange={(id) => setPicked(id)}
        />
        <Button icon="map" onPress={() => showOverlay({ kind: 'impact', element })}>
          {texts.onMap}
        </Button>
      </div>
      <ul className={styles.impact} data-impact={element}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </BoardSection>
  );
}
