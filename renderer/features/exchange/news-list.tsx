import { useMemo } from 'react';
import { formatDay, formatTime } from '../../../shared/i18n/format';
import { findingSentence } from '../../../shared/merge/finding-sentences';
import { type NewsItem, nameOfConflict, newsKinds, titleIn } from '../../../shared/merge/news';
import { contentOf } from '../../../shared/model/content-of';
import { useApp } from '../../app/app-context';
import type { ExchangeState } from '../../app/exchange/exchange-state';
import { Badge, Count } from '../../ui/badge';
import dialogText from '../../ui/dialog-text.module.css';
import { useLanguage, useTexts } from '../../ui/language-context';
import { localTimeZone } from '../view/local-time';
import styles from './exchange.module.css';
import { exchangeTexts } from './texts';

const tones = { added: 'success', changed: 'info', removed: 'danger' } as const;

/** Everything an exchange brings, by kind, each with the line that says so and who wrote it. */
export function NewsList({ exchange }: { readonly exchange: ExchangeState }) {
  const texts = useTexts(exchangeTexts);
  const language = useLanguage();
  const here = useApp((state) => state.laptop.id);
  const { news, before, after } = exchange;
  const table = useMemo(() => ({ document: after, content: contentOf(after) }), [after]);
  return (
    <div className={styles.news}>
      {news.conflicts.length === 0 ? null : (
        <section aria-label={texts.conflicts(news.conflicts.length)}>
          <ul>
            {news.conflicts.map((conflict) => (
              <li key={nameOfConflict(conflict)} className={styles.item}>
                <p className={styles.name}>{findingSentence(conflict, table, { language, here })}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {newsKinds.map((kind) => {
        const items = news.items.filter((item) => item.kind === kind);
        if (items.length === 0) return null;
        return (
          <section key={kind} aria-label={texts.kinds[kind]}>
            <h3 className={dialogText.subtitle}>
              {texts.kinds[kind]} <Count value={items.length} />
            </h3>
            <ul>
              {items.map((item) => (
                <li key={item.key} className={styles.item}>
                  <p className={styles.name}>
                    <Badge tone={tones[item.change]}>{texts.changes[item.change]}</Badge>{' '}
                    {titleIn({ before, after }, item)}
                  </p>
                  <Line item={item} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {news.lines > 0 ? <p className={dialogText.hint}>{texts.onlyPlaces}</p> : null}
    </div>
  );
}

function Line({ item }: { readonly item: NewsItem }) {
  const language = useLanguage();
  const moment = `${formatDay(item.at, localTimeZone, language)} ${formatTime(item.at, localTimeZone, language)}`;
  return (
    <p className={dialogText.hint}>
      {item.line} · {item.by}, {moment}
    </p>
  );
}
