import type { ReactNode } from 'react';
import { type ChainOrphan, chainOrphanSentence } from '../../../shared/checks/goal-chain';
import { useTable } from '../../app/app-context';
import { Count } from '../../ui/badge';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import { BoardSection } from '../boards/board';
import { ElementLink } from '../elements/element-link';
import { GroundsButton } from '../grounds/grounds-button';
import { ActionLink, DecisionLink } from './chain-table';
import styles from './goals.module.css';
import { type ChainBreak, chainBreaks, goalTexts } from './texts';

/** Where the chain stops or hangs in the air, each kind of break with its things. */
export function ChainEndsList({ orphans }: { readonly orphans: readonly ChainOrphan[] }) {
  const texts = useTexts(goalTexts);
  const found = new Map<ChainBreak, ChainOrphan[]>();
  for (const orphan of orphans) {
    const kind = chainBreaks.find((each) => each === `${orphan.level} ${orphan.missing}`);
    if (kind !== undefined) found.set(kind, [...(found.get(kind) ?? []), orphan]);
  }
  if (found.size === 0) return null;
  return (
    <BoardSection title={texts.ends} intro={texts.endsIntro}>
      <dl className={styles.ends}>
        {chainBreaks.map((kind) => {
          const things = found.get(kind);
          if (things === undefined) return null;
          return (
            <div key={kind} className={styles.end} data-end={kind}>
              <dt>
                {texts.breaks[kind]} <Count value={things.length} />
              </dt>
              <dd className={styles.endItems}>
                <EndItems items={things.map((orphan) => <Orphan key={orphan.id} orphan={orphan} />)} />
              </dd>
            </div>
          );
        })}
      </dl>
    </BoardSection>
  );
}

function Orphan({ orphan }: { readonly orphan: ChainOrphan }) {
  const language = useLanguage();
  const content = useTable((table) => table.content);
  return (
    <span className={styles.orphan}>
      <OrphanLink orphan={orphan} />
      <GroundsButton sentence={chainOrphanSentence(content, orphan, language)} basis={orphan} />
    </span>
  );
}

function OrphanLink({ orphan: { level, id } }: { readonly orphan: ChainOrphan }) {
  const decision = useTable(({ content }) => (level === 'decision' ? content.decisions.get(id) : undefined));
  const action = useTable(({ content }) => (level === 'action' ? content.actions.get(id) : undefined));
  if (decision !== undefined) return <DecisionLink decision={decision} />;
  return action === undefined ? <ElementLink id={id} /> : <ActionLink action={action} />;
}

function EndItems({ items }: { readonly items: readonly ReactNode[] }) {
  const { shown, more } = useCapped(items, 100);
  return (
    <>
      {shown}
      {more}
    </>
  );
}
