import { z } from 'zod';
import { CUTS } from '../cuts.ts';
import { flag, group, line, number, picture, prose } from './fields.ts';

const slide = z.object({
  layout: line('A variant of its layout.'),
  hidden: flag('Leave it out.'),
  main: flag('Keep it among the main slides (true) or move it to the backup (false), whatever the clock says.'),
  order: number('Its place among the slides of its section.'),
  title: prose('Its title.'),
  notes: prose('What to say.'),
});

const cut = z.object({
  include: z.array(z.string().max(300)).meta({ description: 'Slides to add.' }).optional(),
  exclude: z.array(z.string().max(300)).meta({ description: 'Slides to leave out.' }).optional(),
});

export const deck = group('How the deck is made.', {
  theme: line('Id of the theme.'),
  brand: group('What is ours.', { accent: line('Accent colour, as RRGGBB.'), logo: picture('Logo.') }),
  slides: z
    .record(z.string().max(300), slide)
    .meta({ description: 'Choices for single slides, by slide id.' })
    .optional(),
  cuts: z
    .record(z.string(), cut)
    .meta({ description: `Choices for single cuts, by name: ${CUTS.join(', ')}.` })
    .optional(),
  released: z.array(z.string().max(300)).meta({ description: 'Paths of private fields that may be shown.' }).optional(),
});
