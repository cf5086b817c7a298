import type { MomentumError, MomentumKind } from './momentum.ts';

/** Why there is nothing to write, and what to do, in English; the app says it in its own language. */
export function describeMomentumError({ code, kind, id, known }: MomentumError): string {
  switch (code) {
    case 'none':
      return `${NONE[kind]} Write one first.`;
    case 'unknown':
      return `there is no ${kind} “${id}”. There ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}.`;
    case 'empty':
      return kind === 'ask'
        ? 'the ask has no decision to ask for. Fill in ask.decision.'
        : `the ${kind} “${id}” says nothing yet. ${FILL_IN[kind]}`;
  }
}

const NONE: Readonly<Record<MomentumKind, string>> = {
  update: 'there is no update in momentum.updates.',
  win: 'there is no win in momentum.wins.',
  decision: 'there is no decision in momentum.decisions.',
  ask: 'there is no ask.',
};

const FILL_IN: Readonly<Record<Exclude<MomentumKind, 'ask'>, string>> = {
  update: 'Fill in understood, heard or next.',
  win: 'Fill in what.',
  decision: 'Fill in decision, outcome or conditions.',
};
