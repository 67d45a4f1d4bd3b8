import { useState } from 'react';
import { type Finding, findingsOf, nameOfFinding } from '../../../shared/merge/findings';
import { useTable } from '../../app/app-context';
import { Count } from '../../ui/badge';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useTexts } from '../../ui/language-context';
import { Panel } from '../../ui/panel';
import { RecordSection } from '../view/record-section';
import records from '../view/records.module.css';
import { DanglingCard, NameCard, NumberCard, TwinsCard } from './finding-cards';
import { RemovalCard } from './removal-card';
import { conflictTexts } from './texts';
import { ValueCard } from './value-card';

/** Where laptops say something different, each with what settles it. What is left for the next table moves down. */
export function ConflictsPanel() {
  const texts = useTexts(conflictTexts);
  const findings = useTable(findingsOf);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const now = findings.filter((finding) => !left.has(nameOfFinding(finding)));
  const later = findings.filter((finding) => left.has(nameOfFinding(finding)));
  const leave = (name: string, isLeft: boolean): void => {
    const next = new Set(left);
    if (isLeft) next.add(name);
    else next.delete(name);
    setLeft(next);
  };
  return (
    <Panel title={texts.title} aside={findings.length > 0 ? <Count value={findings.length} /> : undefined}>
      {findings.length === 0 ? (
        <EmptyState icon="check" title={texts.none}>
          {texts.noneText}
        </EmptyState>
      ) : (
        <p className={records.intro}>{texts.intro(findings.length)}</p>
      )}
      {now.length === 0 ? null : (
        <ul>
          {now.map((finding) => (
            <FindingCard
              key={nameOfFinding(finding)}
              finding={finding}
              leave={
                <Button size="small" look="quiet" onPress={() => leave(nameOfFinding(finding), true)}>
                  {texts.leave}
                </Button>
              }
            />
          ))}
        </ul>
      )}
      {later.length === 0 ? null : (
        <RecordSection title={texts.left} count={later.length}>
          <p className={records.intro}>{texts.leftText}</p>
          {later.map((finding) => (
            <FindingCard
              key={nameOfFinding(finding)}
              finding={finding}
              leave={
                <Button size="small" look="quiet" onPress={() => leave(nameOfFinding(finding), false)}>
                  {texts.takeUp}
                </Button>
              }
            />
          ))}
        </RecordSection>
      )}
    </Panel>
  );
}

function FindingCard({ finding, leave }: { readonly finding: Finding; readonly leave: React.ReactNode }) {
  switch (finding.kind) {
    case 'values':
      return <ValueCard conflict={finding} leave={leave} />;
    case 'removal':
      return <RemovalCard conflict={finding} leave={leave} />;
    case 'twins':
      return <TwinsCard relations={finding.relations} leave={leave} />;
    case 'dangling':
      return <DanglingCard relation={finding.relation} leave={leave} />;
    case 'same_name':
      return <NameCard elements={finding.elements} leave={leave} />;
    case 'same_number':
      return <NumberCard of={finding.of} no={finding.no} ids={finding.ids} leave={leave} />;
  }
}
