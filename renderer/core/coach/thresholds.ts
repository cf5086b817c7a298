/** Every figure that a rule goes by, with its source where there is one. Ours are marked; they may be argued with. */
export const THRESHOLDS = {
  /** Words of a title; convention, thin evidence. */
  titleWords: 15,
  /** Words of a sentence (Amazon). */
  sentenceWords: 30,
  /** Words of the answer (OPF, Amazon). */
  answerWords: 30,
  /** Asks in one (ours). */
  asks: 3,
  /** Reasons under the answer (Minto). */
  reasons: { least: 2, most: 4 },
  /** Options (JOLT: limit the exploration; the number is ours). */
  optionsAtMost: 4,
  /** What the ask has to stand on at the latest (Duarte: summarise up front). */
  askSlide: 3,
  /** Pairs of what is and what could be (Duarte). */
  pairs: 2,
  /** Risks (premortem). */
  risks: 2,
  /** Months after which a source is old (ours). */
  sourceMonths: 24,
  /** Days before the decision within which executives should have had an update (ours). */
  updateDays: 30,
  /** Spoken words a minute (business speech), and the share of the slot that talk may take (Duarte). */
  speech: { wordsPerMinute: 140, shareOfSlot: 0.5 },
  /** Words of a slide that is presented (glance test; unverified). */
  slideWords: 75,
  /** The same for kinds that are made for more: what they hold when well written, and a tenth (SLIDES.md, section 5). */
  slideWordsOf: {
    situation: 87,
    pairs: 87,
    benefits: 87,
    told: 87,
    ready: 87,
    ask: 87,
    brief: 90,
    figures: 90,
    champion: 94,
    risks: 105,
    pilot: 105,
    objections: 105,
  },
  /** Share of the slide's words that its notes may repeat (ours, after Mayer). */
  notesOverlap: 0.6,
  /** Longer words that a slide must have before its notes are compared with it (ours). */
  notesLeastWords: 8,
  /** Slices of a doughnut (convention). */
  slices: 6,
  /** Silent reading, words a minute (Brysbaert 2019), and the minutes after which a read-ahead is long (DocSend). */
  reading: { wordsPerMinute: 238, minutes: 4 },
  /** How far parts may miss their whole, in points of per cent. */
  sharesTolerance: 1,
  /** Teams that supporters should come from (ours). */
  supporterTeams: 2,
  /** Words for oneself in a story before they are weighed against words for the audience (ours). */
  selfWords: 8,
  /** How far a figure that is said of the business case may be rounded, as a share (ours). */
  roundedBy: 0.05,
  /** Weak findings with which a pitch, or a section of it, is ready all the same (ours). */
  weakAtMost: { pitch: 3, section: 1 },
} as const;
