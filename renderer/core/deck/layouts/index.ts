import type { Layout } from '../spec.ts';
import { ask } from './ask.ts';
import { objectionBackups } from './backup.ts';
import { benefits } from './benefits.ts';
import { brief } from './brief.ts';
import { businessCase } from './business-case.ts';
import { caseStudies } from './case-studies.ts';
import { champion } from './champion.ts';
import { charts } from './chart.ts';
import { competitors } from './competitors.ts';
import { cover } from './cover.ts';
import { decided } from './decided.ts';
import { figures } from './figures.ts';
import { inaction } from './inaction.ts';
import { objections } from './objections.ts';
import { options } from './options.ts';
import { pairs } from './pairs.ts';
import { pilot } from './pilot.ts';
import { ready } from './ready.ts';
import { risks } from './risks.ts';
import { situation } from './situation.ts';
import { steps } from './steps.ts';
import { told } from './told.ts';

/** Every layout that reads the pitch, in the order of the argument. */
export const LAYOUTS: readonly Layout[] = [
  cover,
  brief,
  decided,
  situation,
  inaction,
  pairs,
  benefits,
  pilot,
  figures,
  charts,
  businessCase,
  caseStudies,
  competitors,
  objections,
  risks,
  champion,
  told,
  ready,
  options,
  steps,
  ask,
  objectionBackups,
];
