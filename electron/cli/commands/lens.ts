import type { OpenedPitch } from '../../../renderer/core/pitch/open.ts';
import { interestsOf, readerName } from '../../../renderer/core/deck/readers.ts';
import { lensFor } from '../../../renderer/core/deck/lens.ts';
import type { Slide } from '../../../renderer/core/deck/model.ts';
import { onlyFile, readArguments } from '../arguments.ts';
import type { Assets } from '../assets.ts';
import { counted, EXIT, printable } from '../io.ts';
import { composeDeck } from '../make.ts';
import { readPitch } from '../read-pitch.ts';
import type { Command } from '../run.ts';

/**
 * Who the readers of a pitch are, and what the deck for each of them leads with. What moves a reader is named by its
 * kind only: the words that gave it away are private.
 */
export const lens: Command = async (args, assets, io) => {
  const { positionals } = readArguments('lens', args, {});
  const file = onlyFile('lens', positionals);
  const opened = readPitch(file);
  const people = opened.pitch.people ?? [];
  if (people.length === 0) {
    io.out(`${file}: nobody on the people list. Add who will read it, and what they care about.\n`);
    return EXIT.ok;
  }
  io.out(`${file}: ${counted(people.length, 'reader')}\n`);
  for (const person of people) {
    const cares = interestsOf(person).map(({ id }) => id);
    const role = person.role === undefined || person.role === readerName(person) ? '' : `, ${person.role}`;
    const leads = await leadsOf(opened, assets, person.id);
    io.out(`\n  ${printable(`${readerName(person)}${role} (${person.id})`)}: ${caresWords(cares, leads)}\n`);
    for (const title of leads) io.out(`    ${printable(title)}\n`);
  }
  return EXIT.ok;
};

function caresWords(cares: readonly string[], leads: readonly string[]): string {
  if (cares.length > 0) return cares.join(' and ');
  return leads.length > 0 ? 'what they said themselves' : 'the deck for everyone; say what they care about';
}

/** Titles shown for each reader. */
const MOST_TITLES = 3;

/** The main slides that this reader gets first: their own words, then what they care about, in the deck's order. */
async function leadsOf(opened: OpenedPitch, assets: Assets, reader: string): Promise<readonly string[]> {
  const through = lensFor(opened.pitch, reader);
  const wanted = new Set([...(through?.own ?? []), ...(through?.leads ?? [])]);
  const deck = await composeDeck(opened, assets, { cut: 'full', theme: undefined, lens: reader });
  return deck.slides
    .filter(({ section, kind }) => section !== 'Backup' && wanted.has(kind))
    .slice(0, MOST_TITLES)
    .map((slide) => `${slide.number}. ${titleOf(slide)}`);
}

const titleOf = ({ title }: Slide): string =>
  title.paragraphs
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' ')
    .replaceAll('\u00A0', ' ');
