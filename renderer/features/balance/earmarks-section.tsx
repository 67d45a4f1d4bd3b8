import { blockedWorkSentence, earmarkSentence, earmarks } from '../../../shared/checks/earmarks';
import { useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { useLanguage, useTexts } from '../../ui/language-context';
import { BoardSection } from '../boards/board';
import { ResultList } from '../grounds/result-list';
import { balanceTexts } from './texts';

/** Money that is bound to one purpose ("schotten"), what is free, and the work across tasks that this stands in the way of. */
export function EarmarksSection() {
  const texts = useTexts(balanceTexts);
  const language = useLanguage();
  const content = useTable((table) => table.content);
  const { budgets, blocked } = earmarks(content);
  if (budgets.length === 0) return null;
  const results = [
    ...blocked.map((work) => ({
      id: work.relation,
      sentence: blockedWorkSentence(content, work, language),
      basis: work,
      mark: <Badge tone="warning">{texts.blocked}</Badge>,
    })),
    ...budgets.map((budget) => ({
      id: budget.purpose,
      sentence: earmarkSentence(content, budget, language),
      basis: budget,
      mark: budget.isFree ? <Badge tone="success">{texts.free}</Badge> : <Badge>{texts.bound}</Badge>,
    })),
  ];
  return (
    <BoardSection title={texts.earmarks} intro={blocked.length === 0 ? texts.nothingBlocked : texts.earmarksIntro}>
      <ResultList label={texts.earmarks} results={results} />
    </BoardSection>
  );
}
