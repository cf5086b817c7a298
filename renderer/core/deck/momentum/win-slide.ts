import { fieldPath, slideId, within } from '../../base/ids.ts';
import type { Win } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';
import { label, quoted, sourcesOfFacts, sourcesOfProse, unique } from '../layouts/parts.ts';
import { claimOf, drawStatements, momentumPath, type Said, type Statement } from '../layouts/statements.ts';
import { restyled, stacked, textOf, type Rich } from '../rich.ts';
import type { Layout, SlideSpec } from '../spec.ts';

/** A win as it may be told: nobody is named or quoted who has not agreed to it. */

export interface WinTold extends Said {
  /** The whole of what happened. */
  readonly what: Rich | undefined;
  readonly fact: WinFact | undefined;
  readonly quote: Rich | undefined;
  readonly by: Rich | undefined;
  readonly whoGained: Rich | undefined;
}

export interface WinFact {
  readonly figure: Rich;
  readonly compact: Rich;
  readonly meaning: Rich;
  /** The figure as it stands in a sentence. */
  readonly inText: Rich;
}

export function readWin(context: Context, win: Win): WinTold {
  const path = momentumPath('wins', win.id);
  const what = context.prose(win.what, within(path, 'what'));
  return {
    ...claimOf(context, win.claim, path, what),
    what,
    fact: factOf(context, win),
    ...(win.consent === true ? peopleOf(context, win) : withheld(context, win)),
  };
}

type People = Pick<WinTold, 'quote' | 'by' | 'whoGained'>;

function peopleOf(context: Context, win: Win): People {
  const path = momentumPath('wins', win.id);
  const words = context.prose(win.quote?.text, within(path, 'quote', 'text'));
  return {
    quote: words && quoted(context, words),
    by: words && context.line(win.quote?.by, within(path, 'quote', 'by')),
    whoGained: context.line(win.whoGained, within(path, 'whoGained')),
  };
}

/** Who gained may be a person as well as a team: without consent both stay unnamed, and the author is told. */
function withheld(context: Context, win: Win): People {
  const path = momentumPath('wins', win.id);
  const { quote, by, whoGained } = peopleOf(context, win);
  const texts = [
    [quote, within(path, 'quote', 'text')],
    [by, within(path, 'quote', 'by')],
    [whoGained, within(path, 'whoGained')],
  ] as const;
  for (const [text, field] of texts) if (text) context.report('no-consent', field, textOf(text));
  return { quote: undefined, by: undefined, whoGained: undefined };
}

function factOf({ facts, line }: Context, win: Win): WinFact | undefined {
  const fact = facts.find(win.fact);
  if (!fact) return undefined;
  const path = facts.pathOf(fact.id);
  const meaning = line(fact.label, within(path, 'label'));
  if (!meaning) return undefined;
  const inText: Rich = { paragraphs: [[{ text: facts.inText(fact) }]], from: [within(path, 'value')] };
  return { figure: facts.figure(fact), compact: facts.figure(fact, { compact: true }), meaning, inText };
}

/** One slide for a meeting. */
export const winSlide =
  (win: Win): Layout =>
  (context): readonly SlideSpec[] => {
    const told = readWin(context, win);
    const { title } = told;
    if (!title) return [];
    const statements = statementsOf(context, told);
    const path = momentumPath('wins', win.id);
    const name = context.line(context.pitch.meta.title, fieldPath('meta', 'title'));
    const alone: readonly Statement[] = [{ name: 'Win', heading: label(context, 'win.marker'), text: title }];
    return [
      {
        id: slideId('win'),
        kind: 'win',
        section: 'Evidence',
        frame: 'brief',
        marker: label(context, 'win.marker'),
        drops: ['gained'],
        // A single sentence is not said twice.
        title: statements.length === 0 && name ? name : title,
        notes: [context.prose(win.notes, within(path, 'notes'))],
        sources: unique([...sourcesOfFacts(context, [win.fact]), ...sourcesOfProse(context, [win.what, win.claim])]),
        draw: (page) => drawStatements(page, statements.length === 0 ? alone : statements),
      },
    ];
  };

function statementsOf(context: Context, { rest, fact, quote, by, whoGained }: WinTold): readonly Statement[] {
  const all: readonly (Statement | undefined)[] = [
    fact && {
      name: 'Figure',
      heading: fact.meaning,
      figure: { text: fact.figure, compact: fact.compact },
      text: fact.meaning,
    },
    rest && { name: 'Win', heading: label(context, 'win.what'), text: rest },
    quote && {
      name: 'Quote',
      heading: label(context, 'ready.words'),
      text: stacked(quote, by && restyled(by, { scale: BY_SCALE, color: 'muted' })),
    },
    whoGained && { name: 'Who gained', heading: label(context, 'win.gained'), text: whoGained, part: 'gained' },
  ];
  return all.filter((one) => one !== undefined);
}

/** Of the quote above it. */
const BY_SCALE = 0.75;
