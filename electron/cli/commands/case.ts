import { currencyOf, languageOf } from '../../../renderer/core/pitch/defaults.ts';
import { createLocale } from '../../../renderer/core/base/locale/index.ts';
import { horizonOf } from '../../../renderer/core/business-case/lines.ts';
import { computeCase } from '../../../renderer/core/business-case/compute.ts';
import { hasScenarios, inOrder, withAmounts } from '../../../renderer/core/business-case/scenarios.ts';
import { tornado } from '../../../renderer/core/business-case/tornado.ts';
import { caseSentence } from '../../../renderer/core/deck/case-sentence.ts';
import { fillLabel } from '../../../renderer/core/deck/labels.ts';
import type { Pitch } from '../../../renderer/core/pitch/schema/index.ts';
import { onlyFile, readArguments } from '../arguments.ts';
import type { Assets } from '../assets.ts';
import { asJson, asText, type CaseReport } from '../case-report.ts';
import { EXIT, Refusal } from '../io.ts';
import { readPitch } from '../read-pitch.ts';
import type { Command } from '../run.ts';

const OPTIONS = { format: { type: 'string' } } as const;

/** The results of a pitch's business case, to read or to reckon on with. */
export const businessCase: Command = (args, assets, io) => {
  const { values, positionals } = readArguments('case', args, OPTIONS);
  const file = onlyFile('case', positionals);
  const { format = 'text' } = values;
  if (format !== 'text' && format !== 'json') {
    throw new Refusal(`--format ${format}: there is no such format. The formats are text and json.`);
  }
  const report = reportOn(file, readPitch(file).pitch, assets);
  io.out(format === 'json' ? `${JSON.stringify(asJson(report), undefined, 2)}\n` : asText(report));
  return Promise.resolve(EXIT.ok);
};

function reportOn(file: string, pitch: Pitch, assets: Assets): CaseReport {
  const plan = withAmounts(pitch.evidence?.businessCase);
  if (!plan?.lines?.length) return { file, found: undefined };
  const results = computeCase(plan);
  const locale = createLocale(languageOf(pitch));
  const { texts } = assets.labels(locale.language);
  const currency = currencyOf(pitch);
  const { text } = caseSentence(results, hasScenarios(plan), {
    locale,
    currency,
    label: (key, filled = {}) => fillLabel(texts[key], filled),
  });
  return {
    file,
    found: {
      currency,
      horizon: horizonOf(plan),
      discountRate: plan.discountRate ?? 0,
      results,
      sentence: text,
      swings: tornado(plan),
      outOfOrder: plan.lines.filter((line) => !inOrder(line)),
    },
  };
}
