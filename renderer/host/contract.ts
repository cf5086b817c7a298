import { z } from 'zod';
import type { Call, Push } from './channels.ts';
import { draftInfo, hostError, info, openedFile, saveError, savedFile, snapshotInfo } from './contract-files.ts';
import {
  bytes,
  documentState,
  draftId,
  fileToken,
  name,
  shortText,
  snapshotId,
  stageId,
  version,
} from './contract-parts.ts';

/** What each channel carries, both ways: checked on the way in and on the way out, so that neither side trusts the other. */

const nothing = z.undefined();
const done = z.void();

const resultOf = <V extends z.ZodType, E extends z.ZodType>(value: V, error: E) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error }),
  ]);

const opened = resultOf(openedFile, hostError);
const saved = resultOf(savedFile, saveError);
const maybe = <T extends z.ZodType>(schema: T) => z.union([schema, nothing]);

const exported = z.strictObject({ name, bytes, type: shortText });
const exportedNames = z.strictObject({ names: z.array(name), token: maybe(fileToken) });
const display = z.strictObject({
  id: shortText,
  label: z.string(),
  width: z.number(),
  height: z.number(),
  current: z.boolean(),
});
const recent = info.recent;

export const CONTRACT = {
  'app.start': {
    input: nothing,
    output: z.strictObject({
      platform: z.enum(['mac', 'windows', 'linux']),
      settings: z.record(z.string(), z.unknown()),
    }),
  },
  'documents.open': { input: nothing, output: resultOf(maybe(openedFile), hostError) },
  // A path, which the preload has from the system: no page can say one.
  'documents.openDropped': { input: z.strictObject({ path: z.string().max(4096), name }), output: opened },
  'documents.read': { input: fileToken, output: opened },
  'documents.version': { input: fileToken, output: resultOf(version, hostError) },
  'documents.save': { input: z.strictObject({ file: fileToken, bytes, expected: maybe(version) }), output: saved },
  'documents.saveAs': { input: z.strictObject({ name, bytes }), output: resultOf(maybe(savedFile), saveError) },
  'documents.saveBeside': {
    input: z.strictObject({ file: fileToken, bytes }),
    output: resultOf(maybe(savedFile), saveError),
  },
  'drafts.write': { input: z.strictObject({ info: draftInfo, bytes }), output: resultOf(done, saveError) },
  'drafts.list': { input: nothing, output: z.array(draftInfo) },
  'drafts.read': { input: draftId, output: resultOf(bytes, hostError) },
  'drafts.remove': { input: draftId, output: done },
  'history.write': { input: z.strictObject({ info: snapshotInfo, bytes }), output: resultOf(done, saveError) },
  'history.list': { input: shortText, output: z.array(snapshotInfo) },
  'history.read': { input: snapshotId, output: resultOf(bytes, hostError) },
  'history.remove': { input: snapshotId, output: done },
  'recents.list': { input: nothing, output: z.array(info.listed) },
  'recents.remember': { input: recent, output: done },
  'recents.forget': { input: fileToken, output: done },
  'exports.write': {
    input: z.array(exported).min(1).max(1000),
    output: resultOf(maybe(exportedNames), saveError),
  },
  'exports.reveal': { input: fileToken, output: done },
  'exports.print': {
    input: z.strictObject({ html: z.string().max(200_000_000), name }),
    output: resultOf(maybe(exported), hostError),
  },
  'settings.set': { input: z.strictObject({ key: shortText, value: z.json().or(nothing) }), output: done },
  'displays.list': { input: nothing, output: z.array(display) },
  'displays.openStage': { input: shortText, output: resultOf(stageId, hostError) },
  'displays.moveStage': { input: z.strictObject({ stage: stageId, display: shortText }), output: done },
  'displays.closeStage': { input: stageId, output: done },
  'window.setState': { input: documentState, output: done },
  'window.allowClose': { input: nothing, output: done },
  'links.open': { input: z.string().max(8192), output: done },
} as const satisfies Readonly<Record<Call, { readonly input: z.ZodType; readonly output: z.ZodType }>>;

export const PUSHED = {
  open: openedFile,
  command: shortText,
  close: nothing,
  focus: nothing,
  displays: z.array(display),
  'stage-closed': stageId,
} as const satisfies Readonly<Record<Push, z.ZodType>>;

export type Input<C extends Call> = z.output<(typeof CONTRACT)[C]['input']>;
export type Output<C extends Call> = z.output<(typeof CONTRACT)[C]['output']>;
export type Pushed<P extends Push> = z.output<(typeof PUSHED)[P]>;
