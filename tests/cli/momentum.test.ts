import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectPptx } from '../../renderer/backends/pptx/inspect/inspect.ts';
import { openSample } from '../support/decks.ts';
import { bytesIn, contentsOf, folderWith, textIn } from '../support/folders.ts';
import { parseMail, partOf, type Mail } from '../support/mail.ts';
import { openPackage, slideNames, wordsIn } from '../support/packages.ts';
import { pitchText } from '../support/pitches.ts';
import { greenlight, runHere } from '../support/program.ts';

/** The work around the deck, from the pitch to what a colleague receives. */

const FOUNDING = pitchText(openSample('enterprise-social-network').pitch);
const made = (folder: string): readonly string[] => readdirSync(path.join(folder, 'out')).toSorted();
const mailIn = (folder: string, name: string): Mail => parseMail(bytesIn(folder, path.join('out', name)));
const slideText = (folder: string, name: string): string => {
  const file = openPackage(bytesIn(folder, path.join('out', name)));
  return slideNames(file)
    .map((part) => wordsIn(file.xml(part)))
    .join('\n')
    .replaceAll('\u00A0', ' ');
};

async function asked(command: string, pitch: string, ...more: readonly string[]) {
  const folder = folderWith({ 'a.pitch.json': pitch });
  const out = path.join(folder, 'out');
  const outcome = await runHere([command, path.join(folder, 'a.pitch.json'), '--out', out, ...more]);
  return { folder, ...outcome };
}

describe('update: executives are kept in the picture', () => {
  it('gives the short deck in both formats and the e-mail, of the latest update', async () => {
    const { folder, status, out } = await asked('update', FOUNDING);

    expect(status).toBe(0);
    expect(out).toContain('no findings');
    expect(made(folder)).toEqual(['eml', 'html', 'pptx'].map((ending) => `a-update-2026-11-05.${ending}`));
    const report = inspectPptx(bytesIn(folder, 'out/a-update-2026-11-05.pptx'));
    expect(report).toMatchObject({ slides: 1, titles: 1, faults: [], notes: 0 });
    expect(slideText(folder, 'a-update-2026-11-05.pptx')).toContain('What one unanswered question costs.');
    expect(textIn(folder, 'out/a-update-2026-11-05.html')).toContain('The works council asks for figures by topic');
    const text = partOf(mailIn(folder, 'a-update-2026-11-05.eml'), 'text/plain').text;
    expect(text).toMatch(/^Dear Executive committee,/u);
    expect(text).toContain('There is nothing to decide yet.');
    expect(text).toContain('A third of questions die in an inbox');
  });

  it('gives the one that is named, in the formats that are named', async () => {
    const { folder } = await asked('update', FOUNDING, '--update', 'october', '--format', 'eml');

    expect(made(folder)).toEqual(['a-update-2026-10-08.eml']);
    expect(mailIn(folder, 'a-update-2026-10-08.eml').headers.get('date')).toBe('Thu, 08 Oct 2026 12:00:00 +0000');
  });

  it('makes the same bytes each time, in a process of its own', async () => {
    const folder = folderWith({ 'a.pitch.json': FOUNDING });
    const [first, second] = await Promise.all(
      ['one', 'two'].map(async (out) => {
        await greenlight(['update', 'a.pitch.json', '--out', out], { folder });
        return contentsOf(path.join(folder, out));
      }),
    );

    expect(first).toHaveLength(3);
    expect(second).toEqual(first);
  });
});

describe('win: wins are made known', () => {
  it('gives an e-mail, a post in two forms, and a slide in two', async () => {
    const { folder, status } = await asked('win', FOUNDING, '--win', 'pump');

    expect(status).toBe(0);
    expect(made(folder)).toEqual([
      'a-win-pump-post.html',
      'a-win-pump-post.md',
      'a-win-pump-slide.html',
      'a-win-pump-slide.pptx',
      'a-win-pump.eml',
    ]);
    expect(textIn(folder, 'out/a-win-pump-post.md')).toContain('> — Claire Fabre, service engineer, Lyon');
    expect(textIn(folder, 'out/a-win-pump-post.html')).toMatch(/^<article lang="en-GB" dir="ltr">/u);
    expect(slideText(folder, 'a-win-pump-slide.pptx')).toContain('I would have driven six hours');
    expect(partOf(mailIn(folder, 'a-win-pump.eml'), 'text/html').text).toContain('Service team Lyon');
  });

  it('says whom it left off, and leaves them off every file', async () => {
    const wins = [{ id: 'w', what: 'It works.', whoGained: 'Zelda', quote: { text: 'Wonderful.', by: 'Zelda' } }];
    const { folder, out } = await asked('win', pitchText({ meta: { title: 'x' }, momentum: { wins } }));

    expect(out).toContain('momentum.wins[w].quote.text: Not shown, as there is no consent');
    const everything = [
      ...['a-win-w-post.html', 'a-win-w-post.md', 'a-win-w-slide.html'].map((name) => textIn(folder, `out/${name}`)),
      slideText(folder, 'a-win-w-slide.pptx'),
      ...mailIn(folder, 'a-win-w.eml').parts.map(({ text }) => text),
    ];
    expect(everything.filter((text) => /Zelda|Wonderful/u.test(text))).toEqual([]);
    expect(everything.every((text) => text.includes('It works'))).toBe(true);
  });
});

describe('supporters: a pool of colleagues who are ready', () => {
  it('stand on the slide of those who are ready, with their consent, in what a colleague receives', async () => {
    const folder = folderWith({ 'a.pitch.json': FOUNDING });
    const file = path.join(folder, 'a.pitch.json');
    await runHere(['build', file, '--cut', 'read-ahead', '--out', path.join(folder, 'out'), '--format', 'pptx']);

    const slides = slideText(folder, 'a.pptx');
    for (const name of ['Claire Fabre', 'Odd Nilsen', 'Marta Ruiz']) expect(slides).toContain(name);
    expect(slides).not.toContain('Stefan Lang');
  });
});

describe('mail: the e-mail that carries the deck', () => {
  it('asks in its first sentence, says who decides, by when, what is attached, why, and what comes first', async () => {
    const folder = folderWith({ 'a.pitch.json': FOUNDING });
    const file = path.join(folder, 'ask.eml');
    const { status } = await runHere(['mail', path.join(folder, 'a.pitch.json'), '--cut', 'decision', '--out', file]);

    expect(status).toBe(0);
    const mail = parseMail(bytesIn(folder, 'ask.eml'));
    expect(mail.headers.get('subject')).toBe('For decision by 11 December 2026: Answers within a working day');
    const [greeting, first, ...rest] = partOf(mail, 'text/plain').text.split('\n\n');
    expect(greeting).toBe('Dear Anna Reuter,');
    expect(first).toMatch(/^I ask you for one decision by 11 December 2026: Will you approve €48,000/u);
    const body = rest.join('\n');
    for (const text of ['Who decides: Anna Reuter, COO', 'the decision on one page', 'Sign the order']) {
      expect(body).toContain(text);
    }
    expect(body.match(/^- /gmu)).toHaveLength(3);
    const [, , deck] = mail.parts;
    expect(deck?.fileName).toBe('a.pptx');
    expect(deck && inspectPptx(deck.bytes)).toMatchObject({ slides: 1, notes: 0, hasPitch: false, faults: [] });
  });

  it('is refused where nothing is asked, and where the file is none for mail', async () => {
    const folder = folderWith({ 'a.pitch.json': pitchText({ meta: { title: 'x' } }) });
    const file = path.join(folder, 'a.pitch.json');

    const noAsk = await runHere(['mail', file, '--out', path.join(folder, 'x.eml')]);
    const noMail = await runHere(['mail', file, '--out', path.join(folder, 'x.txt')]);

    expect([noAsk.status, noMail.status]).toEqual([2, 2]);
    expect(noAsk.err).toContain('Fill in ask.decision.');
    expect(noMail.err).toContain('ends in .eml');
    expect(readdirSync(folder)).toEqual(['a.pitch.json']);
  });
});

describe('follow-up: the note after a decision', () => {
  const ask = {
    decision: 'Will you approve the pilot?',
    decider: { name: 'Anna Reuter' },
    nextThirtyDays: [
      { id: 'b', what: 'Order the licences', who: { name: 'Henrik' }, when: '2026-12-14' },
      { id: 'a', what: 'Decide', when: '2026-12-11' },
    ],
  };
  const noteOf = async (decision: object): Promise<string> => {
    const pitch = pitchText({ meta: { title: 'x' }, ask, momentum: { decisions: [{ id: 'd', ...decision }] } });
    const { folder } = await asked('follow-up', pitch);
    return partOf(mailIn(folder, 'a-follow-up-d.eml'), 'text/plain').text;
  };

  it('says after a yes with conditions what was decided, on what, who, by when and what is next, with thanks', async () => {
    const decision = {
      id: 'd',
      date: '2026-12-11',
      decision: 'The pilot.',
      outcome: 'yes-with-conditions',
      conditions: 'No customer data.',
      owner: { name: 'Priya Nair' },
      due: '2026-12-18',
    };
    const pitch = pitchText({ meta: { title: 'x' }, ask, momentum: { decisions: [decision] } });
    const { folder, status } = await asked('follow-up', pitch);

    expect(status).toBe(0);
    expect(made(folder)).toEqual(['a-follow-up-2026-12-11.eml', 'a-follow-up-2026-12-11.md']);
    const note = textIn(folder, 'out/a-follow-up-2026-12-11.md');
    expect(note).toMatch(/^# Decision of 11 December 2026: x\n\nDear Anna Reuter,\n\nThank you for your yes\./u);
    for (const text of [
      '- **Decided**: Yes, on conditions: The pilot.',
      '- **Conditions**: No customer data.',
      '- **Who sees to them**: Priya Nair',
      '- **By when**: 18 December 2026',
      '- 14 December 2026: Order the licences (Henrik)',
    ]) {
      expect(note).toContain(text);
    }
    expect(note).not.toContain('Decide\n');
  });

  it('thanks after a no and after a delay too, and plans nothing', async () => {
    const [no, postponed] = [
      await noteOf({ outcome: 'no' }),
      await noteOf({ outcome: 'postponed', due: '2027-01-15' }),
    ];

    expect(no).toContain('Decided: No');
    expect(no).toContain('I will come back when the facts have changed');
    expect(postponed).toContain('By when: 15 January 2027');
    expect(`${no}${postponed}`).not.toContain('Order the licences');
  });
});

describe('each of them', () => {
  it.each([
    ['update', 'there is no update in momentum.updates'],
    ['win', 'there is no win in momentum.wins'],
    ['follow-up', 'there is no decision in momentum.decisions'],
  ])('%s is refused plainly where there is nothing to write, and writes nothing', async (command, reason) => {
    const { folder, status, err } = await asked(command, pitchText({ meta: { title: 'x' } }));

    expect(status).toBe(2);
    expect(err).toContain(reason);
    expect(readdirSync(folder)).toEqual(['a.pitch.json']);
  });

  it.each(['update', 'win', 'follow-up'])('%s asks for a folder', async (command) => {
    const folder = folderWith({ 'a.pitch.json': FOUNDING });

    const { status, err } = await runHere([command, path.join(folder, 'a.pitch.json')]);

    expect(status).toBe(2);
    expect(err).toContain('--out DIR');
  });

  it('names the ids that there are where one is asked for that there is not', async () => {
    const { status, err } = await asked('update', FOUNDING, '--update', 'may');

    expect(status).toBe(2);
    expect(err).toContain('there is no update “may”. There are october, november.');
  });
});
