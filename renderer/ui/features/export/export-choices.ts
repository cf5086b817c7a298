import { CUTS, type Cut } from '../../../core/pitch/cuts.ts';
import { EXPORT_FORMATS, type ExportFormat, type ExportOptions } from '../../../state/engine.ts';

/** By the document, and by what is looked at. */
export interface Suggested {
  readonly cut: Cut;
  readonly theme: string | undefined;
  readonly lens?: string | undefined;
  readonly circulation?: string | undefined;
}

/**
 * What was chosen last time, as far as it can be read, on top of what the document suggests. That the pitch goes along
 * is never remembered: it holds private notes, and is a choice for one colleague.
 */
export function readChoices(
  stored: unknown,
  { cut, theme, lens, circulation = '' }: Suggested,
): Omit<ExportOptions, 'name'> {
  const last: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const formats = Array.isArray(last['formats']) ? EXPORT_FORMATS.filter(isIn(last['formats'])) : [];
  return {
    formats: formats.length > 0 ? formats : ['pptx'],
    cut: CUTS.find((id) => id === cut) ?? 'full',
    theme,
    lens,
    notes: last['notes'] === true,
    backup: last['backup'] !== false,
    circulation,
    embedPitch: false,
  };
}

const isIn =
  (list: readonly unknown[]) =>
  (format: ExportFormat): boolean =>
    list.includes(format);
