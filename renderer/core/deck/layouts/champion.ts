import { fieldPath, slideId, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { Champion } from '../../pitch/schema/index.ts';
import type { Context, NamedPerson } from '../context.ts';
import { BODY_TOP, colX } from '../grid.ts';
import type { LabelKey } from '../labels.ts';
import type { Page } from '../page.ts';
import { fillFrame } from '../pictures.ts';
import { inLine, plain, textOf, type Rich } from '../rich.ts';
import type { Layout } from '../spec.ts';
import { label, quoted, sourcesOfProse, titleOf } from './parts.ts';

/** Kind 14: who stakes a reputation on it, with what mandate, record and risk. */
export const champion: Layout = (context) => {
  const { champion: who } = context.pitch;
  const person = context.person(who?.who, within(PATH, 'who'));
  if (!who || !person) return [];
  const proofs = proofsOf(context, who);
  const quote = context.prose(who.commitment, within(PATH, 'commitment'));
  if (proofs.length === 0 && !quote) return [];
  const fallback = plain(context.label('champion.title', { name: textOf(person.name) }), person.name.from);
  return [
    {
      id: slideId('champion'),
      kind: 'champion',
      section: 'Champion',
      frame: 'champion',
      title: titleOf(context, who.claim, within(PATH, 'claim'), fallback),
      notes: [context.prose(who.notes, within(PATH, 'notes'))],
      sources: sourcesOfProse(context, [who.mandate, who.trackRecord, who.atRisk, who.firstStep]),
      drops: ['allies'],
      draw: (page) => {
        drawPortrait(page, context, who, person);
        if (quote) drawQuote(page, quoted(context, quote));
        drawProofs(page, proofs, quote !== undefined);
        drawAllies(page, context, who);
      },
    },
  ];
};

const PATH = fieldPath('champion');
const SQUARE = 2.5833;

function drawPortrait(page: Page, context: Context, who: Champion, person: NamedPerson): void {
  const frame = box(colX(0), BODY_TOP, SQUARE, SQUARE);
  const listed = (context.pitch.people ?? []).find(({ id }) => id === who.who?.person);
  const picture = who.picture ?? listed?.picture;
  const path = who.picture ? within(PATH, 'picture') : fieldPath('people', { id: who.who?.person ?? '' }, 'picture');
  if (picture) {
    const read = context.picture(picture, path, context.label('champion.alt', { name: textOf(person.name) }));
    const place = fillFrame(read, frame);
    page.picture('Portrait', place.box, read.media, read.alt, place.crop, [path]);
  } else {
    page.block(frame, 'surface');
    const text = plain(initialsOf(textOf(person.name)));
    page.text({
      name: 'Initials',
      box: frame,
      style: 'display',
      size: 66,
      floor: 44,
      text,
      color: 'muted',
      align: 'center',
      anchor: 'middle',
      lines: 1,
    });
  }
  const name = page.text({
    name: 'Name',
    box: box(colX(0), 4.9167, SQUARE, 0.6667),
    style: 'heading',
    floor: 18,
    text: person.name,
  });
  const y = 4.9167 + Math.max(0.3333, name?.height ?? 0);
  page.text({
    name: 'Role',
    box: box(colX(0), y, SQUARE, page.bottom - y),
    style: 'caption',
    floor: 14,
    text: person.role,
  });
}

/** Letters of these scripts would join, and two initials read as a word. */
const JOINED = /\p{Script=Arabic}/u;

/** First letters of the first and the last name. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) =>
    word ? ([...word][0] ?? '') : '',
  );
  return letters.join(JOINED.test(name) ? '\u00A0' : '').toLocaleUpperCase('und');
}

function drawQuote(page: Page, quote: Rich): void {
  page.text({ name: 'Commitment', box: box(colX(3), 2.0833, 8.8333, 1.4583), style: 'quote', floor: 22, text: quote });
}

interface Proof {
  readonly name: string;
  readonly heading: Rich;
  readonly text: Rich;
}

function proofsOf(context: Context, who: Champion): readonly Proof[] {
  const fields = [
    ['Mandate', 'mandate', 'champion.mandate'],
    ['Track record', 'trackRecord', 'champion.record'],
    ['At risk', 'atRisk', 'champion.risk'],
    ['First step', 'firstStep', 'champion.step'],
  ] as const satisfies readonly (readonly [string, keyof Champion, LabelKey])[];
  return fields.flatMap(([name, field, key]) => {
    const text = context.prose(who[field], within(PATH, field));
    return text ? [{ name, heading: label(context, key), text }] : [];
  });
}

const PROOF_PITCH = 2.25;
const PROOF_WIDTH = 2.0833;

function drawProofs(page: Page, proofs: readonly Proof[], underQuote: boolean): void {
  const y = underQuote ? 3.6667 : BODY_TOP;
  const style = underQuote ? ({ style: 'support' } as const) : ({ style: 'body', floor: 18 } as const);
  const bottom = page.keeps('allies') ? 5.25 : page.bottom;
  proofs.forEach(({ name, heading, text }, i) => {
    const x = colX(3) + i * PROOF_PITCH;
    page.rule(x, y, PROOF_WIDTH, 'ink', 1.5);
    page.text({
      name: `${name} label`,
      box: box(x, y + 0.1667, PROOF_WIDTH, 0.25),
      style: 'label',
      text: heading,
      color: 'accent',
    });
    page.text({ name, box: box(x, y + 0.4583, PROOF_WIDTH - 0.0417, bottom - y - 0.4583), ...style, text });
  });
}

const ALLY_COLUMNS = 3;

/** Up to three with their roles; more by name alone, in one line. */
function drawAllies(page: Page, context: Context, who: Champion): void {
  const allies = (who.allies ?? []).flatMap(
    (ally) => context.person(ally, within(PATH, 'allies', { id: ally.id })) ?? [],
  );
  if (allies.length === 0) return;
  const names = inLine(context.locale.punctuation.comma, ...allies.map(({ name }) => name));
  if (!page.keeps('allies')) return page.leaveOut(names);
  page.rule(colX(3), 5.3333, 8.8333);
  page.text({
    name: 'Allies label',
    box: box(colX(3), 5.5, 4, 0.25),
    style: 'label',
    text: label(context, 'champion.allies'),
    part: 'allies',
  });
  if (allies.length > ALLY_COLUMNS) {
    page.text({
      name: 'Allies',
      box: box(colX(3), 5.7917, 8.8333, page.bottom - 5.7917),
      style: 'support',
      text: names,
      part: 'allies',
    });
    return;
  }
  allies.forEach(({ name, role }, i) => {
    const x = colX(3 + 3 * i);
    page.text({
      name: `Ally ${i + 1}`,
      box: box(x, 5.7917, 2.75, 0.3333),
      style: 'support',
      bold: true,
      text: name,
      lines: 1,
      part: 'allies',
    });
    page.text({
      name: `Ally ${i + 1} role`,
      box: box(x, 6.125, 2.75, page.bottom - 6.125),
      style: 'caption',
      floor: 14,
      text: role,
      part: 'allies',
    });
  });
}
