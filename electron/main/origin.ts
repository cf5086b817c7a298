/** Where our pages are: a scheme of our own, so that they have an origin and no way to the disk. */

export const SCHEME = 'app';
export const HOST = 'greenlight';
export const ORIGIN = `${SCHEME}://${HOST}`;

export const APP_PAGE = `${ORIGIN}/index.html`;
export const PRESENT_PAGE = `${ORIGIN}/present.html`;
/** A page to print has a name of its own, which is good once. */
export const PRINT_FOLDER = '/print/';

/** Whether an address is of our origin, to the letter: no user, no port, no longer name. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${SCHEME}:` && host === HOST && username === '' && password === '';
}
