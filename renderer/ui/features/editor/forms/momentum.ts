import { choice, date, flag, group, line, list, person, prose, ref, row, slideRows, type SectionForm } from './form.ts';

export const momentumForm: SectionForm = {
  groups: [
    group(
      'momentum.updates',
      list(
        'momentum.updates',
        ['momentum.updates.date', 'momentum.updates.understood'],
        [
          row(date('momentum.updates.date'), line('momentum.updates.channel')),
          row(line('momentum.updates.audience')),
          row(prose('momentum.updates.understood', 40)),
          row(prose('momentum.updates.heard', 40)),
          row(prose('momentum.updates.next', 25)),
        ],
        { more: slideRows('momentum.updates') },
      ),
    ),
    group(
      'momentum.wins',
      list(
        'momentum.wins',
        ['momentum.wins.what', 'momentum.wins.whoGained'],
        [
          row(prose('momentum.wins.what', 30)),
          row(line('momentum.wins.whoGained'), ref('momentum.wins.fact', 'evidence.facts')),
          row(prose('momentum.wins.quote.text', 30)),
          row(line('momentum.wins.quote.by'), line('momentum.wins.published')),
          row(flag('momentum.wins.consent')),
        ],
        { more: slideRows('momentum.wins') },
      ),
    ),
    group(
      'momentum.supporters',
      list(
        'momentum.supporters',
        ['momentum.supporters.name', 'momentum.supporters.team'],
        [
          row(line('momentum.supporters.name'), line('momentum.supporters.team')),
          row(prose('momentum.supporters.willDo', 20)),
          row(prose('momentum.supporters.quote', 25)),
          row(flag('momentum.supporters.consent')),
        ],
      ),
    ),
    group(
      'momentum.decisions',
      list(
        'momentum.decisions',
        ['momentum.decisions.date', 'momentum.decisions.outcome'],
        [
          row(
            date('momentum.decisions.date'),
            choice('momentum.decisions.outcome', 'yes', 'no', 'yes-with-conditions', 'postponed'),
          ),
          row(prose('momentum.decisions.decision', 25)),
          row(prose('momentum.decisions.conditions', 25)),
          row(person('momentum.decisions.owner')),
          row(date('momentum.decisions.due')),
          row(prose('momentum.decisions.status', 30)),
        ],
        { more: slideRows('momentum.decisions') },
      ),
    ),
  ],
};
