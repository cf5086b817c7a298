// @vitest-environment happy-dom
import { act, cleanup, createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../renderer/i18n/catalogues.ts';
import { fieldPath } from '../../../../renderer/core/base/ids.ts';
import { err, ok } from '../../../../renderer/core/base/result.ts';
import { throwOnUnknown } from '../../../../renderer/i18n/translator.ts';
import { AppProvider } from '../../../../renderer/ui/app-context.tsx';
import { PictureField } from '../../../../renderer/ui/features/data/picture-field.tsx';
import type { readPicture } from '../../../../renderer/ui/features/data/read-picture.ts';
import { WordsProvider } from '../../../../renderer/ui/words.tsx';
import { deskWith, type Desk } from '../../../support/desk.ts';

const FIELD = fieldPath('champion', 'picture');
const KEY = 'a'.repeat(64);
const BYTES = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
const FILE = new File(['picture'], 'ada.png', { type: 'image/png' });
/** Decoding takes a browser: tests/e2e/app/data.spec.ts. */
const decoded: typeof readPicture = () => Promise.resolve(ok({ key: KEY, bytes: BYTES, type: 'image/png' }));

function show(document: object = {}, read = decoded): Desk {
  const desk = deskWith(document);
  render(
    <WordsProvider catalogue={CATALOGUES.en} onUnknown={throwOnUnknown}>
      <AppProvider app={desk.app}>
        <PictureField path={FIELD} frame={{ label: 'Picture', field: FIELD }} read={read} />
      </AppProvider>
    </WordsProvider>,
  );
  return desk;
}

const choose = (): boolean =>
  fireEvent.change(screen.getByLabelText('Choose a picture', { selector: 'input' }), { target: { files: [FILE] } });

afterEach(cleanup);

describe('a picture field', () => {
  it('puts the chosen picture and its bytes into the pitch as one step, and asks what it shows', async () => {
    const desk = show();
    choose();

    await waitFor(() => expect(desk.pitch().champion?.picture).toEqual({ media: KEY }));
    expect(desk.pitch().media).toEqual({ [KEY]: { type: 'image/png', name: 'ada.png' } });
    expect(desk.media().get(KEY)).toEqual(BYTES);
    fireEvent.change(screen.getByRole('textbox', { name: 'Alt text' }), { target: { value: 'Ada at her desk' } });
    expect(desk.pitch().champion?.picture).toEqual({ media: KEY, alt: 'Ada at her desk' });

    act(() => desk.app.undo());
    act(() => desk.app.undo());
    expect(desk.pitch()).toEqual({ meta: { title: 'A test' } });
  });

  it('takes a picture that is dropped or pasted', async () => {
    const desk = show();
    const group = screen.getByRole('group', { name: 'Picture' });
    const pasted = createEvent.paste(group);
    Object.defineProperty(pasted, 'clipboardData', { value: { files: [FILE] } });
    fireEvent(group, pasted);
    await waitFor(() => expect(desk.pitch().media?.[KEY]?.name).toBe('Pasted picture'));

    act(() => desk.app.undo());
    fireEvent.drop(group, { dataTransfer: { files: [FILE] } });
    await waitFor(() => expect(desk.pitch().media?.[KEY]?.name).toBe('ada.png'));
  });

  it('says which file it cannot read and what to use, and changes nothing', async () => {
    const desk = show({}, () => Promise.resolve(err({ code: 'unreadable' })));
    choose();

    await waitFor(() =>
      expect(
        screen.getByText('“ada.png” is not a picture Greenlight can read. Use PNG, JPEG, WebP or SVG.'),
      ).toBeTruthy(),
    );
    expect(desk.pitch().media).toBeUndefined();
  });

  it('takes the picture out with its entry', () => {
    const desk = show({
      champion: { picture: { media: KEY, alt: 'Ada' }, mandate: 'Head' },
      media: { [KEY]: { type: 'image/png' } },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));

    expect(desk.pitch()).toEqual({ meta: { title: 'A test' }, champion: { mandate: 'Head' } });
  });
});
