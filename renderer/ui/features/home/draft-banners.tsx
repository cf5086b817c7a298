import { RotateCcw } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { DraftInfo } from '../../../host/host.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../words.tsx';
import styles from './draft-banners.module.css';
import type { HomeProps } from './home.tsx';
import { whenInSentence } from './when-words.ts';

type DraftBannersProps = Pick<HomeProps, 'drafts' | 'now' | 'onRecover' | 'onDiscard' | 'onCompare'>;

/** As many as are shown before one asks for more. */
const SHOWN = 2;

/** Work that a sudden stop left over, newest first. The focus starts on recovering the newest. */
export function DraftBanners({ drafts, now, onRecover, onDiscard, onCompare }: DraftBannersProps): ReactNode {
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  if (drafts.length === 0) return null;
  const newest = drafts.toSorted((a, b) => b.typedAt - a.typedAt);
  const shown = showsAll ? newest : newest.slice(0, SHOWN);
  return (
    <div className={styles['banners']}>
      {shown.map((draft, index) => (
        <Banner
          key={draft.id}
          kind="look"
          icon={RotateCcw}
          title={words.t('home.draft')}
          actions={
            <>
              <Button variant="quiet" size="s" onPress={() => onDiscard(draft)}>
                {words.t('home.discard')}
              </Button>
              {onCompare && draft.file !== undefined && (
                <Button variant="quiet" size="s" onPress={() => onCompare(draft)}>
                  {words.t('home.compare')}
                </Button>
              )}
              <Button size="s" autoFocus={index === 0} onPress={() => onRecover(draft)}>
                {words.t('home.recover')}
              </Button>
            </>
          }
        >
          {whatIsLeft(draft, now, words)}
        </Banner>
      ))}
      {shown.length < newest.length && (
        <Button variant="link" size="s" onPress={() => setShowsAll(true)}>
          {words.n('home.moreDrafts', newest.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

/** "Team network pilot, last typed today 11:41. 14 edits in Story and Ask are not in the file yet." */
function whatIsLeft({ title, typedAt, edits, sections }: DraftInfo, now: number, words: Translator): string {
  const { t, n, language } = words;
  const names = sections.flatMap((section) => {
    const key = SECTION_KEYS[section];
    return key === undefined ? [] : [t(key)];
  });
  const where = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return t('home.draftWhat', {
    title: title === '' ? t('common.untitled') : title,
    when: whenInSentence(typedAt, now, words),
    edits: names.length === 0 ? n('home.draftEditsAnywhere', edits) : n('home.draftEdits', edits, { sections: where }),
  });
}

const SECTION_KEYS: Readonly<
  Partial<
    Record<
      string,
      | 'section.story'
      | 'section.evidence'
      | 'section.champion'
      | 'section.ask'
      | 'section.people'
      | 'section.momentum'
      | 'section.deck'
    >
  >
> = {
  story: 'section.story',
  evidence: 'section.evidence',
  champion: 'section.champion',
  ask: 'section.ask',
  people: 'section.people',
  momentum: 'section.momentum',
  deck: 'section.deck',
};
