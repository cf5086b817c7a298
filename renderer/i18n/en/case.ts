import type { Messages } from '../messages.ts';

/** What a business case comes to, under its lines. Sentences have the keys that the deck's own words have. */
export const caseWords = {
  'case.title': 'What it comes to',
  'case.none': 'Give a cost and a benefit a base amount: what they come to is shown here.',
  'case.scenario': 'Scenario',
  'case.scenario.cautious': 'Cautious',
  'case.scenario.base': 'Base',
  'case.scenario.hopeful': 'Hopeful',
  'case.payback': 'Pays back',
  'case.month': 'month {n}',
  'case.never': 'not in {n} months',
  'case.net': 'Net benefit',
  'case.return': 'Return on cost',
  'case.presentValue': 'Present value',
  'case.rate': 'Return a year',
  'case.breakEven': 'Breaks even at',
  'case.ofBenefits': '{share} of the benefits',
  'case.over': 'over {share}',
  'case.waiting': 'Cost of waiting',
  'case.forMonth': '{amount} a month',
  'case.moves': 'What moves the result most',
  'case.movesNone': 'Give lines a low and a high amount to see which of them matter most.',
  'case.span': 'net {low} to {high}',
  'case.order': '“{name}”: low, base and high stand in the wrong order',
  'case.swap': 'Swap',
  'case.words.case.sentence':
    '{cost} brings back {benefit} in {n} months; even the cautious case pays for itself by month {payback}.',
  'case.words.case.sentence.one': '{cost} brings back {benefit} in {n} months, and pays for itself by month {payback}.',
  'case.words.case.sentence.base':
    '{cost} brings back {benefit} in {n} months, and pays for itself by month {payback}; the cautious case not yet.',
  'case.words.case.sentence.none':
    '{cost} brings back {benefit} in {n} months: it does not pay for itself in that time.',
  'case.words.case.sentence.free': 'It costs nothing, and brings {benefit} in {n} months.',

  // Results that an `@` offers.
  'case.fact.base': 'Business case: {measure}',
  'case.fact.other': 'Business case: {measure} ({scenario})',
  'case.measure.payback': 'month in which it has paid back',
  'case.measure.net': 'net benefit',
  'case.measure.roi': 'return on cost',
  'case.measure.npv': 'present value',
  'case.measure.irr': 'return a year',
  'case.measure.break-even': 'share of the benefits at which it breaks even',
  'case.measure.cost': 'total cost',
  'case.measure.benefit': 'total benefit',
  'case.measure.delay': 'cost of waiting a month',
} as const satisfies Messages;
