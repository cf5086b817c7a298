import { fieldPath, slideId } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colW, colX, FULL, MARGIN } from '../grid.ts';
import type { LabelKey } from '../labels.ts';
import type { Page } from '../page.ts';
import { textOf, type Rich } from '../rich.ts';
import type { Layout, SlideSpec } from '../spec.ts';
import { columnHead, label, sourcesOfProse, titleOf } from './parts.ts';

/** Kind 3: what everybody agrees on, what has changed, the question that raises, and our answer. */
export const situation: Layout = (context): readonly SlideSpec[] => {
  const { story } = context.pitch;
  const columns = columnsOf(context);
  const answer = context.prose(story?.answer, fieldPath('story', 'answer'));
  const [first] = columns;
  const whyNow = context.prose(story?.whyNow, fieldPath('story', 'whyNow'));
  if (!first) return [];
  return [
    {
      id: slideId('situation'),
      kind: 'situation',
      section: 'Story',
      frame: 'story',
      title: titleOf(context, story?.claim, fieldPath('story', 'claim'), claimFrom(columns, answer)),
      notes: [context.prose(story?.notes, fieldPath('story', 'notes')), whyNow],
      sources: sourcesOfProse(context, [story?.situation, story?.complication, story?.question, story?.answer]),
      draw: (page) => draw(page, context, columns, answer),
    },
  ];
};

interface Column {
  readonly name: string;
  readonly heading: Rich;
  readonly text: Rich;
  readonly isQuestion: boolean;
}

function columnsOf(context: Context): readonly Column[] {
  const fields = ['situation', 'complication', 'question'] as const;
  return fields.flatMap((field) => {
    const text = context.prose(context.pitch.story?.[field], fieldPath('story', field));
    const key: LabelKey = `situation.${field}`;
    const name = field.charAt(0).toUpperCase() + field.slice(1);
    return text ? [{ name, heading: label(context, key), text, isQuestion: field === 'question' }] : [];
  });
}

/** The complication is what the slide is about; its first sentence makes the title. */
function claimFrom(columns: readonly Column[], answer: Rich | undefined): Rich {
  const told = columns.find(({ name }) => name === 'Complication') ?? columns[0];
  const text = told?.text ?? answer;
  return text ? firstSentence(text) : { paragraphs: [], from: [] };
}

const firstSentence = (text: Rich): Rich => {
  const [sentence = ''] = textOf(text).split(/(?<=[.!?。！？])\s*/u);
  return { paragraphs: [[{ text: sentence.replace(/[.。]$/u, '') }]], from: text.from };
};

const PANEL_TOP = 4.4167;

function draw(page: Page, context: Context, columns: readonly Column[], answer: Rich | undefined): void {
  const span = columns.length >= 3 ? 4 : 6;
  const height = answer ? PANEL_TOP - 0.0833 - 2.6667 : page.bottom - 2.6667;
  columns.forEach(({ name, heading, text, isQuestion }, i) => {
    const x = colX(span * i);
    const color = isQuestion ? 'accent' : 'muted';
    columnHead(page, `${name} label`, x, BODY_TOP, colW(span), heading, {
      rule: isQuestion ? 'accent' : 'ink',
      label: color,
    });
    const place = box(x, 2.6667, colW(span) - 0.3333, height);
    page.text({ name, box: place, style: 'body', floor: 18, text, bold: isQuestion });
  });
  if (!answer) {
    page.slot(
      'Answer',
      box(MARGIN, PANEL_TOP, FULL, 0.5),
      context.label('situation.answer'),
      fieldPath('story', 'answer'),
    );
    return;
  }
  page.block(box(MARGIN, PANEL_TOP, FULL, page.bottom - PANEL_TOP), 'panel');
  const x = MARGIN + 0.3333;
  page.text({
    name: 'Answer label',
    box: box(x, 4.75, 3, 0.25),
    style: 'label',
    text: label(context, 'situation.answer'),
    color: 'panelMuted',
  });
  const place = box(x, 5.0417, colW(10), page.bottom - 5.0417 - 0.2917);
  page.text({ name: 'Answer', box: place, style: 'answer', floor: 24, text: answer, color: 'panelText' });
}
