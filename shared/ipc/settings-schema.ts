import { z } from 'zod';
import { sidecarStyles } from '../archive/file-names';
import { valuations } from '../archive/valuation';
import { languages } from '../i18n/language';
import { name, tableId } from './call-schemas';
import { archivesLimit, minutesBoardsLimit, type Settings, tablesLeftOutLimit, themes } from './settings';

/** Settings as a page may change them and as the settings file holds them. */
export const settingsShape = {
  language: z.enum(languages).nullable(),
  theme: z.enum(themes),
  projector: z.strictObject({
    displayId: z.number().nullable(),
    deepRoom: z.boolean(),
    theme: z.enum(['light', 'dark']),
  }),
  recentTables: z.array(z.strictObject({ id: tableId, name, openedAt: z.string().max(40) })).max(50),
  laptop: z.strictObject({ id: z.string().max(40), name: z.string().max(100) }),
  minutesBoards: z
    .array(z.strictObject({ table: tableId, boards: z.array(z.string().max(40)).max(40) }))
    .max(minutesBoardsLimit),
  archives: z
    .array(
      z.strictObject({
        table: tableId,
        creator: z.string().max(1000),
        contact: z.string().max(1000),
        valuation: z.enum(valuations),
        sidecars: z.enum(sidecarStyles),
      }),
    )
    .max(archivesLimit),
  tablesLeftOut: z.array(tableId).max(tablesLeftOutLimit),
} satisfies { readonly [Field in keyof Settings]: z.ZodType<Settings[Field]> };
