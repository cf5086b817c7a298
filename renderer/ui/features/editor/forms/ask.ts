import {
  choice,
  date,
  flag,
  group,
  line,
  list,
  money,
  more,
  person,
  prose,
  row,
  slideRows,
  type SectionForm,
} from './form.ts';

export const askForm: SectionForm = {
  groups: [
    group(
      'ask.decision',
      row(prose('ask.decision', 25)),
      row(person('ask.decider')),
      row(date('ask.decideBy'), prose('ask.decideByNote', 12)),
      more(...slideRows('ask')),
    ),
    group(
      'ask.amount',
      row(money('ask.oneOff'), flag('ask.noSpend')),
      row(money('ask.recurring'), choice('ask.recurringEvery', 'month', 'year')),
      row(prose('ask.amountNote', 12)),
    ),
    group(
      'ask.options',
      list(
        'ask.options',
        ['ask.options.name', 'ask.options.tradeOff'],
        [
          row(line('ask.options.name'), money('ask.options.cost')),
          row(prose('ask.options.firstProof', 15), prose('ask.options.canStop', 15)),
          row(prose('ask.options.tradeOff', 15)),
          row(flag('ask.options.recommended'), flag('ask.options.doNothing')),
        ],
        { more: [row(prose('ask.options.costNote', 8))] },
      ),
    ),
    group('ask.consequences', row(prose('ask.onYes', 25)), row(prose('ask.onNo', 25))),
    group(
      'ask.nextThirtyDays',
      list(
        'ask.nextThirtyDays',
        ['ask.nextThirtyDays.what', 'ask.nextThirtyDays.when'],
        [
          row(prose('ask.nextThirtyDays.what', 15)),
          row(person('ask.nextThirtyDays.who')),
          row(date('ask.nextThirtyDays.when'), flag('ask.nextThirtyDays.milestone')),
        ],
      ),
    ),
  ],
};
