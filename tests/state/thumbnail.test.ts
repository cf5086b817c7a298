import { describe, expect, it } from 'vitest';
import { slideId } from '../../renderer/core/base/ids.ts';
import type { DeckView } from '../../renderer/state/engine.ts';
import { readThumbnail, thumbnailOf } from '../../renderer/state/thumbnail.ts';
import { appDesk, fileSaying } from '../support/app-desk.ts';
import { directEngine } from '../support/engine.ts';

const FONT = {
  family: 'Head',
  url: 'x.woff2',
  weight: '400',
  style: 'normal',
  unicodeRange: 'U+0-FF',
  ascentOverride: '90%',
  descentOverride: '20%',
};

const view = (html: string): DeckView => ({
  title: 'A',
  language: 'ar',
  direction: 'rtl',
  theme: 'boardroom',
  css: '.reveal{}',
  fonts: [FONT],
  slides: [
    {
      id: slideId('cover'),
      number: 1,
      section: 'Opening',
      kind: 'cover',
      title: 'A',
      html,
      notes: [],
      places: [],
      hidden: false,
    },
  ],
  findings: [],
  arranged: [],
});

describe('the small first slide of a recent file', () => {
  it('is kept as text and read again', () => {
    expect(readThumbnail(thumbnailOf(view('<section>A</section>')))).toEqual({
      html: '<section>A</section>',
      css: '.reveal{}',
      fonts: [FONT],
      language: 'ar',
      direction: 'rtl',
    });
  });

  it('is none where there is no slide, or one too large to keep', () => {
    expect(thumbnailOf(undefined)).toBeUndefined();
    expect(thumbnailOf({ ...view(''), slides: [] })).toBeUndefined();
    expect(thumbnailOf(view('x'.repeat(400_000)))).toBeUndefined();
  });

  it.each(['', '{', 'null', '[]', '{"html":1}', '{"html":"a","css":"b"}'])('is none where %j was kept', (text) => {
    expect(readThumbnail(text)).toBeUndefined();
  });

  it('leaves out fonts that are none', () => {
    const kept = JSON.stringify({ html: 'a', css: 'b', language: 'en', fonts: [1, { family: 'A' }], direction: 'up' });

    expect(readThumbnail(kept)).toEqual({ html: 'a', css: 'b', language: 'en', fonts: [], direction: 'ltr' });
  });

  it('is remembered of a file that is opened, once its deck stands', async () => {
    const { app, host } = appDesk({ ...directEngine(), view: () => Promise.resolve(view('<section>B</section>')) });
    await app.openRecent(host.controls.putFile('A.greenlight', fileSaying('Five halls run.')));
    expect(app.store.getState().preview.view).toBeDefined();
    app.leave();
    await app.refreshHome();

    const [recent] = await host.recents.list();
    expect(readThumbnail(recent?.thumbnail)?.html).toBe('<section>B</section>');
    expect(recent?.slides).toBe(1);
  });
});
