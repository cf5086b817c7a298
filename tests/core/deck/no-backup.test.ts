import { describe, expect, it } from 'vitest';
import { composeOpened, idsOf, openDocument, openSample } from '../../support/decks.ts';

describe('a deck without its backup', () => {
  it('has the same main slides, and behind the ask only what belongs to them', async () => {
    const opened = openSample('enterprise-social-network');
    const [whole, short] = [await composeOpened(opened, {}), await composeOpened(opened, { backup: false })];
    const main = ({ slides }: typeof whole) => slides.filter(({ section }) => section !== 'Backup').map(({ id }) => id);

    expect(main(short)).toEqual(main(whole));
    expect(short.slides.length).toBeLessThan(whole.slides.length);
    expect(idsOf(short).filter((id) => id.startsWith('objection:'))).toEqual([]);
    expect(idsOf(whole).filter((id) => id.startsWith('objection:'))).not.toEqual([]);
  });

  it('is the deck where there is no backup', async () => {
    const opened = openDocument({ meta: { title: 'A' }, story: { situation: 'Five halls run.' } });

    expect(idsOf(await composeOpened(opened, { backup: false }))).toEqual(idsOf(await composeOpened(opened, {})));
  });

  it('links to no slide that is not there', async () => {
    const { slides } = await composeOpened(openSample('enterprise-social-network'), { backup: false });
    const ids = new Set<string>(slides.map(({ id }) => id));
    const targets = [...JSON.stringify(slides).matchAll(/"slide":"([^"]+)"/gu)].flatMap(([, id]) => id ?? []);

    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });
});
