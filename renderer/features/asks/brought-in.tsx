import { asksLedger, broughtInSentence } from '../../../shared/checks/asks-ledger';
import { elementKeys, relationKeys } from '../../../shared/checks/basis';
import { connectionsOf } from '../../../shared/checks/map-relations';
import { formatNumber } from '../../../shared/i18n/format';
import { useTable } from '../../app/app-context';
import { useLanguage, useTexts } from '../../ui/language-context';
import { BoardSection } from '../boards/board';
import table from '../boards/board-table.module.css';
import { ElementLink } from '../elements/element-link';
import { useNames } from '../elements/use-names';
import { GroundsButton } from '../grounds/grounds-button';
import { askTexts } from './texts';

/** The other side of asking: what parties bring in themselves, instruments first and then money. */
export function BroughtIn() {
  const texts = useTexts(askTexts);
  const language = useLanguage();
  const nameOf = useNames();
  const content = useTable((open) => open.content);
  const log = useTable((open) => open.log);
  const instruments = asksLedger(content, log).broughtIn.map((each) => ({
    relation: each.relation,
    from: each.party,
    to: each.instrument,
    amount: '',
    sentence: broughtInSentence(content, each, language),
    basis: each,
  }));
  const money = connectionsOf(content, 'funds').map(({ relation, from, to }) => {
    const amount =
      relation.amountMln == null ? texts.unknown : texts.million(formatNumber(relation.amountMln, language));
    return {
      relation: relation.id,
      from: from.id,
      to: to.id,
      amount,
      sentence: texts.pays(nameOf(from.id), nameOf(to.id), amount),
      basis: {
        elements: [from.id, to.id],
        restsOn: [...elementKeys([from.id, to.id]), ...relationKeys([relation.id])],
      },
    };
  });
  const rows = [...instruments, ...money];
  if (rows.length === 0) return null;
  return (
    <BoardSection title={texts.broughtIn}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{texts.party}</th>
            <th scope="col">{texts.what}</th>
            <th scope="col" className={table.number}>
              {texts.amount}
            </th>
            <td className={table.grounds} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ relation, from, to, amount, sentence, basis }) => (
            <tr key={relation}>
              <th scope="row">
                <ElementLink id={from} />
              </th>
              <td>
                <ElementLink id={to} />
              </td>
              <td className={table.number}>{amount}</td>
              <td className={table.grounds}>
                <GroundsButton sentence={sentence} basis={basis} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </BoardSection>
  );
}
