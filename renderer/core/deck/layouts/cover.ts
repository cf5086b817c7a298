import { fieldPath, slideId, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { Context } from '../context.ts';
import { colW, colX, FULL, GUTTER, MARGIN } from '../grid.ts';
import type { Page } from '../page.ts';
import { fitPicture } from '../pictures.ts';
import { inLine, plain, stacked, type Rich } from '../rich.ts';
import type { Layout } from '../spec.ts';
import { amountOf } from './amount.ts';
import { label } from './parts.ts';

/** Kind 1: the cover, in its own colours. The first line on it that matters is the decision that is sought. */
export const cover: Layout = (context) => {
  const { meta } = context.pitch;
  const title = context.line(meta.title, META_TITLE);
  if (!title) return [];
  return [
    {
      id: slideId('cover'),
      kind: 'cover',
      section: 'Opening',
      frame: 'cover',
      title,
      notes: [],
      sources: [],
      draw: (page) => draw(page, context),
    },
  ];
};

const META_TITLE = fieldPath('meta', 'title');

function draw(page: Page, context: Context): void {
  const { meta } = context.pitch;
  drawLogo(page, context);
  const subtitle = context.line(meta.subtitle, fieldPath('meta', 'subtitle'));
  const place = box(MARGIN, 4.1667, colW(9), 0.8333);
  page.text({ name: 'Subtitle', box: place, style: 'lead', floor: 20, text: subtitle, color: 'coverMuted' });
  page.rule(MARGIN, 5.5833, FULL, 'coverStrong', 1.5);
  factsOf(context).forEach(({ name, heading, value }, i) => {
    const x = colX(4 * i);
    page.text({
      name: `${name} label`,
      box: box(x, 5.75, colW(4), 0.25),
      style: 'label',
      lines: 1,
      text: heading,
      color: 'coverMuted',
    });
    page.text({
      name,
      box: box(x, 6.0833, colW(4) - GUTTER, 0.6667),
      style: 'support',
      text: value,
      color: 'coverText',
      tight: true,
    });
  });
}

/** The logo where there is one, else the organisation's name. */
function drawLogo(page: Page, context: Context): void {
  const { deck, meta } = context.pitch;
  const logo = deck?.brand?.logo;
  const path = fieldPath('deck', 'brand', 'logo');
  const picture =
    logo && context.picture(logo, path, context.label('logo.alt', { name: meta.organisation ?? meta.title }));
  if (picture?.media !== undefined) {
    const place = fitPicture(picture, box(MARGIN, 0.75, 3, 0.6));
    page.picture('Logo', place.box, picture.media, picture.alt, place.crop, [path]);
    return;
  }
  const name = context.line(meta.organisation, fieldPath('meta', 'organisation'));
  page.text({
    name: 'Organisation',
    box: box(MARGIN, 0.75, 6, 0.3333),
    style: 'heading',
    lines: 1,
    text: name,
    color: 'coverText',
  });
}

interface CoverFact {
  readonly name: string;
  readonly heading: Rich;
  readonly value: Rich;
}

function factsOf(context: Context): readonly CoverFact[] {
  const { occasion, presenter } = context.pitch.meta;
  const { comma } = context.locale.punctuation;
  const path = fieldPath('meta', 'occasion');
  const amount = amountOf(context);
  const when = context.dateText(occasion?.date, within(path, 'date'));
  const minutes =
    occasion?.minutes === undefined
      ? undefined
      : plain(context.label('cover.minutes', { n: context.locale.number(occasion.minutes) }), [
          within(path, 'minutes'),
        ]);
  const meeting = context.line(occasion?.meeting, within(path, 'meeting'));
  const name = context.line(presenter?.name, fieldPath('meta', 'presenter', 'name'));
  const role = context.line(presenter?.role, fieldPath('meta', 'presenter', 'role'));
  return [
    amount && {
      name: 'Decision',
      heading: label(context, 'cover.decision'),
      value: inLine(comma, amount.figure, amount.note),
    },
    when && {
      name: 'Meeting',
      heading: meeting ?? label(context, 'cover.meeting'),
      value: inLine(comma, when, minutes),
    },
    (name ?? role) && { name: 'Presenter', heading: label(context, 'cover.presenter'), value: stacked(name, role) },
  ].filter((fact) => fact !== undefined);
}
