import { useMemo, useState, type ReactNode } from 'react';
import { fieldPath } from '../../../core/base/ids.ts';
import { COMMANDS } from '../../../commands/commands.ts';
import { printKey } from '../../../commands/keys.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useWords } from '../../words.tsx';
import { commandState, type Run } from './app-root.tsx';
import { findInPitch } from './find-in-pitch.ts';
import styles from './palette.module.css';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly keys?: string | undefined;
  readonly isOff: boolean;
  readonly go: () => void;
}

export interface PaletteProps {
  readonly run: Run;
  /** What stands in the field at first: `>` for commands only. */
  readonly start: string;
  readonly onClose: () => void;
}

/** Search or do: commands after `>`, facts after `@`, slides after `#`, and the words of the pitch. */
export function Palette({ run, start, onClose }: PaletteProps): ReactNode {
  const { t } = useWords();
  const [typed, setTyped] = useState(start);
  const [active, setActive] = useState(0);
  const rows = useRows(typed, run);
  const choose = (row: Row | undefined): void => {
    if (!row || row.isOff) return;
    onClose();
    row.go();
  };
  const press = (key: string): boolean => {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      setActive((now) => (now + (key === 'ArrowDown' ? 1 : -1) + rows.length) % Math.max(rows.length, 1));
      return true;
    }
    if (key !== 'Enter') return false;
    choose(rows[active]);
    return true;
  };
  return (
    <Dialog title={t('window.search')} isOpen onClose={onClose} isDismissable size="m">
      <input
        className={styles['input']}
        role="combobox"
        aria-expanded
        aria-controls="palette-rows"
        aria-activedescendant={rows[active] ? `palette-${active}` : undefined}
        aria-label={t('window.search')}
        value={typed}
        autoFocus
        autoComplete="off"
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
        onKeyDown={(event) => !event.nativeEvent.isComposing && press(event.key) && event.preventDefault()}
      />
      <ul id="palette-rows" role="listbox" aria-label={t('window.search')} className={styles['rows']}>
        {rows.map((row, index) => (
          <li
            key={row.id}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === active}
            aria-disabled={row.isOff}
            className={styles['row']}
            onClick={() => choose(row)}
            ref={index === active ? intoView : undefined}
          >
            <span className={styles['name']}>{row.name}</span>
            <span className={styles['detail']}>{row.detail}</span>
            {row.keys !== undefined && <Kbd>{row.keys}</Kbd>}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const intoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

/** Rows that are shown at once. */
const MOST = 40;

function useRows(typed: string, run: Run): readonly Row[] {
  const sign = /^[>@#]/u.exec(typed)?.[0];
  const wanted = typed
    .replace(/^[>@#]/u, '')
    .trim()
    .toLocaleLowerCase();
  const commands = useCommandRows(run);
  const slides = useSlideRows();
  const facts = useFactRows();
  const words = useWordRows(sign === undefined && wanted.length > 1 ? wanted : '');
  return useMemo(() => {
    const all =
      sign === '>' ? commands : sign === '@' ? facts : sign === '#' ? slides : [...commands, ...slides, ...facts];
    const fitting = all.filter(({ name, detail }) => `${name} ${detail}`.toLocaleLowerCase().includes(wanted));
    return [...fitting, ...words].slice(0, MOST);
  }, [sign, wanted, commands, slides, facts, words]);
}

function useCommandRows(run: Run): readonly Row[] {
  const app = useApp();
  const { t } = useWords();
  const state = useAppState((whole) => whole);
  return useMemo(() => {
    const now = commandState(state);
    return COMMANDS.filter(({ id }) => id !== 'edit.palette').map(({ id, menu, keys, keyInBrowser, enabled }) => ({
      id: `command ${id}`,
      name: t(`command.${id}`),
      detail: t(`menu.${menu}`),
      keys:
        keys[0] === undefined || (!keyInBrowser && app.host.kind === 'browser')
          ? undefined
          : printKey(keys[0], app.host.platform),
      isOff: !enabled(now),
      go: () => run(id),
    }));
  }, [app, state, run, t]);
}

function useSlideRows(): readonly Row[] {
  const app = useApp();
  const { t } = useWords();
  const slides = useAppState(({ preview }) => preview.view?.slides);
  return useMemo(
    () =>
      (slides ?? []).map(({ id, number, title }, index) => ({
        id: `slide ${id}`,
        name: title,
        detail: t('editor.slide', { number }),
        isOff: false,
        go: () => app.showSlide(index),
      })),
    [app, slides, t],
  );
}

function useFactRows(): readonly Row[] {
  const app = useApp();
  const { t } = useWords();
  const facts = useAppState(({ document }) => document?.opened.pitch.evidence?.facts);
  return useMemo(
    () =>
      (facts ?? []).map(({ id, label, value, unit = '' }) => ({
        id: `fact ${id}`,
        name: label ?? id,
        detail: value === undefined ? t('list.one.evidence.facts') : `${value} ${unit}`,
        isOff: false,
        go: () => app.goTo(fieldPath('evidence', 'facts', { id }, 'value')),
      })),
    [app, facts, t],
  );
}

/** Places of the pitch whose words hold what was typed. */
function useWordRows(wanted: string): readonly Row[] {
  const app = useApp();
  const { t } = useWords();
  const pitch = useAppState(({ document }) => document?.opened.pitch);
  return useMemo(
    () =>
      pitch === undefined || wanted === ''
        ? []
        : findInPitch(pitch, wanted).map(({ path, key, excerpt }) => ({
            id: `word ${path}`,
            name: excerpt,
            detail: t(`field.${key}.label`),
            isOff: false,
            go: () => app.goTo(path),
          })),
    [app, pitch, wanted, t],
  );
}
