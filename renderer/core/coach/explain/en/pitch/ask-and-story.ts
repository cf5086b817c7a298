import type { Explanations } from '../../explanation.ts';

/** What the coach says of the ask and the story, in English. */
export const askAndStory = {
  'ask-missing': {
    title: 'There is no decision to take',
    why: 'Executives meet to decide. A talk that asks for nothing is answered with thanks.',
    before: 'Thank you for your attention.',
    after: 'Approve €48,000 for a six-week pilot by 11 December.',
  },
  'no-decider-holds-d': {
    title: 'Not exactly one person decides',
    why: 'Where nobody decides, nothing is decided; where two do, each waits for the other. Name the one who says yes.',
    before: 'The committee and the COO decide.',
    after: 'Anna Reuter, COO, decides; Finance and HR agree.',
  },
  'no-next-steps': {
    title: 'No step of the next thirty days has what, who and when',
    why: 'A yes fades within a week unless somebody does something on Monday. The steps also show that the plan is ready.',
    before: 'We will start soon.',
    after: '14 December: Henrik Dahl signs the order.',
  },
  'no-consequences': {
    title: 'What happens on yes, or on no, is not said',
    why: 'A decision is a choice between two futures. Executives want to see both before they choose.',
    before: 'We hope for your support.',
    after: 'On yes, the order goes out on 14 December. On no, e-mail stays, at €72,000 a month.',
  },
  'options-missing': {
    title: 'Fewer than two options are weighed, or doing nothing is not among them',
    why: 'A single option is an ultimatum. Doing nothing is what it is compared with in any case, so price it yourself.',
    before: 'Option: roll out.',
    after: 'Do nothing, six-week pilot, roll out now.',
  },
  'options-no-recommendation': {
    title: 'Not exactly one option is recommended',
    why: 'Too much choice makes people put off the decision. They want to know what you would do.',
    before: 'There are three ways forward.',
    after: 'We recommend the six-week pilot.',
  },
  'option-incomplete': {
    title: 'An option lacks its cost or what it gives up',
    why: 'An option without a price or a drawback looks like a sales pitch, and the others cannot be compared with it.',
    before: 'Roll out now: fast.',
    after: 'Roll out now: €410,000, fast, but without proof.',
  },
  'options-too-many': {
    title: 'There are more than four options',
    why: 'Each further option makes it easier to decide nothing. Merge those that differ little.',
    before: 'Seven ways to go.',
    after: 'Do nothing, pilot, roll out.',
  },
  'ask-too-late': {
    title: 'The ask comes after the third slide',
    why: 'Executives interrupt, and leave early. Whoever knows the question listens to the reasons.',
    before: 'Slide 14: our request.',
    after: 'Slide 2: the decision in brief.',
  },
  'story-incomplete': {
    title: 'A part of the story is empty',
    why: 'Situation, complication, question and answer carry each other. Without one, the listener has to guess it.',
    before: 'We need a network.',
    after: 'Answers take 26 hours. How do they take one day? Try a network for six weeks.',
  },
  'reasons-count': {
    title: 'The answer does not stand on two to four reasons',
    why: 'One reason is a whim, and nobody keeps seven in mind. Group them until a few are left.',
    before: 'Nine reasons to say yes.',
    after: 'It is slow today, it worked elsewhere, the risk is capped.',
  },
  'reason-unsupported': {
    title: 'Nothing backs a reason',
    why: 'A reason without a sentence or a figure behind it is an opinion. The first question will be how you know.',
    before: 'Answers are slow.',
    after: 'Answers are slow: the median wait is 26 hours, up from 17.',
  },
  'why-now-missing': {
    title: 'Nothing says why it cannot wait',
    why: 'Later is the cheapest answer there is. A date or a change on its way makes it the dearer one.',
    before: 'It is time to act.',
    after: 'From April 2027 every quote crosses two regions.',
  },
  'inaction-not-quantified': {
    title: 'What waiting costs has no figure with a period',
    why: 'Doing nothing feels free until it has a price per month.',
    before: 'Waiting is expensive.',
    after: 'Each month of waiting costs €72,000.',
  },
  'few-pairs': {
    title: 'Fewer than two pairs show what is and what could be',
    why: 'The distance between today and tomorrow is what moves people. Show it twice, so that it is seen.',
    before: 'Everything becomes better.',
    after: 'Ask the five people you know; ask all 1,900 at once.',
  },
  'features-outnumber-benefits': {
    title: 'More features than benefits are named',
    why: 'Executives discount what a thing has. They pay for what somebody gains.',
    before: 'Search, channels, mobile app.',
    after: 'Engineers are back on the job the same day.',
  },
  'feature-no-so-that': {
    title: 'A feature has no benefit or no “so that”',
    why: 'A feature is only the how. Say who gains what by it, and what that lets them do.',
    before: 'Routing by skill.',
    after: 'Routing by skill, so that an engineer is back on the job the same day.',
  },
  'self-centred': {
    title: 'The story speaks more of us than of those who gain',
    why: 'Listeners look for themselves in a story. Make them, or the people they answer for, its subject.',
    before: 'We have built our platform.',
    after: 'Your engineers get an answer the same day.',
  },
  'pilot-missing': {
    title: 'There is no first step',
    why: 'A small, temporary and reversible step is easy to allow. A leap is easy to refuse.',
    before: 'Roll out to all sites.',
    after: '240 engineers in two regions, for six weeks.',
  },
  'pilot-no-measure': {
    title: 'Nothing says how to know that the pilot worked',
    why: 'Without a measure agreed before, the result will be argued about after.',
    before: 'We will see how it goes.',
    after: 'First answer within 8 hours, down from 26.',
  },
} as const satisfies Partial<Explanations>;
