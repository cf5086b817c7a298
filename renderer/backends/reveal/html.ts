import { escapeHtml } from '../../core/base/escape-html.ts';

/** Writing HTML by hand: attributes and numbers. */

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
