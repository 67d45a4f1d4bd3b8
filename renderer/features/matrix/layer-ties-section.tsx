import { layerTieSentence, layerTies } from '../../../shared/checks/layer-ties';
import { useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { useLanguage, useTexts } from '../../ui/language-context';
import { BoardSection } from '../boards/board';
import { ResultList } from '../grounds/result-list';
import { matrixTexts } from './texts';

/** Where layers of government meet each other (vertical) and themselves (horizontal), what they do together and ask. */
export function LayerTiesSection() {
  const texts = useTexts(matrixTexts);
  const language = useLanguage();
  const content = useTable((table) => table.content);
  const ties = layerTies(content);
  if (ties.every(({ works, asks }) => works.length + asks.length === 0)) return null;
  return (
    <BoardSection title={texts.ties} intro={texts.tiesIntro}>
      <ResultList
        label={texts.ties}
        results={ties.map((tie) => ({
          id: tie.layers.join(' '),
          sentence: layerTieSentence(tie, language),
          basis: tie,
          mark: (
            <Badge tone={tie.works.length + tie.asks.length === 0 ? 'warning' : 'neutral'}>
              {texts.direction[tie.direction]}
            </Badge>
          ),
        }))}
      />
    </BoardSection>
  );
}
