import { useState, type ReactNode } from 'react';
import type { FieldPath } from '../../../core/base/ids.ts';
import { valueAt } from '../../../core/edit/apply.ts';
import { useDocument } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { FieldControl } from './field-control.tsx';
import styles from './form.module.css';
import { pathOf, type ListItem, type Row } from './forms/form.ts';

/** Fields that stand beside each other. */
export function FormRow({ row, within }: { readonly row: Row; readonly within?: ListItem | undefined }): ReactNode {
  return (
    <div className={styles['row']} data-columns={row.fields.length}>
      {row.fields.map((spec) => (
        <FieldControl key={spec.key} spec={spec} path={pathOf(spec, within)} />
      ))}
    </div>
  );
}

export interface MoreProps {
  readonly rows: readonly Row[];
  readonly label: string;
  readonly within?: ListItem | undefined;
}

/** What is seldom needed: folded away until it is asked for, holds something, or is gone to. */
export function More({ rows, label, within }: MoreProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const paths: readonly FieldPath[] = rows.flatMap(({ fields }) => fields.map((spec) => pathOf(spec, within)));
  const isNeeded = useDocument(
    ({ opened, field }) => paths.some((path) => path === field || valueAt(opened.pitch, path) !== undefined),
    false,
  );
  const shows = isOpen || isNeeded;
  return (
    <>
      {!shows && (
        <Button variant="link" size="s" onPress={() => setOpen(true)}>
          {label}
        </Button>
      )}
      {shows && rows.map((row) => <FormRow key={row.fields[0]?.key} row={row} within={within} />)}
    </>
  );
}
