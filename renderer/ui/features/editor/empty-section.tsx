import type { ReactNode } from 'react';
import { fieldPath, within } from '../../../core/base/ids.ts';
import { useApp } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyDrawing } from '../../components/empty-drawing.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useWords } from '../../words.tsx';

/** Sections that are nothing but lists, with the list that their first item goes into and its first field. */
export const EMPTY_SECTIONS = {
  people: { list: fieldPath('people'), first: 'name' },
  momentum: { list: fieldPath('momentum', 'updates'), first: 'date' },
} as const;

/** What such a section shows before there is anything in it: what will be there, and the one way to begin. */
export function EmptySection({ section }: { readonly section: keyof typeof EMPTY_SECTIONS }): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const { list, first } = EMPTY_SECTIONS[section];
  const begin = (): void => app.goTo(within(list, { id: app.addItem(list, {}) }, first));
  return (
    <EmptyState
      drawing={<EmptyDrawing name={section} />}
      title={t(`empty.${section}.title`)}
      why={t(`empty.${section}.text`)}
      actions={
        <Button variant="secondary" onPress={begin}>
          {t(`empty.${section}.action`)}
        </Button>
      }
    />
  );
}
