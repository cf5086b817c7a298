import type { ReactNode } from 'react';
import type { TooNew } from '../../../core/pitch/open-error.ts';
import { Button } from '../../components/button.tsx';
import { Banner } from '../../components/banner.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useWords } from '../../words.tsx';
import { DeckReader } from '../preview/deck-reader.tsx';

/** A pitch of a later version: what can be read of it, to be looked at. Nothing of it can be changed, saved or copied. */
export function NewerDialog({ error, onClose }: { readonly error: TooNew; readonly onClose: () => void }): ReactNode {
  const { t, n } = useWords();
  const { title, generator, readable } = error;
  const version = generator.replace(/^greenlight /u, '');
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="l"
      actions={
        <Button variant="go" autoFocus onPress={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <Banner kind="look" title={t('save.newer', { version })}>
        {t('newer.needs', { version })}{' '}
        {readable ? readable.left > 0 && n('newer.left', readable.left) : t('newer.nothing')}
      </Banner>
      {readable && <DeckReader opened={readable.opened} />}
    </Dialog>
  );
}
