import { z } from 'zod';
import { choice, date, group, id, line, number, picture, prose, secret } from './fields.ts';

/** RAPID: who recommends, agrees, performs, gives input, decides (Rogers and Blenko, Harvard Business Review, 2006). */
export const RAPID = ['recommend', 'agree', 'perform', 'input', 'decide'] as const;

export const person = z.object({
  id: id(),
  name: line('Name.'),
  role: line('Role.'),
  level: choice('Where they stand.', ['executive', 'middle-management', 'peer']),
  part: choice('Their part in the decision.', RAPID),
  stance: secret(choice('How they see the idea today.', ['against', 'sceptical', 'neutral', 'supportive', 'champion'])),
  influence: secret(number('How much their word counts, 0 to 100.')),
  investedIn: secret(line("What of today's system they have invested in.")),
  caresAbout: secret(prose('What they care about.')),
  concern: secret(prose('What worries them about the idea.')),
  preMeeting: secret(
    group('The talk before the meeting.', { date: date('When.'), outcome: prose('What came of it.') }),
  ),
  input: group('What they told us, and what we changed because of it.', {
    said: prose('What they said, without quotation marks.'),
    changed: prose('What we changed. Without it, the input is not shown.'),
  }),
  picture: picture('Portrait.'),
});
