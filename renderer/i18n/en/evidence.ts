import type { Messages } from '../messages.ts';
import { caseWords } from './case.ts';

/** Data, the ledger of facts, the business case. */
export const evidence = {
  ...caseWords,
  'data.change': 'Change',
  'data.keep': 'Keep',
  'data.label': 'label',
  'data.typeOrPaste': 'Type or paste',
  'data.sharesOff': 'Shares need one series that adds up',
  'data.tabs': 'Tabs between cells',
  'data.commas': 'Commas between cells',
  'data.semicolons': 'Semicolons between cells',
  'data.decimalComma': 'decimal comma',
  'data.decimalPoint': 'decimal point',
  'data.firstRowHeader': 'first row is a header',
  'data.noHeader': 'no header',
} as const satisfies Messages;
