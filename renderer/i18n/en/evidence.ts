import type { Messages } from '../messages.ts';
import { caseWords } from './case.ts';

/** Data, the ledger of facts, the business case. */
export const evidence = {
  ...caseWords,
  'data.change': 'Change',
  'data.keep': 'Keep',
  'data.label': 'label',
  'data.notShown': 'not shown',
  'data.typeOrPaste': 'Type or paste',
  'data.fits': 'Fits',
  'data.highlights': 'Slide {slide} highlights',
  'data.shows': 'What the chart shows, as a sentence',
  'data.sharesOff': 'Shares need one series that adds up',
  'data.tabs': 'Tabs between cells',
  'data.commas': 'Commas between cells',
  'data.semicolons': 'Semicolons between cells',
  'data.decimalComma': 'decimal comma',
  'data.decimalPoint': 'decimal point',
  'data.firstRowHeader': 'first row is a header',
  'data.noHeader': 'no header',
  'facts.guide': 'A number entered once changes everywhere. Type @ in any text to use one.',
  'facts.find': 'Find a fact',
  'facts.used': 'Used',
  'facts.addSource': 'Add a source',
  'data.pasted': { one: 'Pasted {count} row, {columns} columns', other: 'Pasted {count} rows, {columns} columns' },
} as const satisfies Messages;
