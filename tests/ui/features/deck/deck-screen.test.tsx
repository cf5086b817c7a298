// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../renderer/i18n/catalogues.ts';
import { AppProvider } from '../../../../renderer/ui/app-context.tsx';
import { throwOnUnknown } from '../../../../renderer/i18n/translator.ts';
import { FactWordsProvider } from '../../../../renderer/ui/features/editor/fact-words.tsx';
import { DeckScreen } from '../../../../renderer/ui/features/deck/deck-screen.tsx';
import { WordsProvider } from '../../../../renderer/ui/words.tsx';
import { composingEngine } from '../../../support/composing-engine.ts';
import { openSample } from '../../../support/decks.ts';
import { deskWith, type Desk } from '../../../support/desk.ts';

const { deck: _chosen, ...founding } = openSample('enterprise-social-network').pitch;

afterEach(cleanup);

async function show(document: object = founding): Promise<Desk> {
  const desk = deskWith(document, composingEngine());
  // A view is asked for once the document is another.
  desk.app.showSection('deck');
  desk.app.store.setState(({ document: open }) => (open ? { document: { ...open, opened: { ...open.opened } } } : {}));
  render(
    <WordsProvider catalogue={CATALOGUES.en} onUnknown={throwOnUnknown}>
      <AppProvider app={desk.app}>
        <FactWordsProvider>
          <DeckScreen details={<p>The form</p>} />
        </FactWordsProvider>
      </AppProvider>
    </WordsProvider>,
  );
  await screen.findByRole('region', { name: 'Story' });
  return desk;
}

const card = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const names = (section: string): readonly string[] =>
  within(screen.getByRole('region', { name: section }))
    .getAllByRole('button')
    .map((button) => button.dataset['card'] ?? '');
const slides = ({ pitch }: Desk) => pitch().deck?.slides;

describe('the sorter', () => {
  it('hides a slide with H, where it stays in sight, and shows it again', async () => {
    const desk = await show();
    const before = names('Story');
    const benefits = document.querySelector<HTMLElement>('[data-card="benefits"]');
    fireEvent.focus(benefits ?? document.body);
    fireEvent.keyDown(benefits ?? document.body, { key: 'h' });

    expect(slides(desk)).toEqual({ benefits: { hidden: true } });
    const hidden = await screen.findByRole('button', { name: /, Hidden$/u });
    expect(hidden.dataset['card']).toBe('benefits');
    expect(names('Story')).toEqual(before);
    expect(screen.getByRole('heading', { name: 'Hidden slide, Benefits' })).toBeTruthy();

    fireEvent.keyDown(hidden, { key: 'h' });
    expect(slides(desk)).toBeUndefined();
  });

  it('moves a slide with Alt and an arrow, says where it stands, and undo brings it back', async () => {
    const desk = await show();
    const before = names('Story');
    const first = document.querySelector<HTMLElement>(`[data-card="${before[0] ?? ''}"]`) ?? document.body;
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowRight', altKey: true });

    await waitFor(() => expect(names('Story').slice(0, 2)).toEqual([before[1], before[0]]));
    expect(screen.getByRole('status').textContent).toMatch(new RegExp(`, place 2 of ${before.length}$`, 'u'));
    expect(document.activeElement).toBe(document.querySelector(`[data-card="${before[0] ?? ''}"]`));

    desk.app.undo();
    await waitFor(() => expect(names('Story')).toEqual(before));
    expect(slides(desk)).toBeUndefined();
  });

  it('moves no slide out of its section', async () => {
    const desk = await show();
    const last = names('Story').at(-1) ?? '';
    fireEvent.keyDown(document.querySelector(`[data-card="${last}"]`) ?? document.body, {
      key: 'ArrowRight',
      altKey: true,
    });

    expect(slides(desk)).toBeUndefined();
    expect(desk.app.store.getState().document?.history.past).toEqual([]);
  });

  it('retitles a slide with T where it stands; Escape leaves it, and so does typing nothing new', async () => {
    const desk = await show();
    const retitle = (text: string | undefined, key: string): void => {
      fireEvent.keyDown(document.querySelector('[data-card="benefits"]') ?? document.body, { key: 't' });
      const entry = screen.getAllByRole('textbox', { name: 'Title' }).find(({ tagName }) => tagName === 'INPUT');
      if (!entry) throw new Error('no place to type a title');
      if (text !== undefined) fireEvent.change(entry, { target: { value: text } });
      fireEvent.keyDown(entry, { key });
    };
    retitle('Never kept', 'Escape');
    retitle(undefined, 'Enter');
    expect(slides(desk)).toBeUndefined();

    retitle('Four groups gain', 'Enter');

    expect(slides(desk)).toEqual({ benefits: { title: 'Four groups gain' } });
    expect(
      await screen.findByRole('button', { name: /Four groups gain, Title changed, \d+:\d\d planned$/u }),
    ).toBeTruthy();
  });

  it('types letters into a title that is being changed, and hides nothing', async () => {
    const desk = await show();
    fireEvent.keyDown(document.querySelector('[data-card="benefits"]') ?? document.body, { key: 't' });
    const entry = screen.getAllByRole('textbox', { name: 'Title' }).find(({ tagName }) => tagName === 'INPUT');
    fireEvent.keyDown(entry ?? document.body, { key: 'h' });

    expect(slides(desk)).toBeUndefined();
  });

  it('goes to the field of the pitch that a slide shows with Enter', async () => {
    const desk = await show();
    fireEvent.keyDown(card(/^Slide 2,/u), { key: 'Enter' });

    expect(desk.app.store.getState().document?.section).not.toBe('deck');
  });

  it('goes back to automatic of just one choice', async () => {
    const own = { benefits: { title: 'Ours', hidden: true } };
    const desk = await show({ ...founding, deck: { slides: own } });
    fireEvent.focus(document.querySelector('[data-card="benefits"]') ?? document.body);
    fireEvent.click(screen.getByRole('button', { name: 'Title: back to automatic' }));

    expect(slides(desk)).toEqual({ benefits: { hidden: true } });
  });

  it('moves a slide behind the ask, and back among the main ones', async () => {
    const desk = await show();
    fireEvent.focus(document.querySelector('[data-card="benefits"]') ?? document.body);
    fireEvent.click(screen.getByRole('radio', { name: 'Backup' }));

    expect(slides(desk)).toEqual({ benefits: { main: false } });
    await waitFor(() => expect(names('Backup')).toContain('benefits'));
    fireEvent.click(screen.getByRole('radio', { name: 'Main' }));
    expect(slides(desk)).toEqual({ benefits: { main: true } });
  });

  it('sets the theme of the pitch in one step', async () => {
    const desk = await show();
    fireEvent.click(screen.getByRole('radio', { name: /^Evening/u }));

    expect(desk.pitch().deck).toEqual({ theme: 'evening' });
    desk.app.undo();
    expect(desk.pitch().deck).toBeUndefined();
  });
});

describe('the storyline', () => {
  const titles = (): readonly HTMLTextAreaElement[] => [...document.querySelectorAll('textarea')];

  it('reads the titles of the main slides, and changes one in a single step of undo', async () => {
    const desk = await show();
    fireEvent.click(screen.getByRole('radio', { name: 'Storyline' }));
    const main = desk.app.store
      .getState()
      .preview.view?.slides.filter(({ section, id }) => section !== 'Backup' && !id.includes(':part-'));
    expect(titles()).toHaveLength(main?.length ?? 0);

    const third = titles()[2] ?? document.body;
    fireEvent.focus(third);
    fireEvent.change(third, { target: { value: 'We' } });
    fireEvent.change(third, { target: { value: 'We wait' } });

    expect(Object.values(slides(desk) ?? {})).toEqual([{ title: 'We wait' }]);
    expect(desk.app.store.getState().document?.history.past).toHaveLength(1);
  });

  it('keeps a title empty that was emptied until one leaves it', async () => {
    await show();
    fireEvent.click(screen.getByRole('radio', { name: 'Storyline' }));
    const [, second] = titles();
    const automatic = second?.value ?? '';
    fireEvent.focus(second ?? document.body);
    fireEvent.change(second ?? document.body, { target: { value: '' } });
    expect(second?.value).toBe('');
    fireEvent.blur(second ?? document.body);

    expect(second?.value).toBe(automatic);
  });

  it('goes to the next title with Enter', async () => {
    await show();
    fireEvent.click(screen.getByRole('radio', { name: 'Storyline' }));
    titles()[0]?.focus();
    fireEvent.keyDown(titles()[0] ?? document.body, { key: 'Enter' });

    expect(document.activeElement).toBe(titles()[1]);
  });
});

describe('the details', () => {
  it('are the form, and come up when one of its fields is asked for', async () => {
    const desk = await show();
    expect(screen.queryByText('The form')).toBeNull();
    desk.app.goTo('meta.title' as Parameters<typeof desk.app.goTo>[0]);

    expect(await screen.findByText('The form')).toBeTruthy();
  });
});
