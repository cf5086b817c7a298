import { box } from '../../base/units.ts';
import type { Context } from '../context.ts';
import { colX, FULL } from '../grid.ts';
import type { Page, TextSpec } from '../page.ts';
import { label } from './parts.ts';
import { stepsOf, type Step } from './steps.ts';

/** What a yes sets going, beside each other, where the author has not said what follows on a yes and on a no. */

const MOST_STEPS = 4;
const PADDING = 0.3333;
const HEIGHT = 1.6667;

/** Nothing where they do not fit: they have a slide of their own. */
export function drawAskSteps(page: Page, context: Context, top: number): void {
  const steps = stepsOf(context);
  const texts = steps.flatMap((step, i) => textsOf(step, i, steps.length, top));
  const fit = texts.every((spec) => spec.text === undefined || page.fitter.measure(spec, spec.text).fits);
  if (steps.length === 0 || steps.length > MOST_STEPS || !fit) return;
  page.block(box(colX(0), top, FULL, HEIGHT), 'yesPanel');
  page.icon('circle-check', colX(0) + PADDING, top + 0.25, PADDING, 'yesText');
  page.text({
    name: 'If yes label',
    box: box(colX(0) + 0.8333, top + 0.25, 3, PADDING),
    style: 'heading',
    text: label(context, 'ask.yes'),
    color: 'yesText',
  });
  for (const spec of texts) page.text(spec);
}

/** The day, where there is one, and what is done on it. */
function textsOf({ when, what }: Step, at: number, of: number, top: number): readonly TextSpec[] {
  const column = (FULL - PADDING) / of;
  const place = (y: number, h: number) => box(colX(0) + PADDING + at * column, y, column - PADDING, h);
  const name = `Step ${at + 1}`;
  const color = 'yesText';
  return [
    { name: `${name} date`, box: place(top + 0.6667, 0.25), style: 'label', fill: 'filled', color, text: when },
    { name, box: place(top + (when ? 0.9167 : 0.75), 0.6667), style: 'support', color, text: what },
  ];
}
