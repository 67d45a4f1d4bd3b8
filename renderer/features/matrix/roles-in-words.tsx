import { governmentsLeadingNothing, partyRoles, partyRolesSentence } from '../../../shared/checks/role-matrix';
import { useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { useLanguage, useTexts } from '../../ui/language-context';
import { BoardSection } from '../boards/board';
import { ResultList } from '../grounds/result-list';
import { matrixTexts } from './texts';

/** What each party is in which task, in words: its role differs per task. Who leads everything or nothing is marked. */
export function RolesInWords() {
  const texts = useTexts(matrixTexts);
  const language = useLanguage();
  const content = useTable((table) => table.content);
  const leadNothing = new Set(governmentsLeadingNothing(content));
  const roles = partyRoles(content).filter(({ party, kinds }) => kinds.length > 0 || leadNothing.has(party));
  if (roles.every(({ kinds }) => kinds.length === 0)) return null;
  return (
    <BoardSection title={texts.inWords} intro={texts.inWordsIntro}>
      <ResultList
        label={texts.inWords}
        results={roles.map((party) => ({
          id: party.party,
          sentence: partyRolesSentence(content, party, language),
          basis: party,
          mark: party.leadsEverything ? (
            <Badge tone="warning">{texts.leadsEverything}</Badge>
          ) : leadNothing.has(party.party) ? (
            <Badge tone="warning">{texts.leadsNothing}</Badge>
          ) : party.leads.length > 0 ? (
            <Badge tone="info">{texts.role.leads}</Badge>
          ) : (
            ''
          ),
        }))}
      />
    </BoardSection>
  );
}
