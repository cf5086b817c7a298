import type { ReactNode } from 'react';
import { COMMANDS, MENUS, type MenuId } from '../../../commands/commands.ts';
import { printKey } from '../../../commands/keys.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import { useApp } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useWords } from '../../words.tsx';
import styles from './keys-sheet.module.css';

/** Keys that belong to one place: as they are pressed, and what they do there. */
const PLACES: readonly { readonly name: MessageKey; readonly keys: readonly (readonly [string, MessageKey])[] }[] = [
  {
    name: 'keys.text',
    keys: [
      ['Mod+B', 'keys.bold'],
      ['Mod+I', 'keys.italic'],
      ['Mod+K', 'keys.link'],
      ['@', 'keys.fact'],
    ],
  },
  { name: 'keys.lists', keys: [['Alt+↑ ↓', 'keys.move']] },
  {
    name: 'keys.grid',
    keys: [
      ['F2', 'keys.edit'],
      ['Del', 'keys.clear'],
      ['Mod+V', 'keys.paste'],
    ],
  },
  {
    name: 'keys.sorter',
    keys: [
      ['Space', 'keys.select'],
      ['Alt+← →', 'keys.reorder'],
      ['H', 'keys.hide'],
      ['T', 'keys.retitle'],
      ['L', 'keys.layout'],
      ['Enter', 'keys.field'],
    ],
  },
  {
    name: 'keys.present',
    keys: [
      ['→ Space', 'keys.forth'],
      ['←', 'keys.back'],
      ['A', 'keys.ask'],
      ['O', 'keys.objection'],
      ['Backspace', 'keys.return'],
      ['1 … 9', 'keys.number'],
      ['B W', 'keys.black'],
      ['L', 'keys.pointer'],
      ['G', 'keys.overview'],
      ['+ −', 'keys.notes'],
      ['N', 'keys.oneScreen'],
      ['S', 'keys.swap'],
      ['P', 'keys.pause'],
      ['Esc', 'keys.end'],
    ],
  },
];

/** All keys, by where they work. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  return (
    <Dialog
      title={t('keys.title')}
      isOpen
      onClose={onClose}
      isDismissable
      size="l"
      actions={
        <Button variant="go" autoFocus onPress={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <div className={styles['sheet']} tabIndex={0} role="group" aria-label={t('keys.title')}>
        <div className={styles['columns']}>
          {MENUS.map((menu) => (
            <MenuKeys key={menu} menu={menu} />
          ))}
          {PLACES.map(({ name, keys }) => (
            <Keys key={name} name={t(name)} keys={keys.map(([key, words]) => [key, t(words)])} />
          ))}
        </div>
      </div>
    </Dialog>
  );
}

function MenuKeys({ menu }: { readonly menu: MenuId }): ReactNode {
  const { host } = useApp();
  const { t } = useWords();
  const own = COMMANDS.filter((one) => one.menu === menu && (one.keyInBrowser || host.kind !== 'browser'));
  const keys = own.flatMap(({ id, keys: chords }) =>
    chords.map((chord) => [chord, t(`command.${id}`)] as const).slice(0, 1),
  );
  return keys.length === 0 ? null : <Keys name={t(`menu.${menu}`)} keys={keys} />;
}

interface KeysProps {
  readonly name: string;
  readonly keys: readonly (readonly [chord: string, does: string])[];
}

function Keys({ name, keys }: KeysProps): ReactNode {
  const { host } = useApp();
  return (
    <section className={styles['place']}>
      <h3>{name}</h3>
      <dl>
        {keys.map(([chord, does]) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>
              <Kbd>{printKey(chord, host.platform)}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
