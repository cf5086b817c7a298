import { askMissing } from './ask/ask-missing.ts';
import { askTooLate } from './ask/ask-too-late.ts';
import { noConsequences } from './ask/no-consequences.ts';
import { noDeciderHoldsD } from './ask/no-decider-holds-d.ts';
import { noNextSteps } from './ask/no-next-steps.ts';
import { optionIncomplete } from './ask/option-incomplete.ts';
import { optionsMissing } from './ask/options-missing.ts';
import { optionsNoRecommendation } from './ask/options-no-recommendation.ts';
import { optionsTooMany } from './ask/options-too-many.ts';
import { championIsDecider } from './champion/champion-is-decider.ts';
import { championMissing } from './champion/champion-missing.ts';
import { championNoAccess } from './champion/champion-no-access.ts';
import { championNoMandate } from './champion/champion-no-mandate.ts';
import { championNoTrackRecord } from './champion/champion-no-track-record.ts';
import { championNoWin } from './champion/champion-no-win.ts';
import { championNotInPilot } from './champion/champion-not-in-pilot.ts';
import { championRisksNothing } from './champion/champion-risks-nothing.ts';
import { noMiddleManagerAlly } from './champion/no-middle-manager-ally.ts';
import { altTextMissing } from './deck/alt-text-missing.ts';
import { notesRepeatSlide } from './deck/notes-repeat-slide.ts';
import { notesTooLong } from './deck/notes-too-long.ts';
import { readAheadLong } from './deck/read-ahead-long.ts';
import { titlesNotUnique } from './deck/titles-not-unique.ts';
import { tooManyWords } from './deck/too-many-words.ts';
import { benefitNoConfidence } from './evidence/benefit-no-confidence.ts';
import { blankLeft } from './evidence/blank-left.ts';
import { caseArithmetic } from './evidence/case-arithmetic.ts';
import { caseMissing } from './evidence/case-missing.ts';
import { caseNoAssumptions } from './evidence/case-no-assumptions.ts';
import { caseNoDownside } from './evidence/case-no-downside.ts';
import { chartNoUnitOrSource } from './evidence/chart-no-unit-or-source.ts';
import { factUnsourced } from './evidence/fact-unsourced.ts';
import { figureNoComparator } from './evidence/figure-no-comparator.ts';
import { mythFadUnanswered } from './evidence/myth-fad-unanswered.ts';
import { mythTimeWastingUnanswered } from './evidence/myth-time-wasting-unanswered.ts';
import { noCompetitor } from './evidence/no-competitor.ts';
import { noOwnEvidence } from './evidence/no-own-evidence.ts';
import { objectionUnanswered } from './evidence/objection-unanswered.ts';
import { pieTooMany } from './evidence/pie-too-many.ts';
import { riskIncomplete } from './evidence/risk-incomplete.ts';
import { risksTooFew } from './evidence/risks-too-few.ts';
import { sameMeasureTwoValues } from './evidence/same-measure-two-values.ts';
import { sharesNot100 } from './evidence/shares-not-100.ts';
import { staleSource } from './evidence/stale-source.ts';
import { namedWithoutConsent } from './momentum/named-without-consent.ts';
import { supportersOneTeam } from './momentum/supporters-one-team.ts';
import { updateOverdue } from './momentum/update-overdue.ts';
import { winNotPublished } from './momentum/win-not-published.ts';
import { concernUnanswered } from './people/concern-unanswered.ts';
import { deciderNoPreMeeting } from './people/decider-no-pre-meeting.ts';
import { executiveNotCredited } from './people/executive-not-credited.ts';
import { investedNoConcernOrGain } from './people/invested-no-concern-or-gain.ts';
import { investedNotMapped } from './people/invested-not-mapped.ts';
import { noOpponent } from './people/no-opponent.ts';
import { featureNoSoThat } from './story/feature-no-so-that.ts';
import { featuresOutnumberBenefits } from './story/features-outnumber-benefits.ts';
import { fewPairs } from './story/few-pairs.ts';
import { inactionNotQuantified } from './story/inaction-not-quantified.ts';
import { pilotMissing } from './story/pilot-missing.ts';
import { pilotNoMeasure } from './story/pilot-no-measure.ts';
import { reasonUnsupported } from './story/reason-unsupported.ts';
import { reasonsCount } from './story/reasons-count.ts';
import { selfCentred } from './story/self-centred.ts';
import { storyIncomplete } from './story/story-incomplete.ts';
import { whyNowMissing } from './story/why-now-missing.ts';
import type { PitchRule } from '../rule.ts';

/** The registry of the rules that see the whole pitch and its deck, in the order of the catalogue. */
export const PITCH_RULES: readonly PitchRule[] = [
  askMissing,
  noDeciderHoldsD,
  noNextSteps,
  noConsequences,
  optionsMissing,
  optionsNoRecommendation,
  optionIncomplete,
  optionsTooMany,
  askTooLate,
  storyIncomplete,
  reasonsCount,
  reasonUnsupported,
  whyNowMissing,
  inactionNotQuantified,
  fewPairs,
  featuresOutnumberBenefits,
  featureNoSoThat,
  selfCentred,
  pilotMissing,
  pilotNoMeasure,
  figureNoComparator,
  sameMeasureTwoValues,
  staleSource,
  factUnsourced,
  sharesNot100,
  caseArithmetic,
  caseMissing,
  caseNoDownside,
  caseNoAssumptions,
  benefitNoConfidence,
  noCompetitor,
  noOwnEvidence,
  risksTooFew,
  riskIncomplete,
  mythFadUnanswered,
  mythTimeWastingUnanswered,
  objectionUnanswered,
  blankLeft,
  championMissing,
  championNoMandate,
  championNoTrackRecord,
  championNoWin,
  championNoAccess,
  championRisksNothing,
  noMiddleManagerAlly,
  championNotInPilot,
  championIsDecider,
  investedNotMapped,
  investedNoConcernOrGain,
  deciderNoPreMeeting,
  noOpponent,
  concernUnanswered,
  executiveNotCredited,
  updateOverdue,
  winNotPublished,
  supportersOneTeam,
  namedWithoutConsent,
  titlesNotUnique,
  tooManyWords,
  notesTooLong,
  notesRepeatSlide,
  chartNoUnitOrSource,
  pieTooMany,
  altTextMissing,
  readAheadLong,
];
