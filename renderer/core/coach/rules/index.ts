import type { StatementRule } from '../rule.ts';
import { answerTooLong } from './statement/answer-too-long.ts';
import { askNoAmount } from './statement/ask-no-amount.ts';
import { askNoDate } from './statement/ask-no-date.ts';
import { askNoDecider } from './statement/ask-no-decider.ts';
import { askTooMany } from './statement/ask-too-many.ts';
import { askVague } from './statement/ask-vague.ts';
import { commitmentVague } from './statement/commitment-vague.ts';
import { featureNotBenefit } from './statement/feature-not-benefit.ts';
import { jargon } from './statement/jargon.ts';
import { nextStepNoDate } from './statement/next-step-no-date.ts';
import { nextStepNoOwner } from './statement/next-step-no-owner.ts';
import { nextStepVague } from './statement/next-step-vague.ts';
import { objectionBrushedAside } from './statement/objection-brushed-aside.ts';
import { pilotNoEnd } from './statement/pilot-no-end.ts';
import { pilotNoExitRule } from './statement/pilot-no-exit-rule.ts';
import { pilotNotSmall } from './statement/pilot-not-small.ts';
import { questionNotOne } from './statement/question-not-one.ts';
import { riskNotHandled } from './statement/risk-not-handled.ts';
import { sentenceTooLong } from './statement/sentence-too-long.ts';
import { situationDisputable } from './statement/situation-disputable.ts';
import { titleNotAClaim } from './statement/title-not-a-claim.ts';
import { titleTooLong } from './statement/title-too-long.ts';
import { titleTwoMessages } from './statement/title-two-messages.ts';
import { unsourcedFigure } from './statement/unsourced-figure.ts';
import { updateTalksSolution } from './statement/update-talks-solution.ts';
import { weaselWord } from './statement/weasel-word.ts';

/** The registry: every rule stands in a file of its own, and here in one line. */
export const STATEMENT_RULES: readonly StatementRule[] = [
  titleNotAClaim,
  titleTooLong,
  titleTwoMessages,
  askVague,
  askNoAmount,
  askNoDecider,
  askNoDate,
  askTooMany,
  featureNotBenefit,
  weaselWord,
  jargon,
  unsourcedFigure,
  sentenceTooLong,
  situationDisputable,
  questionNotOne,
  answerTooLong,
  updateTalksSolution,
  commitmentVague,
  pilotNoEnd,
  pilotNoExitRule,
  pilotNotSmall,
  objectionBrushedAside,
  riskNotHandled,
  nextStepVague,
  nextStepNoOwner,
  nextStepNoDate,
];

export { PITCH_RULES } from './pitch.ts';
