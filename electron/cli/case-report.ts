import type { Results, ScenarioResult } from '../../renderer/core/business-case/compute.ts';
import { SCENARIOS } from '../../renderer/core/business-case/scenarios.ts';
import type { Swing } from '../../renderer/core/business-case/tornado.ts';
import type { CaseLine } from '../../renderer/core/pitch/schema/index.ts';
import { printable } from './io.ts';

/** What `case` says: a table for eyes, or all of it to the cent for programs. */
export interface CaseReport {
  readonly file: string;
  /** Undefined where no line has an amount yet. */
  readonly found:
    | {
        readonly currency: string;
        /** Months. */
        readonly horizon: number;
        /** Per cent a year. */
        readonly discountRate: number;
        readonly results: Results;
        readonly sentence: string;
        readonly swings: readonly Swing[];
        readonly outOfOrder: readonly CaseLine[];
      }
    | undefined;
}

export function asJson({ file, found }: CaseReport) {
  if (!found) return { file, case: null };
  const { currency, horizon, discountRate, results, sentence, swings, outOfOrder } = found;
  return {
    file,
    case: {
      currency,
      horizon,
      discountRate,
      sentence,
      scenarios: Object.fromEntries(SCENARIOS.map((scenario) => [scenario, scenarioJson(results[scenario])])),
      tornado: swings.map(({ line, cautious, hopeful, swing }) => ({ line: line.id, cautious, hopeful, swing })),
      outOfOrder: outOfOrder.map(({ id }) => id),
    },
  };
}

const scenarioJson = ({
  cumulative,
  payback,
  cost,
  benefit,
  net,
  roi,
  npv,
  irr,
  breakEven,
  monthly,
}: ScenarioResult) => ({
  cost,
  benefit,
  net,
  roi: roi ?? null,
  payback: payback ?? null,
  npv: npv ?? null,
  irr: irr ?? null,
  breakEven: breakEven ?? null,
  delay: monthly,
  cumulative,
});

export function asText({ file, found }: CaseReport): string {
  if (!found) return `${printable(file)}: no business case yet. Give its lines an amount.\n`;
  const { currency, horizon, discountRate, results, sentence, swings, outOfOrder } = found;
  const rate = discountRate === 0 ? 'not discounted' : `discounted at ${discountRate} % a year`;
  const table = [
    ['', ...SCENARIOS],
    ...ROWS.map(({ name, of }) => [name, ...SCENARIOS.map((own) => of(results[own]))]),
  ];
  const most = swings.slice(0, 2).map((swing) => `  ${nameOf(swing.line)}: net ${span(swing)}`);
  const wrong = outOfOrder.map((line) => `  ${nameOf(line)}: its low, base and high amounts stand in the wrong order.`);
  return [
    `${printable(file)}: ${horizon} months, ${printable(currency)}, ${rate}`,
    ...table.map(aligned),
    '',
    `  ${printable(sentence)}`,
    ...(most.length > 0 ? ['', '  What matters most:', ...most] : []),
    ...(wrong.length > 0 ? ['', ...wrong] : []),
    '',
  ].join('\n');
}

const nameOf = ({ label, id }: CaseLine): string => printable(label ?? id);

const span = ({ cautious, hopeful }: Swing): string => `${money(cautious)} to ${money(hopeful)}`;

const ROWS: readonly { readonly name: string; readonly of: (result: ScenarioResult) => string }[] = [
  { name: 'cost', of: ({ cost }) => money(cost) },
  { name: 'benefit', of: ({ benefit }) => money(benefit) },
  { name: 'net benefit', of: ({ net }) => money(net) },
  { name: 'return', of: ({ roi }) => share(roi) },
  { name: 'pays back', of: ({ payback }) => (payback === undefined ? 'not in time' : `month ${payback}`) },
  { name: 'net present value', of: ({ npv }) => (npv === undefined ? NONE : money(npv)) },
  { name: 'internal rate', of: ({ irr }) => share(irr) },
  {
    name: 'breaks even at',
    of: ({ breakEven }) => (breakEven === undefined ? NONE : `${share(breakEven)} of benefits`),
  },
  { name: 'a month lost', of: ({ monthly }) => money(monthly) },
];

const NONE = '-';

const aligned = ([name = '', ...cells]: readonly string[]): string =>
  `  ${name.padEnd(18)}${cells.map((cell) => cell.padStart(20)).join('')}`;

/** 1234567.8 as `1,234,567.80`. */
const money = (amount: number): string => amount.toFixed(2).replaceAll(/\B(?=(?:\d{3})+\.)/gu, ',');

/** More than a thousandfold says nothing. */
function share(value: number | undefined): string {
  if (value === undefined) return NONE;
  return value > 10 ? '> 1000 %' : `${(value * 100).toFixed(1)} %`;
}
