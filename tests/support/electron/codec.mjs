// Structured values as JSON. The function is also put into pages as text, so it uses nothing from outside itself.

export function makeCodec() {
  const CHUNK = 32_768;
  const toText = (bytes) => {
    if (typeof Buffer !== 'undefined') return Buffer.from(bytes).toString('base64');
    let text = '';
    for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
    return btoa(text);
  };
  const toBytes = (text) => {
    if (typeof Buffer !== 'undefined') return new Uint8Array(Buffer.from(text, 'base64'));
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  };
  const encode = (value) => {
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', value: String(value) };
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof ArrayBuffer) return { $: 'buffer', value: toText(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) {
      return { $: 'bytes', value: toText(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    }
    if (value instanceof Map) return { $: 'map', value: Array.from(value, (entry) => entry.map(encode)) };
    if (value instanceof Set) return { $: 'set', value: Array.from(value, encode) };
    if (Array.isArray(value)) return value.map(encode);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, encode(one)]));
  };
  const decode = (value) => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(decode);
    if (value.$ === 'undefined') return undefined;
    if (value.$ === 'number') return Number(value.value);
    if (value.$ === 'bytes') return toBytes(value.value);
    if (value.$ === 'buffer') return toBytes(value.value).buffer;
    if (value.$ === 'map') return new Map(value.value.map((entry) => entry.map(decode)));
    if (value.$ === 'set') return new Set(value.value.map(decode));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, decode(one)]));
  };
  return { encode: (value) => JSON.stringify(encode(value)), decode: (text) => decode(JSON.parse(text)) };
}
