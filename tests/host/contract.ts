import { describe } from 'vitest';
import type { StartHost } from './contract-desk.ts';
import { documentContract } from './contract-documents.ts';
import { draftContract, exportContract, recentContract, settingContract, snapshotContract } from './contract-kept.ts';

/** What every host keeps to, whichever system it stands for. */
export function keepsTheContract(start: StartHost): void {
  describe('documents', () => {
    documentContract(start);
  });
  describe('drafts', () => {
    draftContract(start);
  });
  describe('history', () => {
    snapshotContract(start);
  });
  describe('recent files', () => {
    recentContract(start);
  });
  describe('settings', () => {
    settingContract(start);
  });
  describe('exports', () => {
    exportContract(start);
  });
}
