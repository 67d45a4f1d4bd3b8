import type { Translated } from '../../shared/i18n/language';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useTexts } from '../ui/language-context';

const nl = {
  title: 'Dit scherm kon niet worden getoond',
  text: 'Alles wat als opgeslagen stond, is veilig. Probeer het opnieuw; blijft het misgaan, sluit dan het venster en open het opnieuw.',
  again: 'Opnieuw proberen',
};

const en = {
  title: 'This screen could not be shown',
  text: 'Everything that was shown as saved is safe. Try again; if it keeps failing, close the window and open it again.',
  again: 'Try again',
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** Stands in for the screens when a mistake in the program stopped them: calm, and with a way on. */
export function FailedScreen({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const { title, text, again } = useTexts(texts);
  return (
    <main role="alert">
      <EmptyState
        icon="alert"
        title={title}
        action={
          <Button look="primary" onPress={onTryAgain}>
            {again}
          </Button>
        }
      >
        {text}
      </EmptyState>
    </main>
  );
}
