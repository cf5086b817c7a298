import { describe, expect, it } from 'vitest';
import { fieldPath } from '../../renderer/core/base/ids.ts';
import { set } from '../../renderer/core/edit/edit.ts';
import type { Engine, ViewOptions } from '../../renderer/state/engine.ts';
import { appDesk } from '../support/app-desk.ts';
import { directEngine } from '../support/engine.ts';
import { openDocument } from '../support/pitches.ts';

/** Whose deck the preview shows. */

function readDesk() {
  const asked: ViewOptions[] = [];
  const engine: Engine = {
    ...directEngine(),
    view: (opened, options) => {
      asked.push(options);
      return directEngine().view(opened, options);
    },
  };
  const desk = appDesk(engine);
  desk.app.newPitch('editor', openDocument({ people: [{ id: 'ana', name: 'Ana' }] }));
  const last = (): string | undefined => asked.at(-1)?.lens;
  return { ...desk, asked, last };
}

describe('the preview for a reader', () => {
  it('is asked for when a reader is chosen, and everyone again', async () => {
    const { app, last, asked } = readDesk();
    app.showLens('ana');
    await expect.poll(last).toBe('ana');

    const before = asked.length;
    app.showLens(undefined);
    await expect.poll(() => asked.length).toBeGreaterThan(before);
    expect(last()).toBeUndefined();
  });

  it("is everyone's again when the reader is taken off the list, and theirs when that is undone", async () => {
    const { app, last } = readDesk();
    app.showLens('ana');
    await expect.poll(last).toBe('ana');
    app.edit(set(fieldPath('people'), undefined), { label: { verb: 'remove', field: undefined } });
    await expect.poll(last).toBeUndefined();

    app.undo();
    await expect.poll(last).toBe('ana');
  });
});
