import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocale } from '../../../renderer/core/base/locale/index.ts';
import { pt } from '../../../renderer/core/base/units.ts';
import { contrast } from '../../../renderer/core/theme/contrast.ts';
import {
  lineHeight,
  resolveTheme,
  type Brand,
  type FontFamily,
  type Theme,
} from '../../../renderer/core/theme/resolve.ts';
import { COLOR_ROLES, STYLE_NAMES, type ColorRole } from '../../../renderer/core/theme/roles.ts';
import { THEME_IDS, themeData } from '../../support/themes.ts';

const boardroom = themeData('boardroom');
const evening = themeData('evening');

const inLanguage = (tag: string, data = boardroom): Theme => resolveTheme(data, createLocale(tag));
const branded = (brand: Brand, data = boardroom): Theme => resolveTheme(data, createLocale('en-GB'), brand);

/** Any colour a brand may have. */
const anyAccent = fc.nat(0xff_ff_ff).map((value) => value.toString(16).padStart(6, '0').toUpperCase());

/** Roles whose colour is not the theme's own. */
const changedBy = (accent: string, data = boardroom): readonly ColorRole[] =>
  COLOR_ROLES.filter((role) => branded({ accent }, data).colors[role] !== data.colors[role]);

describe('a theme without a brand in a language of its own fonts', () => {
  it('has the colours, fonts and styles of its file', () => {
    const theme = inLanguage('en-GB');

    expect(theme.colors).toEqual(boardroom.colors);
    expect(theme.fonts.head).toMatchObject({ latin: 'Georgia', metrics: 'gelasio', eastAsian: '', web: [] });
    expect(theme.fonts.body).toMatchObject({ latin: 'Calibri', metrics: 'carlito', complex: 'Arial' });
    expect(theme.styles.title).toEqual({
      size: 30,
      floor: 28,
      font: 'head',
      bold: false,
      color: 'ink',
      spacing: { kind: 'percent', percent: 100 },
    });
    expect(Object.keys(theme.styles).toSorted()).toEqual([...STYLE_NAMES].toSorted());
  });
});

describe('a theme in Greek or Cyrillic', () => {
  it.each(['el', 'ru', 'uk'])(
    'has headings in the body font, bold and in its spacing, when its own lacks %s',
    (tag) => {
      const { fonts, styles } = inLanguage(tag);

      expect(fonts.head).toMatchObject({ latin: 'Calibri', metrics: 'carlito', ascent: fonts.body.ascent });
      expect(styles.title).toMatchObject({ bold: true, spacing: { kind: 'percent', percent: 92 } });
      expect(styles.body).toEqual(inLanguage('en-GB').styles.body);
    },
  );

  it('has its own headings when their font has the script', () => {
    expect(inLanguage('el', evening)).toEqual(inLanguage('en-GB', evening));
  });
});

describe('a theme in Japanese, Chinese or Korean', () => {
  it.each([
    ['ja', 'Yu Mincho', 'Yu Gothic'],
    ['zh', 'SimSun', 'Microsoft YaHei'],
    ['ko', 'Batang', 'Malgun Gothic'],
  ])('names the fonts of %s for PowerPoint and for browsers', (tag, head, body) => {
    const { fonts } = inLanguage(tag);

    expect(fonts.head).toMatchObject({ latin: head, eastAsian: head, webFirst: true });
    expect(fonts.head.web[0]).toBe(head);
    expect(fonts.body).toMatchObject({ latin: 'Calibri', eastAsian: body, webFirst: false });
    expect(fonts.body.web[0]).toBe(body);
  });

  it('has its largest sizes brought down', () => {
    const { styles } = inLanguage('ja');

    expect([styles.strong.size, styles.figureL.size, styles.figureXL.size]).toEqual([22, 40, 54]);
    expect(styles.body.size).toBe(boardroom.styles.body.size);
  });

  it('has a floor brought down with its size when it would stand above it', () => {
    const figureXL = { ...boardroom.styles.figureXL, floor: 60 };

    const { styles } = inLanguage('ja', { ...boardroom, styles: { ...boardroom.styles, figureXL } });

    expect(styles.figureXL).toMatchObject({ size: 54, floor: 54 });
  });

  it('has lines as multiples of the type size, and bold headings', () => {
    const { styles } = inLanguage('ja');

    expect(styles.title).toMatchObject({ bold: true, spacing: { kind: 'exact', em: 1.25 } });
    expect(styles.body).toMatchObject({ bold: false, spacing: { kind: 'exact', em: 1.32 } });
  });
});

describe('a theme in Arabic or Hebrew', () => {
  it.each(['ar', 'he'])('has smaller, bold titles and more air in %s', (tag) => {
    const { styles, fonts } = inLanguage(tag);

    expect(styles.title).toMatchObject({ size: 28, bold: true, spacing: { kind: 'percent', percent: 108 } });
    expect(styles.body).toMatchObject({ size: 20, bold: false, spacing: { kind: 'percent', percent: 110 } });
    expect(fonts.head).toMatchObject({ latin: 'Times New Roman', complex: 'Times New Roman', eastAsian: '' });
    expect(fonts.body).toMatchObject({ latin: 'Calibri', complex: 'Arial' });
    expect(fonts.body.web).toContain('Noto Sans Arabic');
  });
});

describe('headings in a script that the bundled fonts lack', () => {
  it.each(['ja', 'ar'])('are measured with a wide font in %s, so that what is measured fits', (tag) => {
    const { fonts } = inLanguage(tag);

    expect(fonts.head.metrics).toBe('arimo');
    expect(fonts.body.metrics).toBe('carlito');
  });
});

describe('the colours of a brand', () => {
  it('fill accents, tints, panel and cover where the theme says so', () => {
    const { colors } = branded({ accent: '804000' });

    expect(colors).toMatchObject({ accent: '804000', series1: '804000', panel: '804000', cover: '663300' });
    expect(colors).toMatchObject({ tint: 'EDE5DA', tintRule: 'D7C3AE' });
    expect(colors).toMatchObject({ onAccent: 'FFFFFF', panelText: 'FFFFFF', panelFigure: 'FFFFFF' });
    expect(colors).toMatchObject({ onAccentMuted: 'DFCFBF', panelMuted: 'DFCFBF' });
  });

  it('leave what is not the accent as the theme has it', () => {
    expect(changedBy('804000').toSorted()).toEqual([
      'accent',
      'accentInk',
      'cover',
      'coverMuted',
      'coverRule',
      'noMuted',
      'noPanel',
      'onAccentMuted',
      'panel',
      'panelMuted',
      'panelRule',
      'series1',
      'tint',
      'tintRule',
      'yesText',
    ]);
  });

  it('leave tints, panel and cover where the theme says so', () => {
    const changed = changedBy('4FE8B4', evening);

    expect(changed).toEqual(expect.arrayContaining(['accent', 'series1']));
    expect(changed.filter((role) => /^(?:tint|panel|cover)/u.test(role))).toEqual([]);
  });

  it.each([
    ['#804000', '804000'],
    ['aB00fF', 'AB00FF'],
  ])('are read from %s', (accent, expected) => {
    expect(branded({ accent }).colors.accent).toBe(expected);
  });

  it.each([undefined, '', 'red', '#FFF', '12345G', '80400000', 'url(x)'])(
    'are the theme’s when the brand is %j',
    (accent) => {
      expect(branded({ accent }).colors).toEqual(boardroom.colors);
    },
  );

  it('have white or ink on them, whichever is easier to read', () => {
    fc.assert(
      fc.property(anyAccent, (accent) => {
        const { onAccent, ink, background } = branded({ accent }).colors;

        const best = Math.max(...['FFFFFF', ink, background].map((color) => contrast(color, accent)));
        expect(contrast(onAccent, accent)).toBe(best);
      }),
    );
  });
});

describe('a brand of any colour', () => {
  it.each(THEME_IDS)('leaves every text of %s as readable as white or ink can be', (id) => {
    fc.assert(
      fc.property(anyAccent, (accent) => {
        const { colors } = resolveTheme(themeData(id), createLocale('en'), { accent });
        const pairs = [
          ['accentInk', 'background'],
          ['onAccent', 'accent'],
          ['panelText', 'panel'],
          ['panelMuted', 'panel'],
          ['coverText', 'cover'],
          ['coverMuted', 'cover'],
          ['yesText', 'yesPanel'],
          ['noText', 'noPanel'],
          ['noMuted', 'noPanel'],
        ] as const;

        // The best that one of two colours reaches on any third is the root of their own contrast: about 4.
        expect(pairs.filter(([text, ground]) => contrast(colors[text], colors[ground]) < 3.4)).toEqual([]);
        expect(contrast(colors.accentInk, colors.background)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('the height of a line', () => {
  const font = { ascent: 0.95, descent: 0.27 } as FontFamily;

  it('is a share of what the font takes, when it is in per cent', () => {
    expect(lineHeight(pt(20), font, { kind: 'percent', percent: 100 })).toBeCloseTo(24.4, 9);
    expect(lineHeight(pt(20), font, { kind: 'percent', percent: 50 })).toBeCloseTo(12.2, 9);
  });

  it('is a multiple of the type size, when it is exact', () => {
    expect(lineHeight(pt(20), font, { kind: 'exact', em: 1.32 })).toBeCloseTo(26.4, 9);
  });
});
