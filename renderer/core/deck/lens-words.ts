/**
 * What readers care about: the words that give each interest away, and the slides that it leads with. The one table of
 * the lens. English and German; in another language a reader's own objections and input still steer.
 *
 * A word in capitals must be written so (`IT` is not `it`); `=word` is the whole word; `-word` may stand anywhere in a
 * word, as compounds hold it; any other is how a word begins.
 */
export interface Interest {
  readonly id: InterestId;
  readonly words: readonly string[];
  /** Kinds of slide, the first of them first. */
  readonly leads: readonly string[];
}

export const INTEREST_IDS = ['money', 'operations', 'people', 'technology', 'market'] as const;
export type InterestId = (typeof INTEREST_IDS)[number];

const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

export const INTERESTS: readonly Interest[] = [
  {
    id: 'money',
    leads: ['business-case', 'figures', 'options', 'inaction', 'chart'],
    words: words(`
      money cost cash budget spend saving payback roi npv margin profit revenue price pricing financ income invest
      capital downside controller controlling accounting treasur procure purchas contract cfo
      -kosten -budget geld -erspar einspar =gewinn -rendite amortis -finanz -umsatz -marge preis -invest -controlling
      kaufmänn wirtschaftlich -kapital liquid =zahlen einkauf -vertrag
    `),
  },
  {
    id: 'operations',
    leads: ['pilot', 'risks', 'steps', 'case'],
    words: words(`
      operation disrupt downtime outage deliver deadline schedul process service shift production capacity workload
      supply logistic maintenance rollout quality coo
      =betrieb betriebsablauf betriebsleit -ablauf -abläufe -störung -ausfall -ausfälle -stillst liefer -produktion
      -prozess -schicht -kapazit -logistik -qualität -wartung instandhalt fertigung arbeitslast überlast
    `),
  },
  {
    id: 'people',
    leads: ['benefits', 'champion', 'ready', 'told'],
    words: words(`
      people person cultur trust team staff employee union council morale engage talent skill training wellbeing hr
      human individual monitor bullying communicat collaborat chro
      mensch -mitarbeit -kultur vertrauen -personal belegschaft betriebsrat betriebsrät -team ausbildung weiterbild
      zusammenarbeit motivation fluktuation überwach leistungskontroll -kommunikation
    `),
  },
  {
    id: 'technology',
    leads: ['risks', 'objections', 'case'],
    words: words(`
      IT technolog security secur data privacy cyber system patch integrat architect software cloud legal complian gdpr
      risk breach leak audit cio cto ciso
      EDV -sicherheit -daten -technik -system -software netz schnittstell dsgvo -risik rechtlich haftung update
    `),
  },
  {
    id: 'market',
    leads: ['competitors', 'case', 'benefits', 'inaction'],
    words: words(`
      market customer client competit sales brand growth strateg innovat reput cmo ceo
      -kunde -kundin wettbewerb -markt -vertrieb =marke wachstum
    `),
  },
];

/** Whether a word as it was written is one of the list. */
export function isAmong(list: readonly string[], written: string): boolean {
  const small = written.toLowerCase();
  return list.some((word) => {
    if (word.startsWith('-')) return small.includes(word.slice(1));
    if (word.startsWith('=')) return small === word.slice(1);
    return word === word.toUpperCase() ? written === word : small.startsWith(word);
  });
}
