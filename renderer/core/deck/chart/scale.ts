import type { Scale } from './model.ts';

/** An axis with round steps that covers the values: 1, 2 or 5 times a power of ten, three to five of them. */
export function niceScale(values: readonly number[], write: (value: number) => string, from: 'zero' | 'data'): Scale {
  const finite = values.filter((value) => Number.isFinite(value));
  const least = Math.min(...finite, from === 'zero' ? 0 : Infinity);
  const most = Math.max(...finite, from === 'zero' ? 0 : -Infinity);
  if (finite.length === 0 || least === most) return around(finite[0] ?? 0, write);
  const step = niceStep((most - least) / STEPS);
  const min = Math.floor(round(least / step)) * step;
  const max = Math.ceil(round(most / step)) * step;
  return withTicks(min, max, step, write);
}

/** One value alone: from nought to it, or the steps next to nought. */
function around(value: number, write: (value: number) => string): Scale {
  if (value === 0) return withTicks(0, 1, 1, write);
  return value > 0 ? niceScale([0, value], write, 'zero') : niceScale([value, 0], write, 'zero');
}

const STEPS = 4;

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
}

function withTicks(min: number, max: number, step: number, write: (value: number) => string): Scale {
  const count = Math.round((max - min) / step);
  const ticks = Array.from({ length: count + 1 }, (_, i) => round(min + i * step));
  return {
    min: round(min),
    max: round(max),
    step: round(step),
    ticks: ticks.map((value) => ({ value, text: write(value) })),
  };
}

/** Sums of steps without the dust of binary fractions. */
const round = (value: number): number => Number(value.toPrecision(12));

/** The same axis without ticks and grid lines: values stand on the columns instead. */
export const unlabelled = (scale: Scale): Scale => ({ ...scale, ticks: [] });

/** Whether lines may leave nought out: where all values are far from it and close together. */
export function farFromZero(values: readonly number[]): boolean {
  const finite = values.filter((value) => Number.isFinite(value));
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  return least > 0 && least > most * 0.7 && finite.length > 2;
}
