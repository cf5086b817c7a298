import { useState, type ReactNode } from 'react';
import { ComboBox } from '../components/combo-box.tsx';
import { DateField } from '../components/date-field.tsx';
import { MoneyField } from '../components/money-field.tsx';
import { NumberField } from '../components/number-field.tsx';
import { ProseField } from '../components/prose-field.tsx';
import { Select } from '../components/select.tsx';
import { TextField } from '../components/text-field.tsx';
import { useWords } from '../words.tsx';
import styles from './gallery.module.css';
import { Group } from './specimen.tsx';

/** Fields, each alive. */
export function FieldSpecimens(): ReactNode {
  return (
    <>
      <Group title="Text field">
        <Texts />
      </Group>
      <Group title="Prose field">
        <Prose />
      </Group>
      <Group title="Money, number, date">
        <Figures />
      </Group>
      <Group title="Select, combo box">
        <Choices />
      </Group>
    </>
  );
}

function Texts(): ReactNode {
  const [text, setText] = useState('Shift planners');
  const common = { value: text, onChange: setText };
  return (
    <div className={styles['two']}>
      <TextField label="empty" value="" onChange={setText} placeholder="Shift planners" />
      <TextField label="rest" {...common} />
      <TextField label="guide" guide="One line, always there." {...common} />
      <TextField
        label="finding"
        {...common}
        findings={[{ id: '1', severity: 'warning', text: 'This names a feature, not a gain' }]}
      />
      <TextField
        label="error"
        value="31 Feb"
        onChange={setText}
        findings={[{ id: '1', severity: 'error', text: 'February has 28 days' }]}
      />
      <TextField label="read only" {...common} isReadOnly />
    </div>
  );
}

function Prose(): ReactNode {
  const { t } = useWords();
  const [text, setText] = useState('Run a **90-day pilot** in two depots, with a rule for stopping it.');
  const example = {
    label: t('common.example'),
    title: t('common.example'),
    text: 'Close two data halls before the lease renews.',
    use: t('common.useExample'),
    onUse: () => setText('Close two data halls before the lease renews.'),
  };
  return (
    <ProseField
      label="Your answer, in one sentence"
      guide="An executive wants to know what you propose before why."
      value={text}
      onChange={setText}
      facts={{ ...FACT_WORDS, label: t('field.facts') }}
      wordLimit={30}
      wordsText={(count, limit) => t('field.words', { count, limit })}
      example={example}
    />
  );
}

const FACTS = [
  { id: 'answer', label: 'Time to an answer', value: '1.4 h' },
  { id: 'repeats', label: 'Repeated faults a month', value: '37' },
];

const FACT_WORDS = {
  choices: () => FACTS,
  textOf: (id: string) => FACTS.find((fact) => fact.id === id)?.value,
  missing: 'fact missing',
  about: (id: string) => FACTS.find((fact) => fact.id === id)?.label,
};

function Figures(): ReactNode {
  const [amount, setAmount] = useState<number | undefined>(48_000);
  const [currency, setCurrency] = useState('EUR');
  const [months, setMonths] = useState<number | undefined>(6);
  const [date, setDate] = useState<string | undefined>('2026-12-04');
  return (
    <div className={styles['two']}>
      <MoneyField
        label="money"
        value={amount}
        onChange={setAmount}
        currency={currency}
        onCurrency={setCurrency}
        currencies={['EUR', 'GBP', 'NOK', 'USD']}
      />
      <MoneyField label="one currency" value={amount} onChange={setAmount} currency="EUR" />
      <NumberField label="number" value={months} onChange={setMonths} unit="months" />
      <NumberField label="off" value={months} onChange={setMonths} isDisabled />
      <DateField label="date" value={date} onChange={setDate} />
      <DateField label="no date" value="2026-02-31" onChange={setDate} />
    </div>
  );
}

function Choices(): ReactNode {
  const [level, setLevel] = useState<string | undefined>('executive');
  const [person, setPerson] = useState<string | undefined>('mira');
  const [name, setName] = useState('');
  return (
    <div className={styles['two']}>
      <Select label="select" options={LEVELS} value={level} onChange={setLevel} none="Nothing" />
      <ComboBox
        label="combo box"
        options={PEOPLE}
        value={person}
        onChange={setPerson}
        text={name}
        onText={setName}
        create={{ label: 'New person', onCreate: setName }}
      />
    </div>
  );
}

const LEVELS = [
  { id: 'executive', name: 'Executive' },
  { id: 'middle', name: 'Middle management' },
];
const PEOPLE = [
  { id: 'mira', name: 'Mira Okafor', detail: 'Service Operations' },
  { id: 'kari', name: 'Kari Lund', detail: 'Depot Moss' },
];
