import { ArrowLeftRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { fieldPath, within } from '../../../core/base/ids.ts';
import { inOrder, ordered } from '../../../core/business-case/scenarios.ts';
import { set } from '../../../core/edit/edit.ts';
import type { CaseLine } from '../../../core/pitch/schema/index.ts';
import { useApp } from '../../app-context.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../words.tsx';

/** Lines whose low, base and high do not rise, each with a way to put that right. */
export function OutOfOrder({ lines }: { readonly lines: readonly CaseLine[] }): ReactNode {
  const { t } = useWords();
  const app = useApp();
  const swap = (line: CaseLine): void => {
    const field = fieldPath('evidence', 'businessCase', 'lines', { id: line.id }, 'amount');
    const edits = ordered(line).map(([bound, amount]) => set(within(field, bound), amount));
    app.edit({ kind: 'all', edits }, { label: { verb: 'arrange', field } });
  };
  return lines
    .filter((line) => !inOrder(line))
    .map((line) => (
      <Banner
        key={line.id}
        kind="look"
        title={t('case.order', { name: line.label ?? line.id })}
        actions={
          <Button size="s" icon={ArrowLeftRight} onPress={() => swap(line)}>
            {t('case.swap')}
          </Button>
        }
      />
    ));
}
