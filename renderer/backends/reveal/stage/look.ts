import type { StageFont, ToStage } from '../../../core/deck/stage-protocol.ts';

/** What all slides look like: the deck's style sheet and its fonts, which come as bytes. */
export interface Look {
  readonly follows: boolean;
  set(look: Extract<ToStage, { kind: 'look' }>): Promise<void>;
}

export function createLook(): Look {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  let fonts: readonly FontFace[] = [];
  let follows = false;
  return {
    get follows() {
      return follows;
    },
    set: async (look) => {
      follows = look.follow;
      document.documentElement.lang = look.language;
      document.documentElement.dir = look.direction;
      sheet.replaceSync(look.css);
      const made = look.fonts.map(fontFace);
      await Promise.all(made.map((face) => face.load()));
      for (const face of fonts) document.fonts.delete(face);
      for (const face of made) document.fonts.add(face);
      fonts = made;
    },
  };
}

function fontFace({ family, bytes, ...descriptors }: StageFont): FontFace {
  return new FontFace(family, new Uint8Array(bytes), { ...descriptors, lineGapOverride: '0%' });
}
