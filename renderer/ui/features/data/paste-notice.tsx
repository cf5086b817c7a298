import { ClipboardPaste } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Recognised, RecogniseOptions } from '../../../core/data/recognise.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../words.tsx';
import { PasteChoices } from './paste-choices.tsx';
import type { Importing } from './use-import.ts';
import type { Pasted, Pasting } from './use-paste.ts';

export interface PasteNoticeProps {
  readonly pasted: Pasted;
  readonly pasting: Pasting;
  readonly importing: Importing;
}

/** What was understood of a paste, and how to have it otherwise. It stays until it is answered. */
export function PasteNotice({ pasted, pasting, importing }: PasteNoticeProps): ReactNode {
  const words = useWords();
  const { t, n } = words;
  const [isOpen, setOpen] = useState(false);
  const { cells } = pasted.recognised;
  const title = t('data.pastedTable', {
    rows: n('data.rows', cells.length),
    columns: n('data.columns', cells[0]?.length ?? 0),
  });
  return (
    <>
      <Banner
        kind="here"
        icon={ClipboardPaste}
        title={title}
        actions={
          <>
            <Button variant="quiet" size="s" onPress={pasting.takeBack}>
              {t('data.takeBack')}
            </Button>
            <Button variant="quiet" size="s" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
              {t('data.change')}
            </Button>
            <Button size="s" onPress={pasting.keep}>
              {t('data.keep')}
            </Button>
          </>
        }
      >
        {understood(pasted, words)}
      </Banner>
      {isOpen && <PasteChoices pasted={pasted} pasting={pasting} importing={importing} />}
    </>
  );
}

const SEPARATOR_WORDS = {
  tab: 'data.tabs',
  semicolon: 'data.semicolons',
  pipe: 'data.pipes',
  comma: 'data.commas',
} as const satisfies Record<RecogniseOptions['separator'], string>;

/** As one sentence: `Tabs between cells, decimal comma, first row is a header.` */
function understood({ recognised, source, file }: Pasted, words: Translator): string {
  const { t } = words;
  const { options } = recognised;
  const from =
    typeof source === 'string'
      ? t(SEPARATOR_WORDS[options.separator])
      : t('data.fromSheet', { sheet: file?.sheet ?? '' });
  const parts = [
    ...(typeof source === 'string' || file?.sheet !== undefined ? [from] : []),
    ...(typeof source === 'string' ? [t(options.decimal === 'comma' ? 'data.decimalComma' : 'data.decimalPoint')] : []),
    t(options.header ? 'data.firstRowHeader' : 'data.noHeader'),
    ...more(recognised, words),
  ];
  return `${parts.join(', ')}.`;
}

function more({ options, roles, beyond }: Recognised, { t, n }: Translator): readonly string[] {
  const hidden = roles.filter((role) => role === 'none').length;
  return [
    ...(options.dates ? [t('data.datesFound')] : []),
    ...(options.transposed ? [t('data.turned')] : []),
    ...(hidden > 0 ? [n('data.columnsNotShown', hidden)] : []),
    ...(beyond.rows > 0 ? [n('data.beyond', beyond.rows)] : []),
  ];
}
