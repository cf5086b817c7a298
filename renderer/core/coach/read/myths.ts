import { fieldPath } from '../../base/ids.ts';
import type { Objection, Pitch } from '../../pitch/schema/index.ts';
import type { RuleId } from '../catalogue.ts';
import type { PitchRule, Spot } from '../rule.ts';
import { isSaid } from '../../base/said.ts';
import { isBegun } from './said.ts';
import { shown } from './shown.ts';
import { inLanguage, type Spoken } from './spoken.ts';
import { gap, quoted } from './spot.ts';

/** What executives fear of any new idea: that it is a fad, and that it wastes time. An objection takes each up. */
export type Myth = 'fad' | 'time-wasting';

/** Words by which an objection is known to be one of them. */
const MYTHS: Readonly<Record<Myth, Spoken<RegExp>>> = {
  fad: {
    en: /\b(?:fads?|faddish|hypes?|hyped|craze|buzzwords?|bandwagon|flash in the pan|novelty|gimmick\w*|toys?|passing (?:trend|thing)|trend|fashion\w*|flavou?r of the (?:month|week)|shiny)\b|\bblow(?:s|n)? over\b|\bnext big thing\b/iu,
    de: /mode(?:erscheinung|welle|thema|wort|trend|sache)|hype|spielerei|spielzeug|strohfeuer|eintagsfliege|(?<!\p{L})(?:trend|mode|kurzlebig\p{L}*|buzzword\p{L}*)(?!\p{L})|vorübergehend\p{L}* (?:trend|erscheinung)|geht (?:wieder )?vorbei|nächste sau/iu,
  },
  // That nobody has time for it is another objection: it speaks of the load, not of a toy.
  'time-wasting': {
    en: /\b(?:wast(?:e|es|ing|ed|er)\b.{0,20}\btime|time[- ]?wast\w*|internal facebook|facebook|twitter|social media|distract\w*|gossip\w*|chit-?chat|chatter|chatting|time (?:sink|thief)|takes? (?:even |too |much )*long(?:er)?|busywork|play(?:ing)? around|procrastinat\w*)\b/iu,
    de: /zeit(?:verschwend|fress|räuber|raub|verlust)|kostet (?:nur |zu viel |bloß )?zeit|internes facebook|facebook|soziale[ns]? (?:medien|netzwerk)|ablenk|abgelenkt|lenkt .{0,30}(?<!\p{L})ab(?!\p{L})|tratsch|geschwätz|quatsch|plauder|dauert (?:noch |viel |zu |nur )*l(?:a|ä)nge?r?/iu,
  },
};

/** Which of the two an objection is; none in languages whose words are not known. */
export function mythOf(pitch: Pitch, { objection }: Objection, language: string): Myth | undefined {
  const text = shown(pitch, objection);
  return (['fad', 'time-wasting'] as const).find((myth) => inLanguage(MYTHS[myth], language)?.test(text));
}

export const isAnswered = ({ answer, longAnswer }: Objection): boolean => isSaid(answer) || isSaid(longAnswer);

/** The rule that one of them is taken up, and answered. */
export const mythRule = (id: RuleId, myth: Myth): PitchRule => ({
  id,
  check: ({ pitch, language }) => {
    if (!isBegun(pitch) || !inLanguage(MYTHS[myth], language)) return [];
    const raised = (pitch.evidence?.objections ?? []).filter((one) => mythOf(pitch, one, language) === myth);
    if (raised.some(isAnswered)) return [];
    return [unanswered(pitch, raised[0])];
  },
});

function unanswered(pitch: Pitch, objection: Objection | undefined): Spot {
  if (!objection) return gap(fieldPath('evidence', 'objections'));
  return quoted(pitch, fieldPath('evidence', 'objections', { id: objection.id }, 'answer'), objection.objection);
}
