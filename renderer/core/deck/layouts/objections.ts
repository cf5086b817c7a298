import { fieldPath, slideId, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { Objection } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colX, FULL, MARGIN } from '../grid.ts';
import type { Page } from '../page.ts';
import { plain, type Rich } from '../rich.ts';
import type { Layout, Part } from '../spec.ts';
import { drawAlone } from './alone.ts';
import { counted, label, quoted, sourcesOfFacts, sourcesOfProse, unique } from './parts.ts';

/** Kind 13: what they will say against it, answered before they say it. */
export const objections: Layout = (context) => {
  const items = context.pitch.evidence?.objections ?? [];
  const rows = items.flatMap((item) => rowOf(context, item) ?? []);
  const [first] = rows;
  if (!first) return [];
  const prose = sourcesOfProse(
    context,
    items.flatMap(({ answer, proof }) => [answer, proof]),
  );
  return [
    {
      id: slideId('objections'),
      kind: 'objections',
      section: 'Evidence',
      frame: 'evidence',
      notes: [],
      title: rows.length > 1 ? plain(counted(context, 'objections.title', rows.length), [PATH]) : titleOfOne(context),
      sources: unique([
        ...prose,
        ...sourcesOfFacts(
          context,
          items.flatMap(({ facts }) => facts ?? []),
        ),
      ]),
      drops: ['proof'],
      items: { count: rows.length, most: 4 },
      draw: (page, part) => (rows.length > 1 ? draw(page, rows, part) : drawOne(page, first)),
    },
  ];
};

const PATH = fieldPath('evidence', 'objections');

interface Row {
  readonly objection: Rich;
  readonly raisedBy: Rich | undefined;
  readonly answer: Rich;
  readonly proof: Rich | undefined;
}

/** Who raised it is private: it is here only where the author has released it. */
function rowOf(context: Context, item: Objection): Row | undefined {
  const path = within(PATH, { id: item.id });
  const objection = context.prose(item.objection, within(path, 'objection'));
  const short = context.prose(item.answer, within(path, 'answer'));
  const answer = short ?? context.prose(item.longAnswer, within(path, 'longAnswer'));
  if (!objection || !answer) {
    const said = objection ?? answer;
    if (said) context.report('not-shown', said.from[0], item.objection ?? item.answer ?? item.id);
    return undefined;
  }
  const who = context.person(item.raisedBy, within(path, 'raisedBy'));
  return {
    objection: quoted(context, objection),
    raisedBy: who?.role ?? who?.name,
    answer,
    proof: context.prose(item.proof, within(path, 'proof')),
  };
}

const titleOfOne = (context: Context): Rich => ({ ...label(context, 'objections.titleOne'), from: [PATH] });

/** One alone: what they will say large, the answer beneath it. */
function drawOne(page: Page, { objection, raisedBy, answer, proof }: Row): void {
  const support = { text: proof, part: 'proof' };
  drawAlone(page, {
    name: 'Objection 1',
    label: ['Objection 1 by', raisedBy],
    text: objection,
    answer,
    support,
    columns: 10,
  });
}

const ANSWER_X = colX(5);
const ANSWER_WIDTH = 6.8333;
const OBJECTION_WIDTH = 4.5833;

function draw(page: Page, all: readonly Row[], { from, to, rows }: Part): void {
  const height = page.rowHeight(page.bottom - BODY_TOP, rows, 2.125);
  all.slice(from, to).forEach(({ objection, raisedBy, answer, proof }, i) => {
    const y = BODY_TOP + i * height;
    const name = `Objection ${from + i + 1}`;
    page.rule(MARGIN, y, FULL, i === 0 ? 'ink' : 'rule', i === 0 ? 1.5 : 1);
    const inner = height - 0.1667 - 0.0417;
    const below = raisedBy ? 0.375 : 0;
    const said = { name, style: 'heading', bold: false, floor: 18, text: objection, group: 'objection' } as const;
    const asked = page.text({ ...said, box: box(MARGIN, y + 0.1667, OBJECTION_WIDTH, inner - below) });
    const under = y + 0.1667 + Math.max(0.375, (asked?.height ?? 0) + 0.0417);
    page.text({
      name: `${name} by`,
      box: box(MARGIN, under, 3.8333, 0.3333),
      style: 'caption',
      floor: 14,
      text: raisedBy,
      lines: 1,
    });
    const keepsProof = proof !== undefined && page.keeps('proof');
    const reply = { name: `${name} answer`, style: 'heading', floor: 18, text: answer, group: 'objection' } as const;
    const set = page.text({
      ...reply,
      box: box(ANSWER_X, y + 0.1667, ANSWER_WIDTH, inner - (keepsProof ? 0.3333 : 0)),
    });
    const proofY = y + 0.1667 + Math.max(0.3542, (set?.height ?? 0) + 0.0208);
    const place = box(ANSWER_X, proofY, ANSWER_WIDTH, Math.max(0.3, y + height - proofY - 0.0208));
    page.text({ name: `${name} proof`, box: place, style: 'support', text: proof, color: 'muted', part: 'proof' });
  });
}
