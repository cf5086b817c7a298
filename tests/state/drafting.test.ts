import { describe, expect, it } from 'vitest';
import type { SaveError } from '../../renderer/host/host-error.ts';
import { COACH_DELAY } from '../../renderer/state/coaching.ts';
import { DRAFT_DELAY } from '../../renderer/state/drafting.ts';
import type { Engine } from '../../renderer/state/engine.ts';
import { appDesk, blankDesk, savedDesk, situationIn, type AppDesk } from '../support/app-desk.ts';
import { directEngine } from '../support/engine.ts';
import { openDocument } from '../support/pitches.ts';

/** What the newest draft says; undefined where there is none. */
async function drafted({ host }: AppDesk): Promise<string | undefined> {
  const [newest] = await host.drafts.list();
  const bytes = newest && (await host.drafts.read(newest.id));
  return bytes?.ok === true ? situationIn(bytes.value) : undefined;
}

/** Long enough for everything that needs no time, and no longer. */
const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

describe('a draft', () => {
  it('is written once typing pauses, before the coach looks, and half a second after a change at most', async () => {
    const desk = blankDesk();
    desk.type('So.');

    desk.clock.pass(COACH_DELAY - 1);
    await settled();
    expect(await drafted(desk)).toBeUndefined();
    desk.clock.pass(1);

    await expect.poll(() => drafted(desk)).toBe('So.');
    expect(Math.max(COACH_DELAY, DRAFT_DELAY)).toBeLessThanOrEqual(500);
  });

  it('is written while typing goes on, too, and lags half a second at most', async () => {
    const desk = blankDesk();
    let text = '';
    for (let key = 0; key < 60; key++) {
      text += 'x';
      desk.type(text);
      desk.clock.pass(100);
      await settled();
      const kept = (await drafted(desk))?.length ?? 0;
      expect(text.length - kept, `after ${text.length} keys`).toBeLessThanOrEqual(DRAFT_DELAY / 100);
    }
  });

  it('takes what came while it was being written into the next', async () => {
    const held: (() => void)[] = [];
    const slow: Engine = {
      ...directEngine(),
      serialise: async (...given) => {
        await new Promise<void>((resolve) => void held.push(resolve));
        return directEngine().serialise(...given);
      },
    };
    const desk = blankDesk(slow);
    desk.type('So.');
    desk.clock.pass(DRAFT_DELAY);
    await expect.poll(() => held.length).toBe(1);
    desk.type('So be it.');
    desk.clock.pass(DRAFT_DELAY);
    await settled();
    expect(held, 'one is written at a time').toHaveLength(1);

    held[0]?.();
    await expect.poll(() => drafted(desk)).toBe('So.');
    await expect.poll(() => held.length).toBe(2);
    held[1]?.();
    await expect.poll(() => drafted(desk)).toBe('So be it.');
  });

  it('says what it is a draft of, and where the words were typed', async () => {
    const desk = await savedDesk('So.');
    desk.type('So be it.');
    await desk.app.drafting.flush();

    const [info] = await desk.host.drafts.list();
    expect(info).toMatchObject({
      title: 'A test',
      edits: 1,
      sections: ['story'],
      file: desk.file,
      fileName: 'A test.greenlight',
      typedAt: desk.clock.now(),
      version: desk.document().file?.version,
    });
  });

  it('is not written of a pitch in which nothing was changed', async () => {
    const desk = appDesk();
    desk.app.newPitch('editor', openDocument());
    desk.clock.pass(DRAFT_DELAY);
    await desk.app.drafting.flush();

    expect(await desk.host.drafts.list()).toEqual([]);
  });

  it('goes when all changes are undone', async () => {
    const desk = await savedDesk('So.');
    desk.type('So be it.');
    await desk.app.drafting.flush();
    expect(await desk.host.drafts.list()).toHaveLength(1);

    desk.app.undo();
    desk.clock.pass(DRAFT_DELAY);

    await expect.poll(() => desk.host.drafts.list()).toEqual([]);
  });

  it('that cannot be written is said, as nothing is safe then', async () => {
    const desk = blankDesk();
    const full: SaveError = { code: 'disk-full', name: 'A test', needed: 10, detail: '' };
    desk.host.controls.failDrafts(full);
    desk.type('So.');
    await desk.app.drafting.flush();

    expect(desk.document().saving).toEqual({ failed: full });
    expect(desk.document().draftAt).toBeUndefined();
  });

  it('of one document never stands for another', async () => {
    const desk = blankDesk();
    desk.type('So.');
    await desk.app.drafting.flush();
    const [first] = await desk.host.drafts.list();
    await desk.app.leaveWithoutSaving();
    desk.app.newPitch('editor', openDocument());
    desk.type('Other.');
    await desk.app.drafting.flush();

    const ids = (await desk.host.drafts.list()).map(({ id }) => id);
    expect(ids).toHaveLength(1);
    expect(ids).not.toContain(first?.id);
  });
});
