import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { pitchSchema } from '../../renderer/core/pitch/schema/index.ts';
import { metaOf } from '../../renderer/core/pitch/walk.ts';
import { composeDocument } from '../support/decks.ts';
import { unwrapped } from '../support/schema-fields.ts';

/** A pitch in which every public text says which field it is: each stands in the deck, or a finding says why not. */

/** Choices for the machine, and the logs of which decks of their own are made. */
const NO_TEXT = /^(?:deck|coach|practice|media|momentum\.(?:updates|wins|decisions)|meta\.language)\b|\.currency$/u;

/**
 * Texts that a deck of this pitch leaves out without a word, each with the reason. A field that joins them fails the
 * test; so does one that leaves them.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'people.picture.alt': 'no slide shows portraits of people on the list',
  'evidence.facts.comparator.label': 'its period names the bar',
  'evidence.datasets.highlight': 'names a series or a category',
  'evidence.datasets.event.category': 'names a category',
  'evidence.datasets.whole.unit': 'only a doughnut has a middle',
  'evidence.datasets.whole.label': 'only a doughnut has a middle',
  'evidence.caseStudies.quote.by': 'goes with the quote that gave way',
  'evidence.caseStudies.series.measure': 'two figures stand in its place',
  'evidence.caseStudies.series.cut': 'two figures stand in its place',
  'evidence.caseStudies.series.unit': 'two figures stand in its place',
  'evidence.caseStudies.series.categories': 'two figures stand in its place',
  'evidence.businessCase.lines.label': 'only a waterfall names the lines',
  'evidence.risks.owner.role': 'the name is enough',
};

/** No word that a line could break. */
const saying = (path: string): string => `W${path.replaceAll(/[^A-Za-z]/gu, '')}W`;

/** A value for every public field; what refers to something refers to the one thing that there is. */
function filled(schema: z.core.$ZodType, path: string, texts: string[]): unknown {
  const meta = metaOf(schema);
  const bare = unwrapped(schema);
  if (meta.private === true || NO_TEXT.test(path)) return undefined;
  if (bare instanceof z.ZodObject) {
    const shape = Object.entries<z.core.$ZodType>(bare.shape);
    return Object.fromEntries(
      shape.map(([key, field]) => [key, filled(field, path === '' ? key : `${path}.${key}`, texts)]),
    );
  }
  if (bare instanceof z.ZodArray) {
    const item = filled(bare.element, path, texts);
    return path === 'ask.options' ? [item, { name: 'Do nothing' }] : [item];
  }
  if (bare instanceof z.ZodEnum) return bare.options[0];
  if (bare instanceof z.ZodBoolean) return true;
  if (bare instanceof z.ZodNumber) return 1;
  if (meta.ref === 'people' || meta.ref === 'media' || !(bare instanceof z.ZodString)) return undefined;
  if (meta.ref || meta.names === true) return 'only';
  if (meta.date === true) return '2026-05-04';
  texts.push(path);
  return saying(path);
}

describe('a text that somebody typed', () => {
  it('is in the deck, or is a finding, whichever field it stands in', async () => {
    const texts: string[] = [];
    const document = filled(pitchSchema, '', texts) as object;

    const { slides, findings } = await composeDocument(document, { cut: 'read-ahead' });

    const said = JSON.stringify([slides, findings.map(({ detail }) => detail)]);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((path) => !said.includes(saying(path)))).toEqual(Object.keys(LEFT_OUT));
  });

  it.each([
    [
      'of waiting, without a figure',
      { story: { costOfInaction: { text: 'Every month costs.' } } },
      'Every month costs.',
    ],
    ['of the only option', { ask: { decision: 'Yes.', options: [{ name: 'Pilot', tradeOff: 'Slow.' }] } }, 'Pilot'],
    [
      'of an input that changed nothing',
      { people: [{ name: 'Anna', input: { said: 'Start small.' } }] },
      'Start small.',
    ],
    ['of somebody who has not agreed', { momentum: { supporters: [{ name: 'Omar', willDo: 'Test.' }] } }, 'Omar'],
    ['of what is, without what could be', { story: { pairs: [{ whatIs: 'Waiting.' }] } }, 'Waiting.'],
  ])('is a finding where its slide needs more: %s', async (_what, document, text) => {
    const { slides, findings } = await composeDocument(document);

    expect(JSON.stringify(slides)).not.toContain(text);
    expect(findings.map(({ detail }) => detail)).toEqual([text]);
  });
});
