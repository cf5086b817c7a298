import type { Locator, Page } from '@playwright/test';
import { inspectPptx } from '../../../renderer/backends/pptx/inspect/inspect.ts';
import { attribute, elements, openPackage, slideNames } from '../../support/packages.ts';
import { expect, test } from '../support/app.ts';
import { bytesOnDisk, filesOnDisk, useDisk } from '../support/pickers.ts';
import { thumbs, WIDE } from '../support/screens.ts';

/** The whole way from an idea to a file that can be sent, without a mouse. */

test.use({ viewport: WIDE });

test.beforeEach(async ({ context }) => useDisk(context));

const SAID = 'The lease renews on 30 June.';

/** What is typed to each question, in the order in which Tab reaches its fields; a field that is not named is passed. */
const ANSWERS: readonly Readonly<Record<string, string>>[] = [
  {
    'What is it called?': 'Close two data halls',
    'Which meeting is it for?': 'Board of Nordlys',
    'month, When is it?': '12032026',
    'How many minutes do you have?': '20',
  },
  { '': 'We run five data halls, and every one met its targets.' },
  { '': 'Since March the load fits into three halls.' },
  { 'The question': 'Which halls do we give up?', 'Your answer': 'Close Aarhus and Malmö by June.' },
  { 'Who gains': 'On-call staff', 'What they can do': 'Sleep through nine nights in ten' },
  // The speaker says it: it is in the notes, which are not sent along.
  { '': SAID },
  { 'What is measured': 'Racks that stand empty', 'The number': '42', Unit: '%' },
  { 'Who has done it': 'Fjord Bank', 'What came of it': 'Closed one of four halls in eleven weeks.' },
  { 'What they will say': 'We lost a day in 2019.', 'What you answer': 'We move on two weekends.' },
  { Name: 'Ida Holm', Role: 'Head of operations', 'What they say, in their words': 'I will be in the hall.' },
  // Enter in the last part of a date goes on too.
  { 'The decision': 'Give notice for Aarhus and Malmö', Amount: '210000', 'month, By when': '12152026' },
  { '': 'Give notice\nMove the test systems\nReport to this board' },
];

/** Goes on with Tab until the focus is there: nothing that is needed is out of its reach. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

async function answer(page: Page, number: number, answers: Readonly<Record<string, string>>): Promise<void> {
  await expect(page.getByText(new RegExp(`^${number} of 12, `, 'u'))).toBeVisible();
  for (const [name, text] of Object.entries(answers)) {
    const fields = page.getByRole('group', { name: /\?$/u }).getByRole('textbox');
    if (name === '') await expect(fields.first()).toBeFocused();
    else await tabTo(page, page.getByRole(name.startsWith('month') ? 'spinbutton' : 'textbox', { name }));
    const [first = '', ...lines] = text.split('\n');
    await page.keyboard.type(first);
    for (const line of lines) {
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type(line);
    }
  }
  await page.keyboard.press('Enter');
}

interface SlideWords {
  readonly title: string;
  readonly all: string;
}

/** What PowerPoint will show, slide by slide. */
function wordsIn(bytes: Uint8Array): readonly SlideWords[] {
  const file = openPackage(bytes);
  return slideNames(file).map((name) => {
    const shapes = elements(file.xml(name), 'p:sp');
    const title = shapes.find((shape) =>
      elements(shape, 'p:ph').some((place) => /^(ctrTitle|title)$/u.test(attribute(place, 'type') ?? '')),
    );
    const wordsOf = (nodes: typeof shapes): string => nodes.map(({ textContent }) => textContent ?? '').join('');
    return {
      title: plain(title ? wordsOf(elements(title, 'a:t')) : ''),
      all: plain(wordsOf(elements(file.xml(name), 'a:t'))),
    };
  });
}

const plain = (text: string): string => text.replaceAll(/[\s\u00AD]+/gu, ' ').trim();

test('by keyboard only, from the start to a deck that PowerPoint opens', async ({ page, appAddress }) => {
  test.setTimeout(180_000);
  await page.goto(appAddress);
  await expect(page.getByRole('button', { name: 'Answer questions' })).toBeFocused();
  await page.keyboard.press('Enter');

  for (const [at, answers] of ANSWERS.entries()) await answer(page, at + 1, answers);

  await expect(page.getByRole('heading', { name: 'That is a deck.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go to the editor' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Close two data halls' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled();

  await page.keyboard.press('Control+e');
  await expect(page.getByRole('button', { name: 'Export 1 file' })).toBeFocused();
  await page.keyboard.press('Enter');

  const receipt = page.getByRole('dialog', { name: 'It will open clean' });
  await expect(receipt).toBeVisible({ timeout: 30_000 });
  expect(await filesOnDisk(page)).toEqual(['Close two data halls.pptx']);
  const bytes = await bytesOnDisk(page, 'Close two data halls.pptx');
  const report = inspectPptx(bytes);
  expect(report).toMatchObject({ faults: [], notes: 0, comments: 0, hasPitch: false, author: '', company: '' });
  const slides = wordsIn(bytes);
  expect(report.titles).toBe(report.slides);
  const everything = slides.map(({ all }) => all).join(' ');
  for (const text of ANSWERS.flatMap((one) => Object.values(one)).flatMap((one) => one.split('\n'))) {
    if (text === SAID || /^(?:\d+|%)$/u.test(text)) continue;
    expect(everything).toContain(text.replace(/\.$/u, ''));
  }
  expect(everything).toMatch(/42 ?%/u);
  expect(everything).toContain('210,000');
  expect(everything).toMatch(/3 December 2026|December 3, 2026/u);

  await expect(receipt).toContainText('Every part valid, no repair prompt expected');
  await expect(receipt).toContainText(`No text outside its box on ${report.slides} slides`);
  await expect(receipt).toContainText(`${report.titles} of ${report.slides} titles`);
  await expect(receipt).toContainText('part of Microsoft Office');
  await expect(receipt).toContainText('Author and company removed; notes left out');
  await expect(receipt.getByRole('button', { name: 'Done' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(receipt).toBeHidden();
  // What one saw is what one sends.
  await expect(thumbs(page)).toHaveCount(slides.length);
  const names = await thumbs(page).evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
  const titles = names.map((name) => plain(name.replace(/^Slide \d+, /u, '')));
  expect(slides.map(({ title }) => title)).toEqual(titles);
});
