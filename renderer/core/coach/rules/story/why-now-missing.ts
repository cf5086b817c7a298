import { fieldPath } from '../../../base/ids.ts';
import { inLanguage, type Spoken } from '../../read/spoken.ts';
import { isSaid } from '../../../base/said.ts';
import { isBegun } from '../../read/said.ts';
import { shown } from '../../read/shown.ts';
import { gap, quoted } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** No reason why it cannot wait, or one in which nothing changes and no time is named. */
export const whyNowMissing: PitchRule = {
  id: 'why-now-missing',
  check: ({ pitch, language }) => {
    const { whyNow } = pitch.story ?? {};
    const field = fieldPath('story', 'whyNow');
    if (!isSaid(whyNow)) return isBegun(pitch) ? [gap(field)] : [];
    const text = shown(pitch, whyNow);
    const change = inLanguage(CHANGE, language);
    return /\p{N}/u.test(text) || !change || change.test(text) ? [] : [quoted(pitch, field, whyNow)];
  },
};

/** Words that tell of a time or of a change. Generous: an author who names neither is rare enough. */
const CHANGE: Spoken<RegExp> = {
  en: /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|spring|summer|autumn|winter|quarters?|years?|months?|weeks?|days?|today|tomorrow|now|next|since|after|until|till|before|once|soon|already|when|from|deadline|law|new|newly|chang(?:e|es|ed|ing)|end(?:s|ed|ing)?|expir(?:e|es|ed|y)|start(?:s|ed)?|begin(?:s|ning)?|began|launch(?:es|ed)?|merg(?:e|ed|er|es)|ris(?:e|es|ing)|rose|grow(?:s|n|ing)?|fall(?:s|ing)?|fell|los(?:e|es|ing)|leav(?:e|es|ing)|left|retir(?:e|es|ing|ement)|no longer)\b/iu,
  de: /(?<!\p{L})(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|frühjahr|frühling|sommer\p{L}*|herbst|winter|quartal\p{L}*|jahr\p{L}*|monat\p{L}*|woche\p{L}*|tag|tage|tagen|heute|morgen|jetzt|nächste[nrms]?|seit|nach|bis|bevor|ab|bald|bereits|schon|wenn|sobald|frist\p{L}*|gesetz\p{L}*|neu\p{L}*|änder\p{L}*|ende[tn]?|läuft|auslauf\p{L}*|beginn\p{L}*|start\p{L}*|fusion\p{L}*|steig\p{L}*|gestiegen|wächst|wachs\p{L}*|fällt|sink\p{L}*|verlier\p{L}*|verlass\p{L}*|ruhestand|rente|nicht mehr)(?!\p{L})/iu,
};
