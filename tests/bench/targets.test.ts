import { describe, expect, it } from 'vitest';
import type { Measurement } from './measure.ts';
import { checkTargets } from './targets.ts';

const row = (slides: number, contender: Measurement['contender'], figures: Partial<Measurement>): Measurement => ({
  subject: `${slides} slides`,
  slides,
  contender,
  format: 'pptx',
  ms: 100,
  least: 90,
  runs: 3,
  memory: 1e6,
  bytes: 1e5,
  ...figures,
});

const promiseOf = (rows: readonly Measurement[], words: string) =>
  checkTargets(rows).find(({ promise }) => promise.includes(words));

describe('a promise', () => {
  it('holds up to its bound, and not above it', () => {
    const pandoc = row(12, 'pandoc', { ms: 100 });

    expect(promiseOf([row(12, 'greenlight, cold', { ms: 200 }), pandoc], '12 slides')?.holds).toBe(true);
    expect(promiseOf([row(12, 'greenlight, cold', { ms: 201 }), pandoc], '12 slides')?.holds).toBe(false);
  });

  it('compares files and memory with those of pandoc', () => {
    const rows = [
      row(100, 'greenlight, cold', { bytes: 130, memory: 90 }),
      row(100, 'pandoc', { bytes: 100, memory: 100 }),
    ];

    expect(promiseOf(rows, 'file')).toMatchObject({ holds: false, found: '1.30 ×' });
    expect(promiseOf(rows, 'memory')).toMatchObject({ holds: true, found: '0.90 ×' });
  });

  it('of a flat cost leaves out what starting costs', () => {
    const own = (slides: number, ms: number): Measurement => row(slides, 'greenlight, cold', { ms });
    const flat = [own(12, 500), own(100, 588), own(1000, 1488)];

    expect(promiseOf(flat, 'flat')).toMatchObject({ holds: true, found: '1.00 ms a slide to 100, 1.00 ms to 1,000' });
    expect(promiseOf([own(12, 500), own(100, 588), own(1000, 2488)], 'flat')?.holds).toBe(false);
  });

  it('is not spoken of where nothing was measured that it is about', () => {
    expect(checkTargets([row(12, 'greenlight, cold', {})])).toEqual([]);
  });
});
