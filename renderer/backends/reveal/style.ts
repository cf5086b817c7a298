import type { Deck } from '../../core/deck/model.ts';
import { COLOR_ROLES } from '../../core/theme/roles.ts';
import { FONT_NAMES } from './fonts.ts';
import { styles } from './runtime.ts';

/** All that a deck looks like but for its fonts: reveal's own sheets, then the deck's, in the order of the exported file. */
export const deckStyles = (deck: Deck): string => [...styles, styleSheet(deck)].join('\n');

/** The deck's style sheet: its colours and fonts as classes, and the little that boxes need. Sizes stand on the slides. */
export function styleSheet({ theme }: Deck): string {
  const { colors, fonts } = theme;
  const roles = COLOR_ROLES.map((role) => {
    const hex = `#${colors[role]}`;
    return `.c-${role}{color:${hex}}.g-${role}{background:${hex}}.p-${role}{fill:${hex}}.l-${role}{stroke:${hex}}.ground-${role}{background:${hex}}`;
  });
  const family = (slot: 'head' | 'body'): string => {
    const { web, webFirst, metrics } = fonts[slot];
    const own = web.filter((name) => !GENERIC.has(name));
    const names = webFirst ? [...own, FONT_NAMES[slot]] : [FONT_NAMES[slot], ...own];
    const generic = webFirst || metrics === 'gelasio' ? 'serif' : 'sans-serif';
    return `.f-${slot}{font-family:${[...names.map((name) => `"${name}"`), generic].join(',')}}`;
  };
  const body = `.reveal{font-family:"${FONT_NAMES.body}",sans-serif;color:#${colors.ink}}`;
  return [
    BASE,
    `html,body{background:#${colors.background}}`,
    body,
    family('head'),
    family('body'),
    ...roles,
    PRINT,
  ].join('\n');
}

const GENERIC: ReadonlySet<string> = new Set(['serif', 'sans-serif']);

/**
 * Ligatures are off, as PowerPoint has none; kerning is on. A text's box is as wide as its lines were measured, so they
 * break in the same places; a phrase without spaces breaks where `<wbr>` says.
 */
const BASE = `
.reveal .slides{text-align:start}
.reveal .slides section.slide{width:1280px;height:720px;padding:0;top:0!important;overflow:hidden;box-sizing:border-box;text-align:start}
.slide>*{position:absolute;margin:0;padding:0;box-sizing:border-box}
.slide .t{font-weight:400;display:block;overflow-wrap:anywhere;word-break:normal}
.slide .t.middle{display:flex;flex-direction:column;justify-content:center}
.slide .t.bottom{display:flex;flex-direction:column;justify-content:flex-end}
.slide .t>span{display:block}
.slide p{margin:0}
.slide{font-kerning:normal;font-variant-ligatures:none;text-rendering:geometricPrecision;text-wrap:wrap;hyphens:manual}
:lang(ja) .slide .t,:lang(zh) .slide .t,:lang(th) .slide .t{word-break:keep-all}
.slide .b{font-weight:700}.slide .n{font-weight:400}.slide .i{font-style:italic}.slide .s{line-height:0}
.slide .end{text-align:end}.slide .center{text-align:center}
.slide sup{font-size:66%;line-height:0;vertical-align:.34em}
.slide a{color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.15em}
.slide svg.x{overflow:visible}
.slide svg.icon path{fill:none;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.slide svg.chart{overflow:visible}.slide svg.chart text{unicode-bidi:plaintext}
.slide .picture{overflow:hidden}.slide .picture img{position:absolute;max-width:none;max-height:none;margin:0}
.slide .missing{display:flex;align-items:center;justify-content:center;text-align:center;font-size:18.67px;line-height:1.2;padding:9px;border:1px solid;opacity:.7;overflow:hidden}
.slide table{border-collapse:collapse;border-spacing:0;table-layout:fixed}
.slide th,.slide td{vertical-align:middle;text-align:start;font-weight:400;border:0;overflow-wrap:anywhere}
.hidden{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;

/** Printing gives one slide a page, from any view, in the slide's own size. */
const PRINT = `
@page{size:1280px 720px;margin:0}
@media print{
html:not(.reveal-print),html:not(.reveal-print) body,html:not(.reveal-print) .reveal,html:not(.reveal-print) .reveal .slides{position:static!important;display:block!important;width:1280px!important;height:auto!important;inset:auto!important;margin:0!important;padding:0!important;overflow:visible!important;transform:none!important;zoom:1!important;perspective:none!important}
html:not(.reveal-print) .reveal .slides section.slide{display:block!important;position:relative!important;visibility:visible!important;opacity:1!important;transform:none!important;inset:auto!important;break-after:page;break-inside:avoid;pointer-events:auto}
html:not(.reveal-print) .reveal .slides section.slide:last-of-type{break-after:auto}
html:not(.reveal-print) .reveal>:not(.slides){display:none!important}
.slide,.slide *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.slide .notes{display:none!important}
}
`;
