import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppProvider } from '../app/app-context';
import { createApp } from '../app/create-app';
import { Facilitator } from './facilitator';

/** Starts the app and draws its screens in the page. */
export async function showScreens(root: HTMLElement): Promise<void> {
  const app = await createApp();
  createRoot(root).render(
    <StrictMode>
      <AppProvider app={app}>
        <Facilitator />
      </AppProvider>
    </StrictMode>,
  );
}
