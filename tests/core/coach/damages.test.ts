import { beforeAll, describe, expect, it } from 'vitest';
import type { Coaching } from '../../../renderer/core/coach/run.ts';
import { coachOpened, edited, lineOf, readinessOfOpened } from '../../support/coaching.ts';
import { openSample } from '../../support/decks.ts';
import { DAMAGES } from '../../fixtures/coach/damages.ts';

const FOUNDING = 'enterprise-social-network';
/** A broken principle shows in more than one place now and then. */
const OTHERS = 2;

describe('the founding sample', () => {
  it('is ready', async () => {
    const { overall, counts } = await readinessOfOpened(openSample(FOUNDING));

    expect(counts['not-ready']).toBe(0);
    expect(overall).toBe('ready');
  });
});

describe('a damaged copy of the founding sample', () => {
  const sample = openSample(FOUNDING);
  let before: Coaching;

  beforeAll(async () => {
    before = await coachOpened(sample);
  });

  it('is one of at least twenty', () => {
    expect(DAMAGES.length).toBeGreaterThanOrEqual(20);
  });

  it.each(DAMAGES.map((damage) => [damage.rule, damage.name, damage] as const))(
    'is caught by %s, and by few others, when %s',
    async (rule, _name, { edits }) => {
      const known = new Set(before.findings.map(lineOf));
      const { findings } = await coachOpened(edited(sample, edits));
      const fresh = findings.filter((finding) => !known.has(lineOf(finding)));
      const others = new Set(fresh.map((finding) => finding.rule).filter((one) => one !== rule));

      expect(fresh.map((finding) => finding.rule)).toContain(rule);
      expect([...others].slice(OTHERS)).toEqual([]);
    },
  );
});
