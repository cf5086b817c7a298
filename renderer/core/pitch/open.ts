import { depthOf, isObject, type Json, type JsonObject } from '../base/json.ts';
import { findJsonFault } from '../base/json-fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import { fromUtf8, looksLikeZip, readZip } from '../base/zip.ts';
import { duplicateId, fillIds } from './item-ids.ts';
import { extractMedia, MEDIA_FOLDER, mediaKey, type MediaBytes } from './media.ts';
import { migrate } from './migrations/index.ts';
import { FORMAT, FORMAT_VERSION, PITCH_ENTRY } from './format.ts';
import { keepReadable } from './newer.ts';
import { archiveError, type OpenError } from './open-error.ts';
import type { Pitch } from './schema/index.ts';
import { validate } from './validate.ts';

/** A pitch as it was opened: the document, its pictures, and the keys around it that only a later version knows. */
export interface OpenedPitch {
  readonly pitch: Pitch;
  readonly media: MediaBytes;
  readonly envelope: JsonObject;
}

const MAX_JSON_BYTES = 50_000_000;
const MAX_ARCHIVE_BYTES = 500_000_000;
const MAX_ENTRIES = 10_000;
const MAX_DEPTH = 64;

/** Reads a `.pitch.json` or a `.greenlight`; which of the two, the bytes say. Never throws. */
export function openPitch(bytes: Uint8Array): Result<OpenedPitch, OpenError> {
  return looksLikeZip(bytes) ? openArchive(bytes) : openJson(bytes, new Map());
}

function openArchive(bytes: Uint8Array): Result<OpenedPitch, OpenError> {
  const files = readZip(
    bytes,
    { entries: MAX_ENTRIES, inflated: MAX_ARCHIVE_BYTES },
    (name) => name === PITCH_ENTRY || name.startsWith(MEDIA_FOLDER),
  );
  if (!files.ok) return err(archiveError(files.error));
  const json = files.value.get(PITCH_ENTRY);
  if (!json) return err({ code: 'not-a-pitch' });
  const media = new Map<string, Uint8Array>();
  for (const [name, content] of files.value) {
    const key = mediaKey(name);
    if (key !== undefined) media.set(key, content);
  }
  return openJson(json, media);
}

function openJson(bytes: Uint8Array, media: MediaBytes): Result<OpenedPitch, OpenError> {
  if (bytes.length > MAX_JSON_BYTES) {
    return err({ code: 'too-large', detail: `more than ${MAX_JSON_BYTES} bytes of JSON` });
  }
  const json = readJson(fromUtf8(bytes));
  if (!json.ok) return json;
  const { format, formatVersion, document, ...rest } = isObject(json.value) ? json.value : {};
  if (format !== FORMAT || typeof formatVersion !== 'number' || !(formatVersion >= 1) || !isObject(document)) {
    return err({ code: 'not-a-pitch' });
  }
  if (formatVersion > FORMAT_VERSION) return err(tooNew(formatVersion, { document, media, rest }));
  const migrated = migrate(document, formatVersion);
  if (!migrated.ok) return err({ code: 'migration-failed', step: migrated.error });
  return openDocument(migrated.value, media, rest);
}

function readJson(text: string): Result<Json, OpenError> {
  try {
    const value = JSON.parse(text) as Json;
    return depthOf(value) > MAX_DEPTH
      ? err({ code: 'too-large', detail: `nested more than ${MAX_DEPTH} deep` })
      : ok(value);
  } catch {
    // Engines word what is wrong each in their own way; the place is what a person needs.

    return err({ code: 'not-json', fault: findJsonFault(text) });
  }
}

interface Newer {
  readonly document: JsonObject;
  readonly media: MediaBytes;
  readonly rest: JsonObject;
}

function tooNew(formatVersion: number, { document, media, rest }: Newer): OpenError {
  const { meta } = document;
  const title = isObject(meta) && typeof meta['title'] === 'string' ? meta['title'] : 'this pitch';
  const generator = typeof rest['generator'] === 'string' ? rest['generator'] : 'a later Greenlight';
  fillIds(document);
  const left = keepReadable(document, title);
  const opened = left === undefined ? undefined : openDocument(document, media, rest);
  const readable = left !== undefined && opened?.ok === true ? { opened: opened.value, left } : undefined;
  return { code: 'too-new', formatVersion, generator, title, readable };
}

function openDocument(document: JsonObject, media: MediaBytes, rest: JsonObject): Result<OpenedPitch, OpenError> {
  fillIds(document);
  const valid = validate(document);
  if (!valid.ok) return valid;
  const duplicate = duplicateId(document);
  if (duplicate) return err(duplicate);
  const { generator: _writtenBy, ...envelope } = rest;
  const extracted = extractMedia(valid.value, media);
  return ok({ ...extracted, envelope });
}
