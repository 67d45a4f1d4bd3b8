import { capitalized } from '../../../shared/merge/laptop-names';
import { relationshipSentence } from '../../../shared/merge/merge-sentences';
import { useActions, useApp } from '../../app/app-context';
import type { ExchangeState } from '../../app/exchange/exchange-state';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import dialogText from '../../ui/dialog-text.module.css';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { useView } from '../view/view-context';
import { NewsList } from './news-list';
import { exchangeTexts } from './texts';

/** What an exchange would bring, to be agreed to; or what it has brought. */
export function NewsDialog() {
  const exchange = useApp((state) => state.exchange);
  return exchange === null ? null : <OpenNewsDialog exchange={exchange} />;
}

function OpenNewsDialog({ exchange }: { readonly exchange: ExchangeState }) {
  const texts = useTexts(exchangeTexts);
  const language = useLanguage();
  const { endExchange, takeInOffer } = useActions();
  const { news } = exchange;
  const isOffer = exchange.kind === 'offer';
  const isEmpty = news.lines === 0;
  return (
    <Dialog
      title={isOffer ? texts.offerTitle(exchange.source) : texts.reportTitle}
      isOpen
      onClose={endExchange}
      size="large"
      footer={isOffer && !isEmpty ? <OfferButtons onMerge={takeInOffer} /> : <ReportButtons exchange={exchange} />}
    >
      <p>{isOffer ? relationshipSentence(exchange.relationship, language) : texts.from(exchange.source)}</p>
      <p className={dialogText.intro}>
        {isEmpty ? texts.nothingNew : isOffer ? texts.wouldBring(news.lines) : texts.brought(news.lines)}{' '}
        {capitalized(news.sources.map(({ by, lines }) => `${by}: ${texts.lines(lines)}`).join(' · '), language)}
      </p>
      {news.conflicts.length > 0 ? (
        <NoticeBar kind="warning">{`${texts.conflicts(news.conflicts.length)}. ${texts.conflictsText}`}</NoticeBar>
      ) : null}
      <NewsList exchange={exchange} />
      {news.unsent > 0 ? <p className={dialogText.intro}>{texts.unsent(news.unsent)}</p> : null}
      {isOffer && !isEmpty ? <p className={dialogText.hint}>{texts.howBack}</p> : null}
    </Dialog>
  );
}

function OfferButtons({ onMerge }: { readonly onMerge: () => Promise<void> }) {
  const texts = useTexts(exchangeTexts);
  const { endExchange } = useActions();
  return (
    <>
      <Button look="quiet" onPress={endExchange}>
        {texts.cancel}
      </Button>
      <Button look="primary" icon="exchange" onPress={() => void onMerge()}>
        {texts.merge}
      </Button>
    </>
  );
}

function ReportButtons({ exchange }: { readonly exchange: ExchangeState }) {
  const texts = useTexts(exchangeTexts);
  const { endExchange, saveTableFile } = useActions();
  const { showPanel } = useView();
  const leaveFor = (next: () => unknown): void => {
    endExchange();
    void next();
  };
  return (
    <>
      {exchange.news.unsent > 0 ? (
        <Button icon="download" onPress={() => leaveFor(saveTableFile)}>
          {texts.saveFile}
        </Button>
      ) : null}
      {exchange.kind === 'report' && exchange.news.conflicts.length > 0 ? (
        <Button icon="alert" onPress={() => leaveFor(() => showPanel('conflicts'))}>
          {texts.showConflicts}
        </Button>
      ) : null}
      <Button look="primary" onPress={endExchange}>
        {texts.close}
      </Button>
    </>
  );
}
