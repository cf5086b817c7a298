import { useMemo } from 'react';
import type { FieldPath } from '../../../core/base/ids.ts';
import type { Json } from '../../../core/base/json.ts';
import { remembered } from '../../../core/base/remembered.ts';
import { severityOf, type Finding } from '../../../core/deck/findings.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import type { FieldFinding, FieldProps } from '../../components/field-props.ts';
import { useWords } from '../../words.tsx';
import { useFieldCoach } from '../coach/use-field-coach.tsx';
import { PRIVATE_FIELDS } from './forms/private-fields.ts';
import { useField, type FieldBinding } from './use-field.ts';

export interface ControlProps<Spec extends { readonly key: string } = { readonly key: string }> {
  readonly spec: Spec;
  readonly path: FieldPath;
}

/** What every control of a field is given: its value, and what stands around it. */
export function useControl<T extends Json>({ spec, path }: ControlProps) {
  const binding = useField<T>(path);
  const frame = useFrame(spec.key, path, binding.focused);
  return { ...binding, frame };
}

/** Label, guidance, findings and place of a field. */
export function useFrame(key: string, path: FieldPath, onFocus: () => void): FieldProps {
  const words = useWords();
  const findings = useFieldFindings(path);
  const coach = useFieldCoach(path);
  return useMemo(() => {
    const guide = words.has(`field.${key}.guide`) ? words.t(`field.${key}.guide`) : '';
    return {
      label: words.t(`field.${key}.label`),
      ...(guide === '' ? {} : { guide }),
      ...(PRIVATE_FIELDS.has(key) ? { note: words.t('editor.private') } : {}),
      field: path,
      findings,
      coach,
      onFocus,
    };
  }, [words, key, path, findings, coach, onFocus]);
}

/** One good answer that can be taken over, where there is one. */
export function useExample(key: string, change: FieldBinding<string>['change']): FieldProps['example'] {
  const { t, has } = useWords();
  return useMemo(() => {
    const word = `field.${key}.example`;
    if (!has(word)) return undefined;
    const text = t(word);
    return {
      label: t('editor.example'),
      title: t(`field.${key}.label`),
      text,
      use: t('editor.useAsStart'),
      onUse: () => change(text, 'type'),
    };
  }, [t, has, key, change]);
}

const NONE: readonly FieldFinding[] = [];

/** What the composer found at a field, in words. */
export function useFieldFindings(path: FieldPath): readonly FieldFinding[] {
  const words = useWords();
  // Each deck has findings of its own; as long as they say the same of this field, it is not drawn again.
  const said = useAppState(({ preview }) => (preview.view ? findingsAt(preview.view.findings, path) : ''));
  const { store } = useApp();
  return useMemo(() => {
    if (said === '') return NONE;
    const all = store.getState().preview.view?.findings ?? [];
    return all.filter(({ field }) => field === path).map((finding) => inWords(finding, words));
  }, [said, store, path, words]);
}

/** What is found at a field as one text, to be compared; empty where there is nothing. */
const findingsAt = (findings: readonly Finding[], path: FieldPath): string => textByField(findings).get(path) ?? '';

/** Every field of the form asks at every key: the findings of a deck are gone through once. */
const textByField = remembered((findings: readonly Finding[]): ReadonlyMap<FieldPath, string> => {
  const texts = new Map<FieldPath, string>();
  for (const { field, code, detail } of findings) {
    if (field !== undefined) texts.set(field, `${texts.get(field) ?? ''}${code} ${detail}\n`);
  }
  return texts;
});

export const inWords = (finding: Finding, { t }: Pick<Translator, 't'>): FieldFinding => ({
  id: `${finding.code} ${finding.field ?? finding.slide ?? ''} ${finding.detail}`,
  severity: severityOf(finding.code),
  text: `${t(`finding.${finding.code}`)}. ${t(`finding.${finding.code}.why`, { detail: finding.detail })}`,
});
