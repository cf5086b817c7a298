import { Plus } from 'lucide-react';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { FieldPath } from '../../../core/base/ids.ts';
import { isObject, type Json } from '../../../core/base/json.ts';
import { freeId, itemPath, valueAt } from '../../../core/edit/apply.ts';
import { useApp, useAppState, useDocument } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { SortableList } from '../../components/sortable-list.tsx';
import { useWords } from '../../words.tsx';
import { useFactWords } from './fact-words.tsx';
import { findingsAtItem } from './group-findings.ts';
import { firstField, listPath } from './list-path.ts';
import styles from './form.module.css';
import type { ListSpec } from './forms/form.ts';
import { FormRow, More } from './form-rows.tsx';
import { ItemParts } from './item-parts.tsx';
import { idOf, rowWords } from './row-words.ts';

/** A list of the pitch: one row open at a time, the others one line. */
export function FormList({ list }: { readonly list: ListSpec }): ReactNode {
  const app = useApp();
  const { t, tag } = useWords();
  const path = useMemo(() => listPath(list.key), [list.key]);
  const items = useDocument(({ opened }) => valueAt(opened.pitch, path), undefined);
  const { textOf } = useFactWords();
  const report = useAppState(({ coaching }) => coaching.report);
  const people = useDocument(({ opened }) => opened.pitch.people, undefined);
  const [openId, setOpenId] = useOpenItem(path);
  const rows = useMemo(
    () =>
      itemsOf(items).map((item) => ({
        ...rowWords(list, item, { tag, textOf, people, one: t(`list.one.${list.key}`) }),
        findings: findingsAtItem(itemPath(path, idOf(item)), report),
      })),
    [items, list, path, report, tag, textOf, people, t],
  );
  const add = useCallback(() => {
    const id = app.addItem(path, list.initial);
    setOpenId(id);
    app.goTo(firstField(list, path, id));
  }, [app, path, list, setOpenId]);
  return (
    <div className={styles['list']}>
      {rows.length > 0 && (
        <SortableList
          label={t(`group.${list.key}`)}
          items={rows}
          openId={openId}
          onOpen={setOpenId}
          onMove={(id, to) => move(app, itemPath(path, id), to)}
          onRemove={(id) => app.edit({ kind: 'remove', item: itemPath(path, id) }, labelled('remove', path, id))}
          onDuplicate={(id) => duplicate(app, path, id)}
          onAdd={add}
        >
          {(id) => <ItemForm list={list} item={itemPath(path, id)} />}
        </SortableList>
      )}
      <Button variant="quiet" icon={Plus} onPress={add} data-add={list.key}>
        {t(`editor.add.${list.key}`)}
      </Button>
    </div>
  );
}

function ItemForm({ list, item }: { readonly list: ListSpec; readonly item: FieldPath }): ReactNode {
  const { t } = useWords();
  const within = useMemo(() => ({ key: list.key, item }), [list.key, item]);
  return (
    <>
      {list.rows.map((row) => (
        <FormRow key={row.fields[0]?.key} row={row} within={within} />
      ))}
      {list.more.length > 0 && <More rows={list.more} within={within} label={t('editor.more')} />}
      <ItemParts list={list.key} item={item} />
    </>
  );
}

/** The row that is open: the one that was opened last, or that holds the field that was gone to. */
function useOpenItem(path: FieldPath): readonly [string | undefined, (id: string | undefined) => void] {
  const [chosen, setChosen] = useState<{ readonly id: string | undefined; readonly request: number }>();
  const request = useDocument(({ focusRequest }) => focusRequest, 0);
  const asked = useDocument(({ field, opened }) => {
    if (field === undefined || !field.startsWith(`${path}[`)) return undefined;
    const ids = itemsOf(valueAt(opened.pitch, path)).map(idOf);
    return ids.find((id) => field === itemPath(path, id) || field.startsWith(`${itemPath(path, id)}.`));
  }, undefined);
  const open = useCallback((id: string | undefined) => setChosen({ id, request }), [request]);
  // Going to a field after a row was opened by hand opens that field's row.
  return [chosen && chosen.request === request ? chosen.id : (asked ?? chosen?.id), open];
}

const itemsOf = (value: Json | undefined) => (Array.isArray(value) ? value.filter(isObject) : []);

type AppOf = ReturnType<typeof useApp>;

const labelled = (verb: 'remove' | 'move' | 'duplicate', path: FieldPath, id: string) =>
  ({ label: { verb, field: itemPath(path, id) } }) as const;

const move = (app: AppOf, item: FieldPath, to: number): void =>
  app.edit({ kind: 'move', item, to }, { label: { verb: 'move', field: item } });

function duplicate(app: AppOf, path: FieldPath, id: string): void {
  const { document } = app.store.getState();
  if (!document) return;
  const copy = freeId(document.opened.pitch, path);
  app.edit({ kind: 'duplicate', item: itemPath(path, id), id: copy }, labelled('duplicate', path, copy));
}
