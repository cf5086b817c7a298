/** Addresses that a pitch may lead to, outside the application. */

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The address as it is to be opened, or undefined where it is none that may be. */
export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  // A name before the host is how an address pretends to be another.
  return SCHEMES.has(url.protocol) && url.username === '' && url.password === '' ? url.href : undefined;
}
