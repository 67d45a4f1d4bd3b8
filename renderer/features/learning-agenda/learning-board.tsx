import type { ReactNode } from 'react';
import { type WaitingQuestion, waitingQuestions } from '../../../shared/boards/waiting-questions';
import { learningAgenda } from '../../../shared/checks/learning-agenda';
import type { Learning } from '../../../shared/model/content-types';
import { useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { useTexts } from '../../ui/language-context';
import { Board, BoardSection } from '../boards/board';
import { Tally } from '../boards/tally';
import { LearningCard } from '../learnings/learning-card';
import { QuestionCard } from '../questions/question-card';
import { AgendaProposals } from './agenda-proposals-list';
import { BesideOtherTables } from './beside-other-tables';
import styles from './learning-agenda.module.css';
import { learningAgendaTexts } from './texts';

/** What the table assumed and tested, what stood in the way, what it asks itself, and what that gives for next time. */
export function LearningBoard() {
  const texts = useTexts(learningAgendaTexts);
  const content = useTable((table) => table.content);
  const agenda = learningAgenda(content);
  const waiting = waitingQuestions(content);
  const isEmpty = content.learnings.size === 0 && content.questions.size === 0;
  return (
    <Board view="learning" intro={texts.intro}>
      <Tally
        label={texts.inOneLook}
        entries={[
          { id: 'toTest', value: String(agenda.openAssumptions.length), label: texts.toTest },
          { id: 'confirmed', value: String(agenda.confirmed.length), label: texts.confirmed, tone: 'success' },
          { id: 'refuted', value: String(agenda.refuted.length), label: texts.refuted, tone: 'danger' },
          { id: 'bumps', value: String(agenda.bumps.length), label: texts.bumps, tone: 'warning' },
          { id: 'waiting', value: String(waiting.length), label: texts.waiting, tone: 'info' },
        ]}
      />
      {isEmpty ? (
        <EmptyState icon="learning" title={texts.none}>
          {texts.noneText}
        </EmptyState>
      ) : null}
      <AgendaProposals />
      <BesideOtherTables />
      <div className={styles.columns}>
        <Group title={texts.toTest} learnings={agenda.openAssumptions} />
        <Group title={texts.confirmed} learnings={agenda.confirmed} />
        <Group title={texts.refuted} learnings={agenda.refuted} />
        <Group title={texts.bumps} learnings={agenda.bumps} />
        <Group title={texts.lessons} learnings={agenda.lessons} />
      </div>
      {waiting.length === 0 ? null : (
        <BoardSection title={texts.waiting} intro={texts.waitingIntro}>
          <ul>
            {waiting.map((each) => (
              <Waiting key={each.question.id} waiting={each} />
            ))}
          </ul>
        </BoardSection>
      )}
    </Board>
  );
}

function Group({ title, learnings }: { readonly title: string; readonly learnings: readonly Learning[] }): ReactNode {
  if (learnings.length === 0) return null;
  return (
    <BoardSection title={title}>
      <ul>
        {learnings.map((learning) => (
          <LearningCard key={learning.id} learning={learning} />
        ))}
      </ul>
    </BoardSection>
  );
}

function Waiting({ waiting: { question, sessions, isLong } }: { readonly waiting: WaitingQuestion }) {
  const texts = useTexts(learningAgendaTexts);
  return (
    <li className={styles.waiting} data-question={question.no}>
      <p className={styles.since}>
        <Badge tone={isLong ? 'danger' : 'neutral'}>{texts.sessions(sessions)}</Badge>
      </p>
      <ul className={styles.card}>
        <QuestionCard question={question} />
      </ul>
    </li>
  );
}
