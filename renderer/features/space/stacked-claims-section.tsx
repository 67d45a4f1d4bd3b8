import { stackedClaims, stackedClaimsSentence } from '../../../shared/checks/stacked-claims';
import { useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { useLanguage, useTexts } from '../../ui/language-context';
import { BoardSection } from '../boards/board';
import { ResultList } from '../grounds/result-list';
import { spaceTexts } from './texts';

/** Zones that several tasks claim at once, and whether that fits only because land is shared. */
export function StackedClaimsSection() {
  const texts = useTexts(spaceTexts);
  const language = useLanguage();
  const content = useTable((table) => table.content);
  const stacked = stackedClaims(content);
  if (stacked.length === 0) return null;
  return (
    <BoardSection title={texts.stacked} intro={texts.stackedIntro}>
      <ResultList
        label={texts.stacked}
        results={stacked.map((zone) => ({
          id: zone.zone,
          sentence: stackedClaimsSentence(content, zone, language),
          basis: zone,
          mark: zone.fitsBySharing ? (
            <Badge tone="info">{texts.bySharing}</Badge>
          ) : (
            <Badge>{texts.claimCount(new Set(zone.claims.map(({ task }) => task)).size)}</Badge>
          ),
        }))}
      />
    </BoardSection>
  );
}
