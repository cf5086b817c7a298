import { memo, type ReactNode } from 'react';
import { assertNever } from '../../../core/base/assert.ts';
import type { FieldPath } from '../../../core/base/ids.ts';
import { DateControl, MoneyControl, NumberControl } from './amount-controls.tsx';
import { ChoiceControl, CurrencyControl, FlagControl, LanguageControl } from './choice-controls.tsx';
import { ChartKindControl, GridControl, PictureControl } from './data-controls.tsx';
import type { FieldSpec } from './forms/form.ts';
import { PersonControl } from './person-control.tsx';
import { RefControl, RefsControl } from './ref-controls.tsx';
import { LineControl, ProseControl } from './text-controls.tsx';

/** The control of one field, by what its form says it is. */
export const FieldControl = memo(function FieldControl({
  spec,
  path,
}: {
  readonly spec: FieldSpec;
  readonly path: FieldPath;
}): ReactNode {
  switch (spec.kind) {
    case 'line':
      return <LineControl spec={spec} path={path} />;
    case 'prose':
      return <ProseControl spec={spec} path={path} />;
    case 'number':
      return <NumberControl spec={spec} path={path} />;
    case 'date':
      return <DateControl spec={spec} path={path} />;
    case 'flag':
      return <FlagControl spec={spec} path={path} />;
    case 'choice':
      return spec.key === CHART_KIND ? (
        <ChartKindControl spec={spec} path={path} />
      ) : (
        <ChoiceControl spec={spec} path={path} />
      );
    case 'language':
      return <LanguageControl spec={spec} path={path} />;
    case 'currency':
      return <CurrencyControl spec={spec} path={path} />;
    case 'money':
      return <MoneyControl spec={spec} path={path} />;
    case 'person':
      return <PersonControl spec={spec} path={path} />;
    case 'ref':
      return <RefControl spec={spec} path={path} />;
    case 'refs':
      return <RefsControl spec={spec} path={path} />;
    case 'picture':
      return <PictureControl spec={spec} path={path} />;
    case 'grid':
      return <GridControl spec={spec} path={path} />;
    default:
      return assertNever(spec, 'control');
  }
});

/** Some of its choices do not suit the data. */
const CHART_KIND = 'evidence.datasets.kind';
