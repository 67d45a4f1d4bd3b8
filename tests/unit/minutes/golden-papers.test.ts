import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/i18n/language';
import { minutesVersions } from '../../../shared/minutes/minutes';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { exampleLog } from './example-log';

const languages: readonly Language[] = ['nl', 'en'];
const papers = ['minutes', 'notes'] as const;

/** The text of each paper stands in a file, read through as its reader would; a change of it is a change of that file. */
describe.each(['ses-1', 'ses-2'])('R-MINUTES-12 papers of %s', (session) => {
  describe.each(languages)('in %s', (language) => {
    it.each(minutesVersions)('say in the version %s what they say in the files', async (version) => {
      const minutes = minutesModel(exampleLog(), session, language, { version });
      for (const part of papers) {
        const file = `../../fixtures/minutes/${session}-${part}-${version}.${language}.md`;
        await expect(renderMarkdown(minutes, { part })).toMatchFileSnapshot(file);
      }
    });

    it('are read in a few minutes: at most 1,300 words', () => {
      const minutes = minutesModel(exampleLog(), session, language);
      const words = renderMarkdown(minutes).match(/\S*[\p{L}\p{N}]\S*/gu) ?? [];
      expect(words.length).toBeLessThanOrEqual(1300);
      expect(words.length).toBeGreaterThan(400);
    });
  });
});
