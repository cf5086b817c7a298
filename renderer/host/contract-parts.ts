import { z } from 'zod';
import { MAX_FILE_BYTES } from './limits.ts';
import type { DocumentVersion, DraftId, FileToken, SnapshotId, StageId } from './names.ts';

/** The small parts that channels carry. Each is bounded: nothing that is sent may fill the memory of the other side. */

// Written functions are not made while it runs, which our policy forbids.
z.config({ jitless: true });

export const shortText = z.string().max(500);

/** A name that a person may see; never with a way into another folder. */
export const name = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[^/\\\p{Cc}]+$/u)
  .refine((text) => text !== '.' && text !== '..');

export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= MAX_FILE_BYTES);

const id = <T extends string>() => z.custom<T>((value) => typeof value === 'string' && ID.test(value));
const ID = /^[a-z0-9][a-z0-9_-]{0,99}$/iu;

export const fileToken = id<FileToken>();
export const draftId = id<DraftId>();
export const snapshotId = id<SnapshotId>();
export const stageId = id<StageId>();

export const version = z.custom<DocumentVersion>((value) => typeof value === 'string' && /^[\da-f]{64}$/u.test(value));

export const documentState = z
  .strictObject({ title: z.string().max(2000), dirty: z.boolean(), file: fileToken.optional() })
  .transform(({ title, dirty, file }) => ({ title, dirty, file }));
