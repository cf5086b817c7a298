import { Play, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { Kbd } from '../components/kbd.tsx';
import styles from './gallery.module.css';
import { Group, Specimen } from './specimen.tsx';

/** Buttons. Hover, press and focus are seen by doing it. */
export function ButtonSpecimens(): ReactNode {
  return (
    <Group title="Buttons">
      <div className={styles['three']}>
        <Specimen state="primary">
          <Button variant="go">Export</Button>
        </Specimen>
        <Specimen state="off">
          <Button variant="go" isDisabled>
            Export
          </Button>
        </Specimen>
        <Specimen state="destroys">
          <Button variant="stop">Delete</Button>
        </Specimen>
        <Specimen state="secondary">
          <Button icon={Play}>Present</Button>
        </Specimen>
        <Specimen state="secondary, off">
          <Button isDisabled>Present</Button>
        </Specimen>
        <Specimen state="busy">
          <Button variant="go" isPending>
            Saving
          </Button>
        </Specimen>
        <Specimen state="quiet">
          <Button variant="quiet">Skip</Button>
        </Specimen>
        <Specimen state="link">
          <Button variant="link">Example</Button>
        </Specimen>
        <Specimen state="icon">
          <IconButton icon={Undo2} label="Undo typing" keys="Ctrl Z" />
        </Specimen>
        <Specimen state="small">
          <Button size="s">Dismiss</Button>
        </Specimen>
        <Specimen state="large">
          <Button variant="go" size="l">
            Next
          </Button>
        </Specimen>
        <Specimen state="key">
          <Kbd>Ctrl K</Kbd>
        </Specimen>
      </div>
    </Group>
  );
}
