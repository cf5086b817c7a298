import { ChartBar, ChartColumn, ChartLine, ChartPie, WandSparkles, type LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import {
  CHART_KINDS,
  MOST_COLUMNS,
  misfitOf,
  type ChartKind,
  type ChartValues,
  type Misfit,
} from '../../../core/deck/chart/suits.ts';
import { cx } from '../../components/class-names.ts';
import { FieldFrame } from '../../components/field-frame.tsx';
import type { FieldProps } from '../../components/field-props.ts';
import { Icon } from '../../components/icon.tsx';
import { useFieldParts } from '../../components/use-field-parts.ts';
import { useWords } from '../../words.tsx';
import styles from './chart-kind-field.module.css';

export interface ChartKindFieldProps {
  readonly frame: FieldProps;
  readonly values: ChartValues;
  readonly value: ChartKind | undefined;
  readonly onChange: (kind: ChartKind | undefined) => void;
}

const ICONS: Readonly<Record<ChartKind, LucideIcon>> = {
  bar: ChartBar,
  column: ChartColumn,
  line: ChartLine,
  doughnut: ChartPie,
};

/** How to draw the data. A kind that does not suit them is off, can be reached, and says why. */
export function ChartKindField({ frame, values, value, onChange }: ChartKindFieldProps): ReactNode {
  const { t } = useWords();
  const parts = useFieldParts(frame);
  const name = useId();
  const why = useMisfitWords();
  const chosen = value && misfitOf(value, values);
  const error = chosen ? { error: t('data.misfitChosen', { reason: why(chosen) }) } : {};
  return (
    <FieldFrame props={frame} parts={parts} isGroup {...error}>
      <div
        className={styles['kinds']}
        role="radiogroup"
        aria-labelledby={parts.labelId}
        aria-describedby={parts.guideId}
      >
        <Kind
          name={name}
          label={t('data.kindAuto')}
          icon={WandSparkles}
          isOn={value === undefined}
          onChoose={() => onChange(undefined)}
        />
        {CHART_KINDS.map((kind) => {
          const misfit = misfitOf(kind, values);
          return (
            <Kind
              key={kind}
              name={name}
              label={t(`choice.evidence.datasets.kind.${kind}`)}
              icon={ICONS[kind]}
              isOn={value === kind}
              onChoose={() => onChange(kind)}
              {...(misfit ? { off: why(misfit) } : {})}
            />
          );
        })}
      </div>
    </FieldFrame>
  );
}

function useMisfitWords(): (misfit: Misfit) => string {
  const { t } = useWords();
  return (misfit) => {
    switch (misfit) {
      case 'no-whole':
        return t('data.sharesOff');
      case 'one-label':
        return t('data.misfit.one-label');
      case 'many-labels':
        return t('data.misfit.many-labels', { most: MOST_COLUMNS });
    }
  };
}

interface KindProps {
  readonly name: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly isOn: boolean;
  /** Why it cannot be chosen. */
  readonly off?: string;
  readonly onChoose: () => void;
}

function Kind({ name, label, icon, isOn, off, onChoose }: KindProps): ReactNode {
  return (
    <label className={cx(styles['kind'], off !== undefined && styles['off'])} title={off}>
      <input
        type="radio"
        className="visually-hidden"
        name={name}
        checked={isOn}
        aria-disabled={off !== undefined}
        aria-description={off}
        onChange={() => off === undefined && onChoose()}
      />
      <Icon icon={icon} />
      {label}
    </label>
  );
}
