/** What a colour is for. Layouts name roles; which colour that is, the theme says. */
export const COLOR_ROLES = [
  ...(['background', 'surface', 'tint', 'tintRule', 'ink', 'muted', 'rule'] as const),
  ...(['accent', 'accentInk', 'onAccent', 'onAccentMuted'] as const),
  ...(['panel', 'panelText', 'panelMuted', 'panelFigure', 'panelRule'] as const),
  ...(['positive', 'negative', 'context', 'grey1', 'grey2', 'grey3'] as const),
  ...(['series1', 'series2', 'series3', 'series4', 'series5', 'series6'] as const),
  ...(['cover', 'coverText', 'coverMuted', 'coverRule', 'coverStrong'] as const),
  ...(['yesPanel', 'yesText', 'noPanel', 'noText', 'noMuted'] as const),
] as const;

export type ColorRole = (typeof COLOR_ROLES)[number];

/** Six hexadecimal digits, upper case, without a sign: as PowerPoint writes colours. */
export type Colors = Readonly<Record<ColorRole, string>>;

/** The type scale. Sizes, floors and spacing are the theme's. */
export const STYLE_NAMES = [
  ...(['display', 'asks', 'answer', 'title', 'quote', 'quoteSmall'] as const),
  ...(['lead', 'strong', 'heading', 'body', 'support', 'caption', 'label', 'chartLabel', 'mark', 'source'] as const),
  ...(['figureXL', 'figureL', 'figureM'] as const),
] as const;

export type StyleName = (typeof STYLE_NAMES)[number];

export type FontSlot = 'head' | 'body';
