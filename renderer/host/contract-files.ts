import { z } from 'zod';
import { bytes, draftId, fileToken, shortText, snapshotId, version } from './contract-parts.ts';
import type { DraftInfo, OpenedFile, RecentFile, SavedFile, SnapshotInfo } from './host.ts';
import type { HostError, SaveError } from './host-error.ts';

/** What channels say of files, drafts and errors: the types of `host.ts`, as they are checked. */

const place = { file: fileToken, name: z.string(), folder: z.string(), version };

export const savedFile: z.ZodType<SavedFile> = z.strictObject(place);
export const openedFile: z.ZodType<OpenedFile> = z.strictObject({ ...place, bytes });

const named = <Code extends string>(code: Code) =>
  z.strictObject({ code: z.literal(code), name: z.string(), detail: z.string() });

const hostErrors = [
  named('missing'),
  named('not-allowed'),
  named('disconnected'),
  named('failed'),
  z.strictObject({ code: z.literal('too-large'), name: z.string(), bytes: z.number() }),
  z.strictObject({ code: z.literal('unsupported'), detail: z.string() }),
] as const;

export const hostError: z.ZodType<HostError> = z.discriminatedUnion('code', hostErrors);

export const saveError: z.ZodType<SaveError> = z.discriminatedUnion('code', [
  ...hostErrors,
  named('read-only'),
  named('locked'),
  z.strictObject({ code: z.literal('disk-full'), name: z.string(), needed: z.number(), detail: z.string() }),
  z.strictObject({ code: z.literal('conflict'), name: z.string(), found: version }),
]);

/** JSON has no `undefined`: what is not there is said so again. */
export const draftInfo = z
  .strictObject({
    id: draftId,
    title: z.string().max(5000),
    typedAt: z.number(),
    edits: z.number().int(),
    sections: z.array(shortText).max(100),
    file: fileToken.optional(),
    fileName: shortText.optional(),
    version: version.optional(),
  })
  .transform((draft): DraftInfo => ({ ...draft, file: draft.file, fileName: draft.fileName, version: draft.version }));

export const snapshotInfo = z
  .strictObject({
    id: snapshotId,
    document: shortText,
    title: z.string().max(5000),
    savedAt: z.number(),
    name: shortText.optional(),
  })
  .transform((snapshot): SnapshotInfo => ({ ...snapshot, name: snapshot.name }));

const recentParts = {
  file: fileToken,
  name: shortText,
  folder: shortText,
  title: z.string().max(5000),
  openedAt: z.number(),
  slides: z.number(),
  minutes: z.number(),
  thumbnail: z.string().max(5_000_000).optional(),
};

export const info = {
  recent: z
    .strictObject(recentParts)
    .transform((recent): Omit<RecentFile, 'missing'> => ({ ...recent, thumbnail: recent.thumbnail })),
  listed: z
    .strictObject({ ...recentParts, missing: z.enum(['drive', 'file']).optional() })
    .transform((recent): RecentFile => ({ ...recent, thumbnail: recent.thumbnail, missing: recent.missing })),
};
