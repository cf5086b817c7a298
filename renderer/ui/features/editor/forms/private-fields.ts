/** Fields that reach no slide and no file that is sent, so that the form can say so. A test holds this to the schema. */
export const PRIVATE_FIELDS: ReadonlySet<string> = new Set([
  'people.stance',
  'people.influence',
  'people.investedIn',
  'people.caresAbout',
  'people.concern',
  'people.preMeeting.date',
  'people.preMeeting.outcome',
  'evidence.objections.raisedBy',
  'champion.personalWin',
  'champion.access',
]);
