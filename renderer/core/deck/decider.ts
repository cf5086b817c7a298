import { fieldPath } from '../base/ids.ts';
import type { Context, NamedPerson } from './context.ts';

/** Who decides: the one that the ask names; failing that, the only one on the list of people who does. */
export function deciderOf(context: Context): NamedPerson | undefined {
  const { ask, people = [] } = context.pitch;
  const named = context.person(ask?.decider, fieldPath('ask', 'decider'));
  if (named) return named;
  const [only, another] = people.filter(({ part }) => part === 'decide');
  if (!only || another) return undefined;
  const { id, name, role } = only;
  return context.person({ name, role }, fieldPath('people', { id }));
}
