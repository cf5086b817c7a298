import { ok, type Result } from '../core/base/result.ts';
import type { ExportedFile, Host } from '../host/host.ts';
import type { HostError, SaveError } from '../host/host-error.ts';
import type { FileToken } from '../host/names.ts';
import type { ExportOutcome, PrintedPage } from './engine.ts';
import { pagesRow } from './printed.ts';

/** Hands the files of an export to the person, and prints what is printed; nothing half-written is left. */

export interface Delivered {
  /** With what was printed to files, and what was found in those. */
  readonly outcome: ExportOutcome;
  readonly token: FileToken | undefined;
}

/**
 * Where the system prints to a file, that is one of the files; where it opens a dialog, the files come first, as a
 * browser lets nobody choose a place a while after they clicked. `undefined` when the person cancels.
 */
export async function deliverExport(
  { kind, exports }: Host,
  outcome: ExportOutcome,
): Promise<Result<Delivered | undefined, SaveError | HostError>> {
  if (kind === 'browser') {
    const written = await writeFiles(exports, outcome);
    if (!written.ok || !written.value) return written;
    const printed = await printAll(exports, outcome.pages);
    return printed.ok ? written : printed;
  }
  const printed = await printAll(exports, outcome.pages);
  return printed.ok ? writeFiles(exports, withPrinted(outcome, printed.value)) : printed;
}

type Printed = ExportedFile & Pick<PrintedPage, 'format'>;

/** Those that came back as files. */
async function printAll(
  exports: Host['exports'],
  pages: readonly PrintedPage[],
): Promise<Result<readonly Printed[], HostError>> {
  const printed: Printed[] = [];
  for (const { name, html, format } of pages) {
    const made = await exports.print(html, name);
    if (!made.ok) return made;
    if (made.value) printed.push({ ...made.value, format });
  }
  return ok(printed);
}

function withPrinted(outcome: ExportOutcome, printed: readonly Printed[]): ExportOutcome {
  if (printed.length === 0) return outcome;
  const { receipt, files } = outcome;
  const rows = [...receipt.rows, pagesRow(printed, receipt.slides)];
  return { ...outcome, files: [...files, ...printed], receipt: { ...receipt, rows } };
}

async function writeFiles(
  exports: Host['exports'],
  outcome: ExportOutcome,
): Promise<Result<Delivered | undefined, SaveError>> {
  if (outcome.files.length === 0) return ok({ outcome, token: undefined });
  const written = await exports.write(outcome.files.map(({ name, bytes, type }) => ({ name, bytes, type })));
  if (!written.ok) return written;
  return ok(written.value && { outcome, token: written.value.token });
}
