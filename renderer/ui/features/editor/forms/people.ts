import {
  choice,
  date,
  group,
  line,
  list,
  more,
  number,
  person,
  picture,
  prose,
  row,
  slideRows,
  type SectionForm,
} from './form.ts';

export const championForm: SectionForm = {
  groups: [
    group(
      'champion.who',
      row(person('champion.who')),
      row(prose('champion.mandate', 20)),
      row(prose('champion.trackRecord', 25)),
      row(prose('champion.atRisk', 25)),
      row(prose('champion.firstStep', 20)),
      row(prose('champion.commitment', 30)),
      row(picture('champion.picture')),
      more(...slideRows('champion')),
    ),
    group(
      'champion.allies',
      list('champion.allies', ['champion.allies.name', 'champion.allies.role'], [row(person('champion.allies'))]),
    ),
    group('champion.private', row(prose('champion.personalWin', 30)), row(prose('champion.access', 30))),
  ],
};

export const peopleForm: SectionForm = {
  groups: [
    group(
      'people',
      list(
        'people',
        ['people.name', 'people.role'],
        [
          row(line('people.name'), line('people.role')),
          row(
            choice('people.level', 'executive', 'middle-management', 'peer'),
            choice('people.part', 'recommend', 'agree', 'perform', 'input', 'decide'),
          ),
          row(
            choice('people.stance', 'against', 'sceptical', 'neutral', 'supportive', 'champion'),
            number('people.influence'),
          ),
          row(prose('people.caresAbout', 20)),
          row(prose('people.concern', 20)),
          row(date('people.preMeeting.date'), prose('people.preMeeting.outcome', 25)),
          row(prose('people.input.said', 25)),
          row(prose('people.input.changed', 25)),
        ],
        { more: [row(line('people.investedIn')), row(picture('people.picture'))] },
      ),
    ),
  ],
};
