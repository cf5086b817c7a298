import type { ReactNode } from 'react';
import { SEPARATORS } from '../../../core/data/delimited.ts';
import { CheckField } from '../../components/check-field.tsx';
import { Select } from '../../components/select.tsx';
import { useWords } from '../../words.tsx';
import styles from './dataset-editor.module.css';
import type { PasteNoticeProps } from './paste-notice.tsx';

const CHECKS = ['header', 'labels', 'dates', 'transposed'] as const;
const DECIMALS = ['comma', 'point'] as const;

/** What was understood, as choices; the grid and the slide follow each of them. */
export function PasteChoices({ pasted, pasting: { choose }, importing }: PasteNoticeProps): ReactNode {
  const { t } = useWords();
  const { options } = pasted.recognised;
  const { sheets = [], sheet } = pasted.file ?? {};
  return (
    <div className={styles['choices']}>
      {sheets.length > 1 && (
        <Select
          label={t('data.choice.sheet')}
          options={sheets.map((name) => ({ id: name, name }))}
          value={sheet}
          onChange={(name) => name !== undefined && void importing.importSheet(name)}
        />
      )}
      {typeof pasted.source === 'string' && (
        <>
          <Select
            label={t('data.choice.separator')}
            options={SEPARATORS.map((id) => ({ id, name: t(`data.choice.separator.${id}`) }))}
            value={options.separator}
            onChange={(id) => choose({ separator: SEPARATORS.find((one) => one === id) ?? 'tab' })}
          />
          <Select
            label={t('data.choice.decimal')}
            options={DECIMALS.map((id) => ({ id, name: t(`data.choice.decimal.${id}`) }))}
            value={options.decimal}
            onChange={(id) => choose({ decimal: id === 'comma' ? 'comma' : 'point' })}
          />
        </>
      )}
      {CHECKS.map((check) => (
        <CheckField
          key={check}
          label={t(`data.choice.${check}`)}
          value={options[check]}
          onChange={(value) => choose({ [check]: value })}
        />
      ))}
    </div>
  );
}
