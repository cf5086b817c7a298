import { isSaid } from '../../base/said.ts';
import { dayNumber } from '../../base/dates.ts';
import { fieldPath, slideId, within } from '../../base/ids.ts';
import type { Update } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';
import { drawSpec } from '../draw.ts';
import { sourcesLine } from '../frame.ts';
import { label, sourcesOfProse } from '../layouts/parts.ts';
import { claimOf, drawStatements, latest, momentumPath, type Statement } from '../layouts/statements.ts';
import type { TextElement } from '../model.ts';
import { plain, textOf, type Rich } from '../rich.ts';
import type { Layout, SlideSpec } from '../spec.ts';

/**
 * One to three slides of an update: what we now understand of the challenge, what we heard, what we look at next. One,
 * where one holds it all; else each part that has more to say than its title has a slide of its own.
 */
export const updateSlides =
  (update: Update): Layout =>
  (context) => {
    const parts = partsOf(context, update);
    if (parts.length === 0) return [];
    const together = oneSlide(context, update, parts);
    return fits(context, together) ? [together] : apart(context, update, parts);
  };

export interface UpdatePart {
  readonly field: 'understood' | 'heard' | 'next';
  readonly text: Rich;
}

export function partsOf(context: Context, update: Update): readonly UpdatePart[] {
  const path = momentumPath('updates', update.id);
  return (['understood', 'heard', 'next'] as const).flatMap((field) => {
    const text = context.prose(update[field], within(path, field));
    return text ? [{ field, text }] : [];
  });
}

const NAMES = { understood: 'Understood', heard: 'Heard', next: 'Next' } as const;

const statementOf = (context: Context, { field, text }: UpdatePart): Statement => ({
  name: NAMES[field],
  heading: label(context, `update.${field}`),
  text,
});

/** The first part makes the title; what is left of it and the others are said under it. */
function oneSlide(context: Context, update: Update, parts: readonly UpdatePart[]): SlideSpec {
  const { title, statements } = headed(context, update, parts[0]);
  const others = parts.slice(1).map((part) => statementOf(context, part));
  return slideOf(context, update, { title, statements: [...statements, ...others] });
}

interface Body {
  readonly title: Rich;
  readonly statements: readonly Statement[];
}

function headed(context: Context, update: Update, part: UpdatePart | undefined): Body {
  const path = momentumPath('updates', update.id);
  const { title, rest } = claimOf(context, update.claim, path, part?.text);
  const left = part && rest ? [statementOf(context, { ...part, text: rest })] : [];
  const before = part?.field === 'understood' ? beforeOf(context, update) : undefined;
  return { title: title ?? plain(''), statements: [...(before ? [before] : []), ...left] };
}

/** What the update before this one understood: understanding that grows is what an update is about. */
function beforeOf(context: Context, update: Update): Statement | undefined {
  const own = context.date(update.date);
  if (!own) return undefined;
  const earlier = (context.pitch.momentum?.updates ?? []).filter((other) => {
    const date = context.date(other.date);
    return date !== undefined && dayNumber(date) < dayNumber(own) && isSaid(other.understood);
  });
  const last = latest(context, earlier);
  const text = last && context.prose(last.understood, within(momentumPath('updates', last.id), 'understood'));
  return text && { name: 'Before', heading: label(context, 'update.before'), text, quiet: true, part: 'before' };
}

/** Each part that says more than its title has a slide of its own; a short one joins the slide before it. */
function apart(context: Context, update: Update, [first, ...others]: readonly UpdatePart[]): readonly SlideSpec[] {
  const bodies: Body[] = [headed(context, update, first)];
  for (const part of others) {
    const { title, rest } = claimOf(context, undefined, momentumPath('updates', update.id), part.text);
    const last = bodies.at(-1);
    const statement = statementOf(context, part);
    if (last && (!rest || !title || last.statements.length === 0)) {
      bodies[bodies.length - 1] = { ...last, statements: [...last.statements, statement] };
    } else if (title && rest) {
      bodies.push({ title, statements: [{ ...statement, text: rest }] });
    }
  }
  return bodies.map((body, i) => slideOf(context, update, body, i));
}

function slideOf(context: Context, update: Update, { title, statements }: Body, index = 0): SlideSpec {
  const path = momentumPath('updates', update.id);
  // A single sentence is its own title, and needs no other slide than that.
  const alone = statements.length === 0;
  const name = context.line(context.pitch.meta.title, fieldPath('meta', 'title'));
  return {
    id: index === 0 ? slideId('update') : slideId('update', `part-${index + 1}`),
    kind: 'update',
    section: 'Story',
    frame: 'brief',
    marker: updateMarker(context, update),
    drops: ['before'],
    title: alone && name ? name : title,
    notes: index === 0 ? [context.prose(update.notes, within(path, 'notes'))] : [],
    sources: sourcesOfProse(context, [update.claim, update.understood, update.heard, update.next]),
    draw: (page) =>
      drawStatements(
        page,
        alone ? [{ name: 'Understood', heading: label(context, 'update.understood'), text: title }] : statements,
      ),
  };
}

/** `Update, 5 November 2026`. */
export function updateMarker(context: Context, update: Update): Rich {
  const date = context.dateText(update.date, within(momentumPath('updates', update.id), 'date'));
  return date
    ? plain(context.label('update.marker.date', { date: textOf(date) }), date.from)
    : label(context, 'update.marker');
}

/** At its own size: what has to be set smaller is too much for one slide. */
function fits(context: Context, spec: SlideSpec): boolean {
  const { size } = context.theme.styles.lead;
  const drawn = drawSpec(context, spec, sourcesLine(context, undefined, undefined));
  return drawn.every(
    ({ page, title }) =>
      page.fitter.inFull.length === 0 &&
      title.outcome !== 'shortened' &&
      page.elements.every((one) => one.kind !== 'text' || one.style !== 'lead' || sizeOf(one) >= size),
  );
}

const sizeOf = ({ paragraphs }: TextElement): number =>
  Math.min(...paragraphs.flatMap(({ runs }) => runs.map((run) => run.size)));
