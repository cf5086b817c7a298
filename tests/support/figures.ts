/**
 * Figures in words: a numeral with a unit, a currency, a per cent or a word of magnitude, in the languages of the
 * samples. Years, days of a month and ordinals have none of these, and are no figures.
 */
export interface Figure {
  readonly text: string;
  readonly value: number;
  /** How far off it may be by being rounded. */
  readonly slack: number;
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  K: 1e3,
  k: 1e3,
  Tsd: 1e3,
  thousand: 1e3,
  M: 1e6,
  m: 1e6,
  Mio: 1e6,
  million: 1e6,
  万: 1e4,
  億: 1e8,
};

const UNITS = [
  String.raw`%|€|円|Euro|per cent|Prozent|points?|ポイント|倍`,
  String.raw`hours?|minutes?|days?|weeks?|months?|years?|h(?!\p{L})|min(?!\p{L})`,
  String.raw`Stunden?|Minuten?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|時間|分(?!の)|日間|週間|か月`,
  String.raw`(?:service )?engineers|people|nurses|sites|beds|(?:pilot )?seats|questions|handovers`,
  String.raw`Personen|Beschäftigte|Antriebe?n?|Sensoren|Einsätze|Ausfälle|人|名|台|件`,
].join('|');

const NUMBER = String.raw`\d+(?:[.,\u00a0\u202f]\d+)*`;
const MAGNITUDE = String.raw`(?:Tsd|thousand|Mio|million|[KkMm](?!\p{L})|万|億)`;

const FIGURE = new RegExp(
  [
    String.raw`(?<sign>[€$£¥]\s?)?(?<![\d.,A-Za-z])(?<number>${NUMBER})`,
    String.raw`[\s\u00a0]?(?:(?<magnitude>${MAGNITUDE})\.?)?[\s\u00a0-]?(?<unit>${UNITS})?`,
  ].join(''),
  'gu',
);

export function figuresIn(text: string, language: string): readonly Figure[] {
  const [group, point] = language.startsWith('de') ? (['.', ','] as const) : ([',', '.'] as const);
  return [...text.matchAll(FIGURE)].flatMap((match) => {
    const { sign, number = '', magnitude, unit } = match.groups ?? {};
    if (sign === undefined && magnitude === undefined && unit === undefined) return [];
    const plain = number.replaceAll(new RegExp(`[${group}\\u00a0\\u202f]`, 'gu'), '').replace(point, '.');
    const factor = magnitude === undefined ? 1 : (MAGNITUDES[magnitude] ?? 1);
    const [whole = '', fraction = ''] = plain.split('.');
    // A shortened figure has three digits that count, whether or not they are noughts.
    const places = magnitude !== undefined && fraction === '' ? 3 - whole.length : fraction.length;
    return [
      {
        text: match[0].trim().replaceAll('\u00a0', ' '),
        value: Number(plain) * factor,
        slack: 0.5 * 10 ** -places * factor,
      },
    ];
  });
}
