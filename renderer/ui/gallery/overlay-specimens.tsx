import { Copy, EyeOff, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Menu } from '../components/menu.tsx';
import { Splitter } from '../components/splitter.tsx';
import { Toast } from '../components/toast.tsx';
import { useWords } from '../words.tsx';
import styles from './gallery.module.css';
import { Group } from './specimen.tsx';

/** What lies over something else, and the edge between two panes. */
export function OverlaySpecimens(): ReactNode {
  const [shown, setShown] = useState<'dialog' | 'toast'>();
  const [width, setWidth] = useState(120);
  return (
    <Group title="Menu, toast, dialog, splitter">
      <div className={styles['line']}>
        <Menu label="Row" choices={CHOICES} onChoose={() => undefined}>
          <Button>Menu</Button>
        </Menu>
        <Button onPress={() => setShown('toast')}>Toast</Button>
        <Button onPress={() => setShown('dialog')}>Dialog</Button>
      </div>
      <div className={styles['panes']}>
        <div style={{ width }} />
        <Splitter
          label="Width of the left pane"
          value={width}
          min={40}
          max={240}
          onChange={setWidth}
          onReset={() => setWidth(120)}
        />
      </div>
      {shown === 'toast' && <DeletedToast onClose={() => setShown(undefined)} />}
      <SaveDialog isOpen={shown === 'dialog'} onClose={() => setShown(undefined)} />
    </Group>
  );
}

function DeletedToast({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  return (
    <Toast
      id="1"
      text="Benefit deleted"
      region={t('common.notifications')}
      undo={{ label: t('common.undo'), onPress: () => undefined }}
      onClose={onClose}
    />
  );
}

function SaveDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }): ReactNode {
  return (
    <Dialog
      title="Save “Team network pilot”?"
      isOpen={isOpen}
      onClose={onClose}
      oddAction={
        <Button variant="quiet" onPress={onClose}>
          Do not save
        </Button>
      }
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="go" autoFocus onPress={onClose}>
            Save
          </Button>
        </>
      }
    >
      14 edits are not in the file yet.
    </Dialog>
  );
}

const CHOICES = [
  { id: 'duplicate', label: 'Duplicate', icon: Copy, keys: 'Ctrl D' },
  { id: 'hide', label: 'Hide', icon: EyeOff, keys: 'H' },
  { id: 'delete', label: 'Delete', icon: Trash2, keys: 'Del', destroys: true },
];
