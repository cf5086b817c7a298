import { useState, type ReactNode } from 'react';
import { ProseField } from '../../components/prose-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../words.tsx';
import type { FieldSpec } from './forms/form.ts';
import { useControl, useExample, type ControlProps } from './use-control.ts';
import { useFactWords } from './fact-words.tsx';

/** Fields that are typed as words: lines and prose. */

export function LineControl(props: ControlProps): ReactNode {
  const { value = '', change, frame } = useControl<string>(props);
  const required = props.spec.key === REQUIRED;
  // The one field that every pitch has: while it is empty, the last title stays with the document.
  const [emptied, setEmptied] = useState(false);
  const type = (text: string): void => {
    const isEmpty = required && text.trim() === '';
    setEmptied(isEmpty);
    if (!isEmpty) change(text, 'type');
  };
  return <TextField {...frame} value={emptied ? '' : value} onChange={type} />;
}

const REQUIRED = 'meta.title';

export function ProseControl(props: ControlProps<Extract<FieldSpec, { kind: 'prose' }>>): ReactNode {
  const { t } = useWords();
  const { value = '', change, frame } = useControl<string>(props);
  const example = useExample(props.spec.key, change);
  const facts = useFactWords();
  const { words, tall = false } = props.spec;
  return (
    <ProseField
      {...frame}
      example={example}
      value={value}
      onChange={(text) => change(text, 'type')}
      facts={facts}
      wordLimit={value === '' ? undefined : words}
      wordsText={(count, limit) => t('editor.words', { count, limit })}
      rows={tall ? 5 : 1}
    />
  );
}
