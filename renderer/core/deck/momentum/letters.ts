import { within } from '../../base/ids.ts';
import type { Update, Win } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';
import { label, withCapital } from '../layouts/parts.ts';
import { momentumPath } from '../layouts/statements.ts';
import { plain, textOf } from '../rich.ts';
import { closing, greeting, letter, nameOf, pairs, paragraph, under, type Block, type Letter } from './letter.ts';
import { partsOf } from './update-slides.ts';
import { readWin, type WinTold } from './win-slide.ts';

/** The update as an e-mail: the three things it says, and that nothing is asked. */
export function updateLetter(context: Context, update: Update): Letter | undefined {
  const parts = partsOf(context, update);
  if (parts.length === 0) return undefined;
  const path = momentumPath('updates', update.id);
  return letter(context, {
    subject: context.label('mail.update.subject', { title: nameOf(context) }),
    date: context.date(update.date),
    blocks: [
      greeting(context, context.line(update.audience, within(path, 'audience'))),
      paragraph(label(context, 'mail.update')),
      ...parts.flatMap(({ field, text }) => under(label(context, `update.${field}`), text)),
      closing(context),
    ],
  });
}

/** A win as an e-mail to colleagues. */
export function winLetter(context: Context, win: Win): Letter | undefined {
  const told = readWin(context, win);
  if (!told.title) return undefined;
  return letter(context, {
    subject: context.label('mail.win.subject', { claim: textOf(told.title) }),
    blocks: [greeting(context, undefined), ...bodyOf(context, told, told.what), closing(context)],
  });
}

/** The same as a post: the claim is its subject. */
export function winPost(context: Context, win: Win): Letter | undefined {
  const told = readWin(context, win);
  if (!told.title) return undefined;
  return letter(context, {
    subject: textOf(told.title),
    blocks: bodyOf(context, told, told.rest),
  });
}

function bodyOf(context: Context, told: WinTold, what: WinTold['what']): readonly (Block | undefined)[] {
  const { fact, quote, by, whoGained } = told;
  return [
    paragraph(what),
    pairs(
      fact && { name: plain(withCapital(textOf(fact.meaning)), fact.meaning.from), value: fact.inText },
      whoGained && { name: label(context, 'win.gained'), value: whoGained },
    ),
    quote && { kind: 'quote', text: quote, by },
  ];
}
