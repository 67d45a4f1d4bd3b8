import type { ListSource } from '../../../shared/lists/open-list';
import { useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { listTexts } from './texts';

/** Cells that are named one by one; more are counted. */
const mostNamed = 5;

/** What of a sheet was left where it is, with what to do about it; nothing when all of it was read. */
export function SheetNotesLine({ source }: { readonly source: ListSource }) {
  const texts = useTexts(listTexts);
  if (source.form === 'text') return null;
  const { hiddenRows, hiddenColumns, errors, unknownResults } = source.notes;
  const cells = (names: readonly string[]): string => {
    const more = names.length - mostNamed;
    return more > 0 ? texts.andMore(names.slice(0, mostNamed).join(', '), more) : names.join(', ');
  };
  const said = [
    ...(hiddenRows + hiddenColumns === 0 ? [] : [texts.hidden(hiddenRows, hiddenColumns)]),
    ...(unknownResults.length === 0 ? [] : [texts.unknownResults(cells(unknownResults))]),
    ...(errors.length === 0 ? [] : [texts.errors(cells(errors))]),
  ];
  return said.length === 0 ? null : <NoticeBar kind="info">{said.join(' ')}</NoticeBar>;
}
