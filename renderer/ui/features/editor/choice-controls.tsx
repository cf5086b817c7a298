import { CURRENCIES } from '../../../core/pitch/currencies.ts';
import { useMemo, type ReactNode } from 'react';
import { CheckField } from '../../components/check-field.tsx';
import { ComboBox } from '../../components/combo-box.tsx';
import { Select } from '../../components/select.tsx';
import { useWords } from '../../words.tsx';
import type { FieldSpec } from './forms/form.ts';
import { useControl, type ControlProps } from './use-control.ts';

/** Fields that are chosen. */

export function FlagControl(props: ControlProps): ReactNode {
  const { value = false, change, frame } = useControl<boolean>(props);
  return <CheckField {...frame} value={value} onChange={(next) => change(next ? true : undefined)} />;
}

export function ChoiceControl(props: ControlProps<Extract<FieldSpec, { kind: 'choice' }>>): ReactNode {
  const { t } = useWords();
  const { value, change, frame } = useControl<string>(props);
  const { key, options } = props.spec;
  const named = useMemo(() => options.map((id) => ({ id, name: t(`choice.${key}.${id}`) })), [options, key, t]);
  return (
    <Select
      {...frame}
      options={named}
      value={value}
      onChange={(next) => change(next)}
      {...(key === REQUIRED_CHOICE ? {} : { none: t('editor.none') })}
    />
  );
}

/** Without it, a line of the business case would be neither cost nor benefit. */
const REQUIRED_CHOICE = 'evidence.businessCase.lines.kind';

/** Languages whose labels are complete first, then others that people write pitches in. */
const LANGUAGES =
  'en-GB en-US de-DE de-AT de-CH ja-JP ar fr-FR es-ES it-IT nl-NL pt-BR pt-PT pl-PL sv-SE nb-NO da-DK fi-FI cs-CZ hu-HU tr-TR el-GR uk-UA he-IL zh-CN ko-KR'.split(
    ' ',
  );

export function LanguageControl(props: ControlProps): ReactNode {
  return <CodeControl {...props} codes={LANGUAGES} of="language" />;
}

export function CurrencyControl(props: ControlProps): ReactNode {
  return <CodeControl {...props} codes={CURRENCIES} of="currency" />;
}

/** A code of a standard, found by its name in the interface's language; another code may be typed. */
function CodeControl(
  props: ControlProps & { readonly codes: readonly string[]; readonly of: 'language' | 'currency' },
): ReactNode {
  const { language } = useWords();
  const { value, change, frame } = useControl<string>(props);
  const { codes, of } = props;
  const options = useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: of });
    return codes.map((id) => ({ id, name: names.of(id) ?? id, detail: id }));
  }, [codes, of, language]);
  const own = value !== undefined && !codes.includes(value) ? value : '';
  return (
    <ComboBox
      {...frame}
      options={options}
      value={own === '' ? value : undefined}
      onChange={(next) => change(next)}
      text={own}
      onText={(text) => change(text, 'type')}
    />
  );
}
