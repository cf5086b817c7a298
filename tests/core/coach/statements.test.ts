import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../renderer/core/coach/statements.ts';
import type { StatementField } from '../../../renderer/core/coach/statement.ts';
import { composeOpened, openDocument } from '../../support/decks.ts';

async function said(document: object, field: StatementField): Promise<readonly string[]> {
  const opened = openDocument({ meta: { title: 'A test', language: 'en-GB' }, ...document });
  const statements = statementsOf(opened.pitch, await composeOpened(opened));
  return statements.filter((one) => one.field === field).map(({ path, text }) => `${path}: ${text}`);
}

const BENEFITS = ['Nurses', 'Patients'].map((who, i) => ({ id: `b${i}`, who, benefit: 'Home on time' }));

describe('a title', () => {
  it('that the author gave is mended where it was typed', async () => {
    const pilot = { scope: 'Two bays', claim: 'Two bays show whether it works' };

    expect(await said({ story: { pilot } }, 'slide-title')).toEqual([
      'story.pilot.claim: Two bays show whether it works',
    ]);
  });

  it('that the deck made is mended where titles are typed', async () => {
    const [title] = await said({ story: { benefits: BENEFITS } }, 'slide-title');

    expect(title).toMatch(/^deck\.slides\[benefits\]\.title: /u);
  });

  it('that is the decision is no claim, but an ask', async () => {
    const document = { ask: { decision: 'Will you approve €48,000?', oneOff: { amount: 48000 } } };

    expect(await said(document, 'slide-title')).toEqual([]);
    expect(await said(document, 'ask')).toEqual(['ask.decision: Will you approve €48,000?']);
  });
});

describe('an answer to an objection', () => {
  it('stands with its proof, as on the slide', async () => {
    const objections = [
      { id: 'o', objection: 'A fad', answer: 'Crews still use it.', proof: 'Seven in ten each week.' },
    ];

    expect(await said({ evidence: { objections } }, 'objection-answer')).toEqual([
      'evidence.objections[o].answer: Crews still use it. Seven in ten each week.',
    ]);
  });
});
