import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import example from '../../shared/example/example-table.json' with { type: 'json' };
import { importExchange } from '../../shared/exchange/import-exchange';
import { parseExchange } from '../../shared/exchange/parse-exchange';
import { fold } from '../../shared/log/fold';
import { logEntrySchema } from '../../shared/log/log-entry';
import { contentOf } from '../../shared/model/content-of';
import type { Document } from '../../shared/register/document';
import { agendaOf } from '../../shared/session/current-session';
import { comparableDocument } from '../demo/comparable-document';
import { Facilitator } from '../demo/facilitator';
import { setClock } from '../demo/meeting-clock';
import { dayOf, medianOf, timeOf, typeEvents } from '../demo/type-events';
import { typingInto } from '../demo/typing';
import { expect, test } from './fixtures';

/** The example as it was before anybody met: the table with its prepared map. */
const prepared = { ...example, sessions: [] };
/** For what the file says of agendas. */
const atEnd = contentOf(replayed());

function replayed(): Document {
  const file = parseExchange(JSON.stringify(example));
  if (!file.ok) throw new Error('The example is refused');
  const log = importExchange(file.value, { replica: 'example' });
  if (!log.ok) throw new Error('The example cannot be replayed');
  return fold(log.value);
}

/** What the journal on disk says of the only table there is. */
async function journaled(page: Page): Promise<Document> {
  const lines = await page.evaluate(async () => {
    const [summary] = await window.facilitator.journal.list();
    const read = await window.facilitator.journal.read(summary!.tableId);
    return read.ok ? read.contents.lines.map(({ entry }) => entry) : [];
  });
  return fold(z.array(logEntrySchema).parse(lines));
}

/** A whole meeting takes a minute; a developer waits for one of them, `.ci/run` for both. */
const isThorough = process.env['GT_EVERY_LANGUAGE'] === '1';

for (const language of ['nl', 'en'] as const) {
  test(`the ${example.sessions.reduce((sum, { events }) => sum + events.length, 0)} events of the example, typed in ${language}, give the document of the replayed file`, async ({
    launch,
    folders,
  }, testInfo) => {
    test.skip(language === 'en' && !isThorough, 'GT_EVERY_LANGUAGE=1 types it in English too, as .ci/run does');
    test.setTimeout(900_000);
    const file = path.join(folders.files, 'prepared.json');
    await writeFile(file, JSON.stringify(prepared));
    const { app, page } = await launch({
      environment: { GT_SAVE_DIR: folders.files, TZ: 'Europe/Amsterdam' },
      expectedErrors: [/Blocked script execution in 'app:\/\/document/],
    });
    // The dialog is the system's; what is chosen in it comes back.
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as typeof dialog.showOpenDialog;
    }, file);
    const hands = new Facilitator(page, language, await typingInto(app, page));
    await hands.chooseLanguage();
    await setClock(page, '2021-12-02T13:00:00+01:00');
    await hands.press('Control+o');
    await expect(hands.line).toBeVisible();

    const strokes: number[] = [];
    for (const session of example.sessions) {
      const planned = atEnd.sessions.get(session.id);
      if (planned === undefined) throw new Error(`The example has no session ${session.id}`);
      await hands.planSession(planned, agendaOf(atEnd, session.id), {
        date: dayOf(session.start, language),
        start: timeOf(session.start, language),
        end: timeOf(session.end, language),
      });
      await typeEvents({ hands, session, pages: [page], after: (_, keystrokes) => void strokes.push(keystrokes) });
      await hands.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    const [typed, wanted] = [comparableDocument(await journaled(page)), comparableDocument(replayed())];
    expect(wanted.length).toBeGreaterThan(150);
    expect(typed).toEqual(wanted);
    const told = `${strokes.length} events typed in ${language}: ${medianOf(strokes)} key strokes each (median), ${strokes.reduce((sum, each) => sum + each, 0)} in all`;
    testInfo.annotations.push({ type: 'key strokes', description: told });
    console.log(told);
  });
}
