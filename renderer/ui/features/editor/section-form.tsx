import { memo, Suspense, useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import type { SectionId } from '../../../core/pitch/sections.ts';
import { useWords } from '../../words.tsx';
import { CaseResults } from '../case/case-results.tsx';
import { EmptySection, useEmptySection } from './empty-section.tsx';
import { FormList } from './form-list.tsx';
import { FormRow, More } from './form-rows.tsx';
import styles from './form.module.css';
import type { FormBlock, FormGroup } from './forms/form.ts';
import { FORMS } from './forms/index.ts';
import { GROUP_PARTS } from './group-parts.tsx';
import { groupElementId } from './groups.ts';

export interface SectionFormProps {
  readonly section: SectionId;
  /** Told of the group that one reads now. */
  readonly onGroup: (group: string) => void;
}

/** The form of one section, as one page; the navigator is its table of contents. */
export function SectionForm({ section, onGroup }: SectionFormProps): ReactNode {
  const { t } = useWords();
  const page = useRef<HTMLDivElement>(null);
  const empty = useEmptySection(section);
  useGroupInView(page, section, onGroup);
  return (
    <section className={styles['pane']} aria-labelledby="section-title">
      <header className={styles['head']}>
        <h2 id="section-title">{t(`section.${section}`)}</h2>
        <p>{t(`sectionHint.${section}`)}</p>
      </header>
      <div ref={page} className={styles['scroll']} data-pane="form">
        <div className={styles['form']}>
          {empty ? (
            <EmptySection section={empty} />
          ) : (
            FORMS[section].groups.map((group) => (
              <Group key={group.id} group={group} isOnly={FORMS[section].groups.length === 1} />
            ))
          )}
        </div>
      </div>
    </section>
  );
}

const Group = memo(function Group({
  group,
  isOnly,
}: {
  readonly group: FormGroup;
  readonly isOnly: boolean;
}): ReactNode {
  const { t } = useWords();
  const [first] = group.blocks;
  const Part = GROUP_PARTS[group.id];
  // A group of one field is headed by that field.
  const single = group.blocks.length === 1 && first?.kind === 'row' && first.fields.length === 1;
  const hint = first?.kind === 'list' ? first.key : group.id;
  return (
    <form
      id={groupElementId(group.id)}
      className={styles['group']}
      data-group={group.id}
      // A browser that fills in forms reads the whole form at every key, and all fields of the page where there is none.
      autoComplete="off"
      noValidate
      onSubmit={stay}
    >
      {!single && !isOnly && (
        <>
          <h3 className={styles['title']}>
            {t(`group.${group.id}`)} <ListHint list={hint} />
          </h3>
          <p className={styles['hint']}>{t(`groupHint.${group.id}`)}</p>
        </>
      )}
      {Part && (
        <Suspense fallback={null}>
          <Part />
        </Suspense>
      )}
      {group.blocks.map((block, index) => (
        // Blocks of a form never change their places.
        <Block key={index} block={block} isFirst={index === 0} />
      ))}
    </form>
  );
});

/** What is typed is in the pitch already: there is nothing to send. */
const stay = (event: FormEvent): void => event.preventDefault();

function ListHint({ list }: { readonly list: string }): ReactNode {
  const { t, has } = useWords();
  return has(`list.hint.${list}`) ? <span className={styles['aside']}>{t(`list.hint.${list}`)}</span> : null;
}

function Block({ block, isFirst }: { readonly block: FormBlock; readonly isFirst: boolean }): ReactNode {
  const { t } = useWords();
  switch (block.kind) {
    case 'row':
      return <FormRow row={block} />;
    case 'more':
      return <More rows={block.rows} label={t('editor.moreSlide')} />;
    case 'list':
      return (
        <>
          {!isFirst && (
            <h4 className={styles['subtitle']}>
              {t(`group.${block.key}`)} <ListHint list={block.key} />
            </h4>
          )}
          <FormList list={block} />
          <Below list={block.key} />
        </>
      );
  }
}

/** What a list comes to, where it comes to something. */
const Below = ({ list }: { readonly list: string }): ReactNode =>
  list === 'evidence.businessCase.lines' ? <CaseResults /> : null;

/** Says which group stands at the top of the page. */
function useGroupInView(
  page: { readonly current: HTMLElement | null },
  section: SectionId,
  onGroup: (group: string) => void,
): void {
  useEffect(() => {
    const scroller = page.current;
    if (!scroller) return undefined;
    scroller.scrollTop = 0;
    const tell = (): void => {
      const top = scroller.getBoundingClientRect().top + 80;
      const groups = [...scroller.querySelectorAll<HTMLElement>('[data-group]')];
      const shown = groups.findLast((group) => group.getBoundingClientRect().top <= top) ?? groups[0];
      if (shown?.dataset['group'] !== undefined) onGroup(shown.dataset['group']);
    };
    tell();
    scroller.addEventListener('scroll', tell, { passive: true });
    return () => scroller.removeEventListener('scroll', tell);
  }, [page, section, onGroup]);
}
