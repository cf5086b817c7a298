import type { BusinessCase, CaseLine } from '../pitch/schema/index.ts';
import { decimal, sumOf, times, toCents, ZERO, type Decimal } from './decimal.ts';
import { horizonOf, sharesOf } from './lines.ts';
import { scenarioAmount, SCENARIOS } from './scenarios.ts';

/** Which assumptions matter most: what each line alone does to the net benefit, between its cautious and hopeful amount. */
export interface Swing {
  readonly line: CaseLine;
  /** The net benefit of the base scenario with this line's cautious amount, and with its hopeful one. */
  readonly cautious: number;
  readonly hopeful: number;
  /** The way from one to the other. */
  readonly swing: number;
}

/** What a line adds to the net benefit: below nought where it is a cost. */
const netOf = (line: CaseLine, amount: number, weight: Decimal): Decimal =>
  times(decimal(line.kind === 'cost' ? -amount : amount), weight);

const weighed = (plan: BusinessCase) =>
  (plan.lines ?? []).map((line) => ({ line, weight: sumOf(sharesOf(line, horizonOf(plan))) }));

/** What each line adds up to in the base scenario; the nets of all are that of the case. */
export const lineNets = (plan: BusinessCase): readonly { readonly line: CaseLine; readonly net: number }[] =>
  weighed(plan).map(({ line, weight }) => ({ line, net: toCents(netOf(line, scenarioAmount(line, 'base'), weight)) }));

/** Lines that move the result, the strongest first; of equals the earlier. */
export function tornado(plan: BusinessCase): readonly Swing[] {
  const lines = weighed(plan).map(({ line, weight }) => {
    const [cautious, base, hopeful] = SCENARIOS.map((scenario) => netOf(line, scenarioAmount(line, scenario), weight));
    return { line, cautious, base, hopeful };
  });
  const total = sumOf(lines.flatMap(({ base }) => base ?? []));
  const swings = lines.map(({ line, cautious, base, hopeful }) => {
    const withLine = (net: Decimal | undefined): Decimal => total - (base ?? ZERO) + (net ?? ZERO);
    const [low, high] = [withLine(cautious), withLine(hopeful)];
    return { line, cautious: toCents(low), hopeful: toCents(high), swing: toCents(high - low) };
  });
  return swings.filter(({ swing }) => swing > 0).toSorted((a, b) => b.swing - a.swing);
}

/** The two that decide it. */
export const decisive = (plan: BusinessCase): readonly Swing[] => tornado(plan).slice(0, 2);
