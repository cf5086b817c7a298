import { z } from 'zod';
import { COLOR_ROLES, STYLE_NAMES } from './roles.ts';

/** A theme is data: `assets/themes/<id>.json`. A new one needs no code. */

const hex = z.string().regex(/^[0-9A-F]{6}$/u, 'six upper-case hexadecimal digits');

const font = z.object({
  /** The name that PowerPoint is given: a font that executives have. */
  office: z.string(),
  /** The bundled font with the same metrics: its tables measure, its file draws in the browser. */
  metrics: z.enum(['carlito', 'arimo', 'gelasio']),
  /** Of the office font, in em: its own line is as high as both together. */
  ascent: z.number(),
  descent: z.number(),
  /** Scripts that it can set; headings in others fall to the body font in bold. */
  scripts: z.array(z.enum(['latin', 'greek', 'cyrillic', 'cjk', 'arabic', 'hebrew'])),
});

/** Names for scripts that the theme's own fonts lack: the first is PowerPoint's, all stand in the browser's list. */
const scriptFonts = z.object({ head: z.array(z.string()).min(1), body: z.array(z.string()).min(1) });

const style = z.object({
  /** Points. */
  size: z.number(),
  floor: z.number(),
  font: z.enum(['head', 'body']),
  bold: z.boolean(),
  color: z.enum(COLOR_ROLES),
  /** Line spacing in per cent of the font's own line, as PowerPoint counts it. */
  spacing: z.number(),
  /** The same where a heading falls to the body font. */
  spacingInBody: z.number().optional(),
});

export const themeSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  colors: z.record(z.enum(COLOR_ROLES), hex),
  fonts: z.object({ head: font, body: font }),
  scripts: z.object({ ja: scriptFonts, zh: scriptFonts, ko: scriptFonts, complex: scriptFonts }),
  styles: z.record(z.enum(STYLE_NAMES), style),
  /** Whether a brand colour also makes the panel and the cover, and not the accent alone. */
  brandFillsPanels: z.boolean(),
});

export type ThemeData = Readonly<z.infer<typeof themeSchema>>;
