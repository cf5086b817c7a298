import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inches } from '../../../../renderer/core/base/units.ts';
import type { ToStage } from '../../../../renderer/core/deck/stage-protocol.ts';
import type { DeckView } from '../../../../renderer/state/engine.ts';
import { createTeller } from '../../../../renderer/ui/features/preview/stage-link.ts';
import { EMPTY_VIEW, slideSaying } from '../../../support/views.ts';

const VIEW: DeckView = { ...EMPTY_VIEW, css: '.slide{}', slides: [slideSaying(1, 'One'), slideSaying(2, 'Two')] };

const BOX = { x: inches(1), y: inches(1), w: inches(4), h: inches(1) };

/** A teller, and the kinds of what it has said since it was last asked. */
function listenTo() {
  const said: ToStage[] = [];
  const teller = createTeller((message) => void said.push(message), false);
  const heard = async (): Promise<readonly string[]> => {
    // By then all is said that was promised.
    await setImmediate();
    return said.splice(0).map(({ kind }) => kind);
  };
  return { ...teller, heard };
}

describe('what a stage is told', () => {
  it('is the slide that was typed into, and no mark that stands there already', async () => {
    const { show, mark, heard } = listenTo();
    show(VIEW, 0);
    mark([BOX]);
    expect(await heard()).toEqual(['look', 'slides', 'mark']);

    show({ ...VIEW, slides: [slideSaying(1, 'One more'), ...VIEW.slides.slice(1)] }, 0);
    mark([{ ...BOX }]);
    expect(await heard()).toEqual(['slide']);

    mark([{ ...BOX, h: inches(2) }]);
    expect(await heard()).toEqual(['mark']);
  });

  it('is the marks again where another slide shows or the look is another', async () => {
    const { show, mark, heard } = listenTo();
    show(VIEW, 0);
    mark([BOX]);
    await heard();

    show(VIEW, 1);
    mark([BOX]);
    expect(await heard()).toEqual(['go', 'mark']);

    show({ ...VIEW, css: '.slide{color:red}' }, 1);
    mark([BOX]);
    expect(await heard()).toEqual(['look', 'mark']);
  });
});
