import type { ReactNode } from 'react';
import type { SectionId } from '../../../core/pitch/sections.ts';
import { useApp, useDocument } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyDrawing } from '../../components/empty-drawing.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useWords } from '../../words.tsx';
import type { ListSpec } from './forms/form.ts';
import { FORMS } from './forms/index.ts';
import { firstField, listPath } from './list-path.ts';

const LISTS_ONLY = ['people', 'momentum'] as const;
type ListsOnly = (typeof LISTS_ONLY)[number];

/** Which section that is nothing but lists has nothing in it yet, and so no form to look at; undefined for the others. */
export function useEmptySection(section: SectionId): ListsOnly | undefined {
  const lists = LISTS_ONLY.find((one) => one === section);
  const isEmpty = useDocument(({ opened }) => lists !== undefined && opened.pitch[lists] === undefined, true);
  return isEmpty ? lists : undefined;
}

/** What such a section shows: what will be there, and the ways to begin, the likeliest first. */
export function EmptySection({ section }: { readonly section: ListsOnly }): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const begin = (list: ListSpec): void => {
    const path = listPath(list.key);
    app.goTo(firstField(list, path, app.addItem(path, list.initial)));
  };
  return (
    <EmptyState
      drawing={<EmptyDrawing name={section} />}
      title={t(`empty.${section}.title`)}
      why={t(`empty.${section}.text`)}
      actions={listsOf(section).map((list, i) => (
        <Button key={list.key} variant={i === 0 ? 'secondary' : 'quiet'} onPress={() => begin(list)}>
          {t(`editor.add.${list.key}`)}
        </Button>
      ))}
    />
  );
}

const listsOf = (section: ListsOnly): readonly ListSpec[] =>
  FORMS[section].groups.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'list'));
