import { useState, type ReactNode } from 'react';
import { CheckField } from '../components/check-field.tsx';
import { RadioCards } from '../components/radio-cards.tsx';
import { Segmented } from '../components/segmented.tsx';
import { Switch } from '../components/switch.tsx';
import { Tabs } from '../components/tabs.tsx';
import styles from './gallery.module.css';
import { Group } from './specimen.tsx';

/** What is chosen rather than typed. */
export function ChoiceSpecimens(): ReactNode {
  const [view, setView] = useState<'map' | 'table'>('map');
  const [isOn, setOn] = useState(true);
  const [theme, setTheme] = useState<'boardroom' | 'field'>('boardroom');
  const [tab, setTab] = useState<'updates' | 'wins' | 'decisions'>('updates');
  return (
    <Group title="Choices">
      <div className={styles['line']}>
        <Segmented label="View" value={view} onChange={setView} options={VIEWS} />
        <Segmented label="View, small" size="s" value={view} onChange={setView} options={VIEWS} />
        <Switch label="No spend asked" value={isOn} onChange={setOn} />
        <Switch label="Off" value={false} onChange={setOn} isDisabled />
      </div>
      <CheckField label="Stands on the key figures slide" guide="At most four do." value={isOn} onChange={setOn} />
      <CheckField label="Off" value onChange={setOn} isDisabled />
      <RadioCards label="Theme" value={theme} onChange={setTheme} options={THEMES} />
      <Tabs
        label="Momentum"
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'updates', name: 'Updates', content: 'What executives were told' },
          { id: 'wins', name: 'Wins', content: 'What has worked' },
          { id: 'decisions', name: 'Decisions', content: 'What was decided' },
        ]}
      />
    </Group>
  );
}

const VIEWS = [
  { id: 'map', name: 'Map' },
  { id: 'table', name: 'Table' },
] as const;

const THEMES = [
  { id: 'boardroom', name: 'Boardroom', detail: 'Quiet, for a long table' },
  { id: 'field', name: 'Field', detail: 'Warm, for a workshop' },
] as const;
