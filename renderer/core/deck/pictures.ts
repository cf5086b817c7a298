import { box, type Box } from '../base/units.ts';
import type { Crop, PictureData, PictureType } from './model.ts';

/** Pictures: what kind they are, how large and whether they are whole, and how they fit a frame. */

/** A picture that a slide shows: its key, or nothing where it is missing or broken. */
export interface Picture {
  readonly media: string | undefined;
  readonly alt: string;
  /** Pixels; a square where it is not known. */
  readonly width: number;
  readonly height: number;
}

/** The picture, or undefined where the bytes are no PNG, JPEG or GIF, or end before the picture does. */
export function readPicture(bytes: Uint8Array): PictureData | undefined {
  const found = readPng(bytes) ?? readGif(bytes) ?? readJpeg(bytes);
  return found && found.width > 0 && found.height > 0 ? { ...found, bytes } : undefined;
}

interface Header {
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

function readPng(bytes: Uint8Array): Header | undefined {
  if (bytes.length < 24 || !startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return undefined;
  if (!endsPng(bytes)) return undefined;
  return { type: 'image/png', width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) };
}

const PNG_END = 0x49_45_4e_44;

/** Whether its chunks lead to the last one, and that one is there. */
function endsPng(bytes: Uint8Array): boolean {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view(bytes).getUint32(at)) {
    if (view(bytes).getUint32(at + 4) === PNG_END) return true;
  }
  return false;
}

function readGif(bytes: Uint8Array): Header | undefined {
  if (bytes.length < 10 || !startsWith(bytes, 0x47, 0x49, 0x46, 0x38) || !bytes.includes(0x3b, 10)) return undefined;
  return { type: 'image/gif', width: view(bytes).getUint16(6, true), height: view(bytes).getUint16(8, true) };
}

/** Walks the segments to the start of frame, which holds the size. */
function readJpeg(bytes: Uint8Array): Header | undefined {
  if (!startsWith(bytes, 0xff, 0xd8, 0xff) || !endsJpeg(bytes)) return undefined;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { type: 'image/jpeg', height: view(bytes).getUint16(at + 5), width: view(bytes).getUint16(at + 7) };
    }
    at += 2 + view(bytes).getUint16(at + 2);
  }
  return undefined;
}

/** Whether the mark of its end stands anywhere; cameras write more behind it. */
function endsJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.lastIndexOf(0xd9); at > 0; at = bytes.lastIndexOf(0xd9, at - 1)) {
    if (bytes[at - 1] === 0xff) return true;
  }
  return false;
}

export interface PicturePlace {
  readonly box: Box;
  readonly crop: Crop;
}

const WHOLE: Crop = { left: 0, top: 0, right: 0, bottom: 0 };

/** All of the picture, as large as the frame allows, at the frame's start. */
export function fitPicture({ width, height }: Picture, frame: Box): PicturePlace {
  const scale = Math.min(frame.w / width, frame.h / height);
  return { box: box(frame.x, frame.y, width * scale, height * scale), crop: WHOLE };
}

/** The middle of the picture, filling the frame. */
export function fillFrame({ width, height }: Picture, frame: Box): PicturePlace {
  const [have, want] = [width / height, frame.w / frame.h];
  const side = have > want ? (1 - want / have) / 2 : 0;
  const top = have < want ? (1 - have / want) / 2 : 0;
  return { box: frame, crop: { left: side, right: side, top, bottom: top } };
}
