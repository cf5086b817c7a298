import { group, list, person, personItem, picture, prose, secret, slideFields } from './fields.ts';

export const champion = group('Who stakes their reputation on it.', {
  ...slideFields,
  who: person('The champion.'),
  mandate: prose('What they may decide.'),
  trackRecord: prose('What they have done before.'),
  atRisk: prose('What they risk.'),
  firstStep: prose('The first step that they will take themselves.'),
  commitment: prose('Their commitment in their own words, without quotation marks.'),
  picture: picture('Portrait.'),
  allies: list('Who else has committed.', personItem),
  personalWin: secret(prose('What they gain from it.')),
  access: secret(prose('How they reach the decider.')),
});
