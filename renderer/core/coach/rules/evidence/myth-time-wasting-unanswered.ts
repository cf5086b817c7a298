import { mythRule } from '../../read/myths.ts';

/** That it wastes time is not taken up, or not answered. */
export const mythTimeWastingUnanswered = mythRule('myth-time-wasting-unanswered', 'time-wasting');
