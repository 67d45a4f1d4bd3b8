import { z } from 'zod';
import { menuCommands } from '../actions/actions';
import { languages } from '../i18n/language';
import { mainViews } from '../i18n/main-views';
import { name, tableId } from './call-schemas';
import type { MenuState } from './menu';
import { themes } from './settings';

export const menuStateShape = {
  language: z.enum(languages),
  theme: z.enum(themes),
  hasTable: z.boolean(),
  unavailable: z.array(z.enum(menuCommands)).max(menuCommands.length),
  undo: z.string().max(100_000).nullable(),
  redo: z.string().max(100_000).nullable(),
  view: z.enum(mainViews),
  projectorMode: z.enum(['follow', 'hold', 'blank']),
  projectorWaiting: z.int().nonnegative(),
  recentTables: z.array(z.strictObject({ id: tableId, name })).max(10_000),
} satisfies { readonly [Field in keyof MenuState]: z.ZodType<MenuState[Field]> };
