import { EmptyState } from '../ui/empty-state';

/** In the place of everything else, when opening anything would be wrong. */
export function BlockedScreen({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <main role="alert">
      <EmptyState icon="alert" title={title}>
        {text}
      </EmptyState>
    </main>
  );
}
