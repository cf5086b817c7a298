import { describe, expect, it } from 'vitest';
import { contrast, difference } from '../../../renderer/core/theme/contrast.ts';
import { COLOR_ROLES, type ColorRole } from '../../../renderer/core/theme/roles.ts';
import { themeSchema } from '../../../renderer/core/theme/schema.ts';
import { THEME_IDS, themeData, themeFile } from '../../support/themes.ts';

/** What is written on what: SLIDES.md, section 4. */
const TEXT_ON: readonly (readonly [ColorRole, ColorRole])[] = [
  ...(['ink', 'muted', 'accent', 'positive', 'negative'] as const).map((text) => [text, 'background'] as const),
  ...(['ink', 'muted'] as const).flatMap((text) => [[text, 'surface'] as const, [text, 'tint'] as const]),
  ...(['onAccent', 'onAccentMuted'] as const).map((text) => [text, 'accent'] as const),
  ...(['panelText', 'panelMuted', 'panelFigure'] as const).map((text) => [text, 'panel'] as const),
  ...(['coverText', 'coverMuted', 'coverStrong'] as const).map((text) => [text, 'cover'] as const),
  ...([
    ['yesText', 'yesPanel'],
    ['noText', 'noPanel'],
    ['noMuted', 'noPanel'],
  ] as const),
];

const GRAPHICS: readonly ColorRole[] = [
  ...(['series1', 'series2', 'series3', 'series4', 'series5', 'series6'] as const),
  ...(['grey1', 'grey2', 'grey3', 'context', 'accent'] as const),
];

const SERIES = GRAPHICS.slice(0, 6);

describe.each(THEME_IDS)('the theme %s', (id) => {
  const { colors, styles, ...theme } = themeData(id);

  it('has the name of its file for an id', () => {
    expect(theme.id).toBe(id);
  });

  it('has text that stands out from its ground by 4.5 to 1 at least', () => {
    const weak = TEXT_ON.filter(([text, ground]) => contrast(colors[text], colors[ground]) < 4.5);

    expect(weak).toEqual([]);
  });

  it('has graphics that stand out from the background by 3 to 1 at least', () => {
    expect(GRAPHICS.filter((role) => contrast(colors[role], colors.background) < 3)).toEqual([]);
  });

  it('has series of which any two are told apart', () => {
    const alike = SERIES.flatMap((a, at) =>
      SERIES.slice(at + 1)
        .filter((b) => difference(colors[a], colors[b]) < 15)
        .map((b) => `${a} and ${b}`),
    );

    expect(alike).toEqual([]);
  });

  it('has no type under 12 points, and no floor above its size', () => {
    const wrong = Object.entries(styles).filter(([, { size, floor }]) => floor < 12 || floor > size);

    expect(wrong).toEqual([]);
  });

  it('has sentences of 18 points at least', () => {
    expect((['body', 'support', 'lead', 'quoteSmall'] as const).filter((name) => styles[name].floor < 18)).toEqual([]);
  });
});

describe('the file of a theme', () => {
  const [id = ''] = THEME_IDS;
  const changed = (change: object): unknown => ({ ...(themeFile(id) as object), ...change });
  const isTheme = (file: unknown): boolean => themeSchema.safeParse(file).success;

  it('is refused when a colour is missing or is not six upper-case digits', () => {
    const { colors } = themeData(id);
    const { ink: _missing, ...rest } = colors;

    expect(isTheme(changed({ colors: rest }))).toBe(false);
    expect(isTheme(changed({ colors: { ...colors, ink: '#1B2128' } }))).toBe(false);
    expect(isTheme(changed({ colors: { ...colors, ink: '1b2128' } }))).toBe(false);
    expect(isTheme(changed({ colors }))).toBe(true);
  });

  it('is refused when a style is missing or has a colour that is no role', () => {
    const { styles } = themeData(id);
    const { title: _missing, ...rest } = styles;

    expect(isTheme(changed({ styles: rest }))).toBe(false);
    expect(isTheme(changed({ styles: { ...styles, title: { ...styles.title, color: 'pink' } } }))).toBe(false);
  });

  it('is refused when it wants a font that is not bundled', () => {
    const { fonts } = themeData(id);

    expect(isTheme(changed({ fonts: { ...fonts, head: { ...fonts.head, metrics: 'garamond' } } }))).toBe(false);
  });

  it('has a colour for each role and no role twice', () => {
    expect(new Set(COLOR_ROLES).size).toBe(COLOR_ROLES.length);
    expect(Object.keys(themeData(id).colors).toSorted()).toEqual([...COLOR_ROLES].toSorted());
  });
});
