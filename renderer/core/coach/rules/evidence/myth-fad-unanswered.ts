import { mythRule } from '../../read/myths.ts';

/** That it is a passing fad is not taken up, or not answered. */
export const mythFadUnanswered = mythRule('myth-fad-unanswered', 'fad');
