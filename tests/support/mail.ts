/** Reads an e-mail as a mail program would, by RFC 5322, 2045 to 2047 and 2231, with nothing of the code that wrote it. */

export interface Mail {
  readonly headers: ReadonlyMap<string, string>;
  /** Leaves of the tree of parts, in order. */
  readonly parts: readonly MailPart[];
}

export interface MailPart {
  readonly type: string;
  readonly fileName: string | undefined;
  readonly bytes: Uint8Array;
  readonly text: string;
}

export function parseMail(bytes: Uint8Array): Mail {
  const source = Buffer.from(bytes).toString('latin1');
  if (/[^\r]\n|\r[^\n]/u.test(source)) throw new Error('a line does not end in CRLF');
  if (/[^\x20-\x7E\r\n]/u.test(source)) throw new Error('a byte is not plain ASCII');
  const { headers } = split(source);
  return { headers, parts: leaves(source) };
}

export const partOf = ({ parts }: Mail, type: string): MailPart => {
  const found = parts.find((part) => part.type === type);
  if (!found) throw new Error(`no ${type} among ${parts.map((part) => part.type).join(', ')}`);
  return found;
};

function split(source: string): { readonly headers: ReadonlyMap<string, string>; readonly body: string } {
  const end = source.indexOf('\r\n\r\n');
  if (end < 0) throw new Error('no empty line after the headers');
  const lines = source
    .slice(0, end)
    .replaceAll(/\r\n(?=[ \t])/gu, '')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const [, name = '', value = ''] = /^([A-Za-z-]+): *(.*)$/u.exec(line) ?? [];
      if (name === '') throw new Error(`no header: ${line}`);
      return [name.toLowerCase(), decodeWords(value)];
    }),
  );
  return { headers, body: source.slice(end + 4) };
}

/** White space between two encoded words is none. */
const decodeWords = (value: string): string =>
  value
    .replaceAll(/(\?=)\s+(?==\?)/gu, '$1')
    .replaceAll(/=\?UTF-8\?B\?([A-Za-z0-9+/=]+)\?=/gu, (_, text: string) =>
      Buffer.from(text, 'base64').toString('utf8'),
    )
    .trim();

function leaves(source: string): readonly MailPart[] {
  const { headers, body } = split(source);
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="([^"]+)"/u.exec(type)?.[1];
  if (boundary === undefined) return [leaf(headers, body)];
  const pieces = `\r\n${body}`.split(`\r\n--${boundary}`);
  if (!pieces.at(-1)?.startsWith('--')) throw new Error(`${boundary} is not closed`);
  return pieces.slice(1, -1).flatMap((piece) => leaves(piece.replace(/^\r\n/u, '')));
}

function leaf(headers: ReadonlyMap<string, string>, body: string): MailPart {
  const bytes = decodeBody(headers.get('content-transfer-encoding') ?? '7bit', body);
  const disposition = headers.get('content-disposition') ?? '';
  const plain = /filename="([^"]*)"/u.exec(disposition)?.[1];
  const coded = /filename\*=UTF-8''(\S*)/u.exec(disposition)?.[1];
  return {
    type: (headers.get('content-type') ?? '').split(';')[0] ?? '',
    fileName: plain ?? (coded === undefined ? undefined : decodeURIComponent(coded)),
    bytes,
    text: Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n'),
  };
}

function decodeBody(encoding: string, body: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') throw new Error(`an encoding of its own: ${encoding}`);
  const text = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(text, 'latin1');
}
