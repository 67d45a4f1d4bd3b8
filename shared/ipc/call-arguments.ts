import { z } from 'zod';
import { sidecarStyles } from '../archive/file-names';
import { valuations } from '../archive/valuation';
import { languages } from '../i18n/language';
import { mainViews } from '../i18n/main-views';
import type { LogEntry } from '../log/log-entry';
import { objectIdSchema } from '../snapshot/snapshot-state';
import { snapshotNoteSchema, takenIdSchema } from '../snapshot/taken-snapshot';
import { passphraseChangeSchema, placeDraftSchema } from '../sync/place-schemas';
import type { FacilitatorCalls, ProjectorCalls } from './calls';
import { largestOpenedFile } from './files';
import type { JournalLine } from './journal';
import { type MenuState, menuCommands } from './menu';
import { archivesLimit, minutesBoardsLimit, type Settings, tablesLeftOutLimit, themes } from './settings';
import { shortestPassphrase } from './wipe';

// Names become folders and file names: nothing that can leave the folder, nothing that Windows reads as a device.
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
export const tableIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/)
  .refine((id) => !reservedOnWindows.test(id));
const replicaSchema = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);

const nameSchema = z.string().max(10_000);
// Bytes arrive as a view on a buffer of their own; its length is bounded like that of a file.
const bytesSchema = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= largestOpenedFile);
const contentSchema = z.union([bytesSchema, z.string().max(largestOpenedFile)]);
const passphraseSchema = z.string().max(1000);
/** A file as `backups:list` names it: nothing that can leave the folder. */
const backupNameSchema = z.string().regex(/^[a-z]{3,8}( [\dT-]{10,13})?\.gtbackup$/);
const fileNameSchema = z.string().min(1).max(240);

/** The entry is opaque here except for its identity: what an entry may say is judged where the document is. */
const entrySchema = z.custom<LogEntry>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    'dot' in value &&
    typeof value.dot === 'string' &&
    /^[^:]{1,40}:[1-9]\d*$/.test(value.dot),
  'an entry is an object with a dot',
);
const lineSchema: z.ZodType<JournalLine> = z.strictObject({ n: z.int().positive(), entry: entrySchema });

const menuStateShape = {
  language: z.enum(languages),
  theme: z.enum(themes),
  hasTable: z.boolean(),
  unavailable: z.array(z.enum(menuCommands)).max(menuCommands.length),
  undo: z.string().max(100_000).nullable(),
  redo: z.string().max(100_000).nullable(),
  view: z.enum(mainViews),
  projectorMode: z.enum(['follow', 'hold', 'blank']),
  projectorWaiting: z.int().nonnegative(),
  recentTables: z.array(z.strictObject({ id: tableIdSchema, name: nameSchema })).max(10_000),
} satisfies { readonly [Field in keyof MenuState]: z.ZodType<MenuState[Field]> };

/** Settings as a page may change them and as the settings file holds them. */
export const settingsShape = {
  language: z.enum(languages).nullable(),
  theme: z.enum(themes),
  projector: z.strictObject({
    displayId: z.number().nullable(),
    deepRoom: z.boolean(),
    theme: z.enum(['light', 'dark']),
  }),
  recentTables: z.array(z.strictObject({ id: tableIdSchema, name: nameSchema, openedAt: z.string().max(40) })).max(50),
  laptop: z.strictObject({ id: z.string().max(40), name: z.string().max(100) }),
  minutesBoards: z
    .array(z.strictObject({ table: tableIdSchema, boards: z.array(z.string().max(40)).max(40) }))
    .max(minutesBoardsLimit),
  archives: z
    .array(
      z.strictObject({
        table: tableIdSchema,
        creator: z.string().max(1000),
        contact: z.string().max(1000),
        valuation: z.enum(valuations),
        sidecars: z.enum(sidecarStyles),
      }),
    )
    .max(archivesLimit),
  tablesLeftOut: z.array(tableIdSchema).max(tablesLeftOutLimit),
} satisfies { readonly [Field in keyof Settings]: z.ZodType<Settings[Field]> };

const objectIdsSchema = z.array(objectIdSchema).max(1_000_000);
const placeIdSchema = z.string().regex(/^[a-z2-7]{12}$/);
const tableAtPlaceSchema = z.strictObject({
  journal: tableIdSchema,
  id: z.string().min(1).max(1000),
  name: nameSchema,
});

type ArgumentSchemas<CallMap extends FacilitatorCalls | ProjectorCalls> = {
  readonly [Channel in keyof CallMap]: z.ZodType<
    CallMap[Channel] extends { readonly arguments: infer Arguments } ? Arguments : never
  >;
};

const none = z.tuple([]);

/** How the arguments of each call must look; anything else is refused before it is handled. */
export const facilitatorArguments: ArgumentSchemas<FacilitatorCalls> = {
  'app:info': none,
  'app:flushed': z.tuple([z.int().nonnegative()]),
  'app:show-data-folder': none,
  'journal:append': z.tuple([tableIdSchema, z.array(lineSchema).min(1).max(100_000), replicaSchema.nullable()]),
  'journal:read': z.tuple([tableIdSchema, z.int().positive()]),
  'journal:outline': z.tuple([tableIdSchema]),
  'journal:list': none,
  'journal:describe': z.tuple([tableIdSchema, z.strictObject({ name: nameSchema })]),
  'journal:forget': z.tuple([tableIdSchema]),
  'journal:erase-names': z.tuple([tableIdSchema, lineSchema, replicaSchema, z.array(z.string().max(1000)).max(10_000)]),
  'journal:owed-erasures': none,
  'journal:settle-erasure': z.tuple([tableIdSchema]),
  'journal:wiped': none,
  'journal:settle-wiping': z.tuple([tableIdSchema]),
  'app:clear-working-copies': none,
  'journal:replace': z.tuple([tableIdSchema, z.array(lineSchema).min(1).max(1_000_000), replicaSchema]),
  'table:wipe': z.tuple([
    tableIdSchema,
    z.strictObject({
      tableName: nameSchema,
      suggestedName: fileNameSchema,
      lines: z.array(lineSchema).min(1).max(1_000_000),
      passphrase: passphraseSchema.min(shortestPassphrase),
    }),
  ]),
  'files:unlock': z.tuple([bytesSchema, passphraseSchema]),
  'disk:state': none,
  'backups:list': z.tuple([tableIdSchema.nullable()]),
  'backups:read': z.tuple([tableIdSchema, backupNameSchema]),
  'backups:show-folder': none,
  'backups:choose-folder': none,
  'files:open-table': none,
  'files:save-table': z.tuple([fileNameSchema, bytesSchema]),
  'files:save': z.tuple([
    z.strictObject({
      suggestedName: fileNameSchema,
      filters: z
        .array(
          z.strictObject({ name: z.string().max(100), extensions: z.array(z.string().regex(/^\w{1,20}$/)).max(10) }),
        )
        .max(10)
        .optional(),
      content: contentSchema,
    }),
  ]),
  'files:save-several': z.tuple([
    z.strictObject({
      files: z
        .array(z.strictObject({ name: fileNameSchema, content: contentSchema }))
        .min(1)
        .max(50),
    }),
  ]),
  'print:pdf': z.tuple([
    z.strictObject({
      html: z.string().max(64 * 1024 * 1024),
      language: z.enum(languages),
      title: z.string().max(1000),
      landscape: z.boolean().optional(),
    }),
  ]),
  'print:picture': z.tuple([z.enum(['facilitator', 'projector'])]),
  'projector:open': z.tuple([z.number().nullable()]),
  'projector:close': none,
  'projector:state': none,
  // Judged by the gate of the projection itself, which answers with a refusal instead of an error.
  'projector:project': z.tuple([z.string()]),
  'projector:show-numbers': none,
  'menu:set-state': z.tuple([z.strictObject(menuStateShape).partial() as unknown as z.ZodType<Partial<MenuState>>]),
  'edit:undo-typing': none,
  'edit:redo-typing': none,
  'snapshots:list': z.tuple([tableIdSchema]),
  'snapshots:size': z.tuple([tableIdSchema]),
  'snapshots:missing': z.tuple([tableIdSchema, objectIdsSchema]),
  'snapshots:keep': z.tuple([
    tableIdSchema,
    snapshotNoteSchema,
    objectIdsSchema,
    z.array(z.strictObject({ id: objectIdSchema, packed: bytesSchema })).max(1_000_000),
  ]),
  'snapshots:rename': z.tuple([tableIdSchema, takenIdSchema, nameSchema]),
  'snapshots:read': z.tuple([tableIdSchema, objectIdsSchema]),
  'places:list': none,
  'places:choose-folder': none,
  'places:choose-certificates': none,
  'places:test': z.tuple([placeDraftSchema]),
  'places:save': z.tuple([placeDraftSchema, placeIdSchema.nullable()]),
  'places:change-passphrase': z.tuple([placeIdSchema, passphraseChangeSchema]),
  'places:set-automatic': z.tuple([placeIdSchema, z.boolean()]),
  'places:forget': z.tuple([placeIdSchema]),
  'places:pull': z.tuple([placeIdSchema, tableAtPlaceSchema]),
  'places:push': z.tuple([placeIdSchema, tableAtPlaceSchema, z.array(z.string().max(100)).max(1_000_000)]),
  'places:tables': z.tuple([placeIdSchema]),
  'places:cancel': none,
  'settings:read': none,
  'settings:change': z.tuple([z.strictObject(settingsShape).partial() as unknown as z.ZodType<Partial<Settings>>]),
};

export const projectorArguments: ArgumentSchemas<ProjectorCalls> = {
  'projection:ready': none,
  'projection:close': none,
};
