import { type AskBundle, bundlesOf } from '../checks/ask-bundles';
import { type Ask, asksLedger } from '../checks/asks-ledger';
import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';

/** A bundle of the ledger, and how many of its questions have no answer. */
export interface LedgerBundle extends AskBundle<Ask> {
  readonly open: number;
}

/** The ledger of asks by who asks whom, as the map bundles them; most open first. */
export function ledgerBundles(content: Content, log: readonly LogEntry[]): readonly LedgerBundle[] {
  return bundlesOf(asksLedger(content, log).asks, (ask) => ask)
    .map((bundle) => ({ ...bundle, open: bundle.asks.filter(({ answer }) => answer === 'open').length }))
    .sort((left, right) => right.open - left.open);
}
