/** Writing HTML by hand: whatever an author typed is escaped, so that it shows as typed. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  SPECIAL.test(text) ? text.replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign) : text;

/** Most texts have nothing to escape, which is found faster. */
const SPECIAL = /[&<>"']/u;
