/** Writing HTML by hand: whatever an author typed is escaped here, so that it shows as typed. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  SPECIAL.test(text) ? text.replaceAll(/[&<>"']/gu, (char) => ENTITIES[char] ?? char) : text;

/** Most texts have nothing to escape, which is found faster. */
const SPECIAL = /[&<>"']/u;

/** Attributes with their values; those without one are left out, and true ones stand alone. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  let written = '';
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value === undefined || value === false) continue;
    written += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  }
  return written;
}

/** Numbers as CSS and SVG have them: short, and the same everywhere. */
export const num = (value: number): string => String(Math.round(value * 100) / 100);
