import type { Brand } from '../core/base/ids.ts';

/** Stands for a file whose place only the host knows. */
export type FileToken = Brand<string, 'FileToken'>;

/** What tells one content of a file from another: its SHA-256 in hex. */
export type DocumentVersion = Brand<string, 'DocumentVersion'>;

export type DraftId = Brand<string, 'DraftId'>;
export type SnapshotId = Brand<string, 'SnapshotId'>;

/** A second window with the stage. */
export type StageId = Brand<string, 'StageId'>;
