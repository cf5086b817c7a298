import { describe, expect, it } from 'vitest';
import { fieldPath } from '../../renderer/core/base/ids.ts';
import type { CoachFinding } from '../../renderer/core/coach/rule.ts';
import { findingId } from '../../renderer/core/coach/findings.ts';
import { COACH_DELAY, openFindings } from '../../renderer/state/coaching.ts';
import type { CoachReport, Engine } from '../../renderer/state/engine.ts';
import { openDocument } from '../support/pitches.ts';
import { appDesk, blankDesk, SITUATION, type AppDesk } from '../support/app-desk.ts';
import { directEngine } from '../support/engine.ts';

/** What is asked for is answered in the same turn. */
const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

const VAGUE = { rule: 'ask-vague', field: fieldPath('ask', 'decision'), quote: 'Support this.' } as const;
const HEDGED = { rule: 'weasel-word', field: SITUATION, quote: 'nearly' } as const;

/** A coach that always finds the same, and sets aside what the pitch says is set aside. */
function coachedBy(asked: string[] = []): Engine {
  const report = (dismissed: ReadonlyMap<string, string>): CoachReport => ({
    findings: [VAGUE, HEDGED].map((one): CoachFinding => ({ ...one, dismissed: dismissed.get(findingId(one)) })),
    wordsChecked: true,
  });
  return {
    ...directEngine(),
    coach: ({ pitch }) => {
      asked.push(pitch.story?.situation ?? '');
      const aside = (pitch.coach?.dismissed ?? []).map(
        ({ rule = '', field = '', reason = '' }) => [`${rule} ${field}`, reason] as const,
      );
      return Promise.resolve(report(new Map(aside)));
    },
  };
}

const coaching = ({ app }: AppDesk) => app.store.getState().coaching;
const found = (desk: AppDesk) => openFindings(coaching(desk).report).map(({ rule }) => rule);

async function coached(desk: AppDesk): Promise<void> {
  desk.clock.pass(COACH_DELAY);
  await settled();
}

describe('the coach', () => {
  it('reads the pitch once typing pauses, not at every key', async () => {
    const asked: string[] = [];
    const desk = blankDesk(coachedBy(asked));
    desk.type('F');
    desk.clock.pass(COACH_DELAY - 1);
    desk.type('Five halls.');
    await coached(desk);

    expect(asked).toEqual(['Five halls.']);
    expect(found(desk)).toEqual(['ask-vague', 'weasel-word']);
  });

  it('waits until what was typed is in a draft, as a crash would cost it', async () => {
    const order: string[] = [];
    const engine = coachedBy();
    const desk = blankDesk({
      ...engine,
      serialise: (opened, form) => {
        order.push('draft');
        return engine.serialise(opened, form);
      },
      coach: (opened) => {
        order.push('coach');
        return engine.coach(opened);
      },
    });
    desk.type('Five halls.');
    await coached(desk);

    expect(order).toEqual(['draft', 'coach']);
    expect(await desk.host.drafts.list()).toHaveLength(1);
  });

  it('says nothing of one pitch while another is open', async () => {
    const desk = blankDesk(coachedBy());
    await coached(desk);
    desk.app.newPitch('editor', openDocument());

    expect(coaching(desk).report).toBeUndefined();
  });

  it('sets a finding aside with its reason, in the pitch, as a step that can be undone', async () => {
    const desk = blankDesk(coachedBy());
    await coached(desk);
    const [vague] = openFindings(coaching(desk).report);
    if (!vague) throw new Error('nothing was found');

    desk.app.dismiss(vague, ' They know. ');
    await coached(desk);

    expect(found(desk)).toEqual(['weasel-word']);
    expect(desk.document().opened.pitch.coach?.dismissed).toMatchObject([
      { rule: 'ask-vague', field: 'ask.decision', reason: 'They know.', date: '2026-11-24' },
    ]);
    desk.app.undo();
    await coached(desk);
    expect(found(desk)).toEqual(['ask-vague', 'weasel-word']);
  });

  it('brings back what was set aside', async () => {
    const desk = blankDesk(coachedBy());
    await coached(desk);
    for (const finding of openFindings(coaching(desk).report)) desk.app.dismiss(finding, '');
    await coached(desk);
    const aside = coaching(desk).report?.findings.find(({ rule }) => rule === 'ask-vague');
    if (!aside) throw new Error('it is gone');

    desk.app.bringBack(aside);
    await coached(desk);

    expect(found(desk)).toEqual(['ask-vague']);
  });
});

describe('going through the findings', () => {
  it('puts the caret into each field in turn, with the card open, around the end', async () => {
    const desk = blankDesk(coachedBy());
    await coached(desk);

    desk.app.goToFinding(1);
    expect([desk.document().field, coaching(desk).open]).toEqual([VAGUE.field, findingId(VAGUE)]);
    expect(desk.document().section).toBe('ask');
    desk.app.goToFinding(1);
    expect([desk.document().field, coaching(desk).open]).toEqual([HEDGED.field, findingId(HEDGED)]);
    desk.app.goToFinding(1);
    expect(desk.document().field).toBe(VAGUE.field);
  });

  it('sets aside the one that is open by its key', async () => {
    const desk = blankDesk(coachedBy());
    await coached(desk);
    desk.app.goToFinding(1);

    desk.app.dismissOpen();
    await coached(desk);

    expect(found(desk)).toEqual(['weasel-word']);
    expect(coaching(desk).open).toBeUndefined();
  });

  it('does nothing where nothing was found', () => {
    const desk = appDesk();
    desk.app.newPitch('editor', openDocument());
    desk.app.goToFinding(1);
    desk.app.dismissOpen();

    expect(desk.document().field).toBeUndefined();
  });
});
