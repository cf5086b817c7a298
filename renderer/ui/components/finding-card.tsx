import { Lightbulb } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { cx } from './class-names.ts';
import styles from './finding-card.module.css';
import { Icon } from './icon.tsx';

export interface FindingCardProps {
  /** What it is, as a sentence about the words. */
  readonly title: string;
  /** The title stands right above already, and is only read. */
  readonly isUnderTitle?: boolean;
  /** The author's own words. */
  readonly quote?: string | undefined;
  /** In two sentences at most. */
  readonly why: string;
  readonly source?: string | undefined;
  readonly go?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** Between the reason and the buttons: an example. */
  readonly children?: ReactNode;
  readonly dismiss?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** One finding, opened. It is not announced: whoever leaves the field hears how many there are. */
export function FindingCard({
  title,
  isUnderTitle = false,
  quote,
  why,
  source,
  go,
  dismiss,
  children,
}: FindingCardProps): ReactNode {
  const titleId = useId();
  return (
    <section className={styles['card']} aria-labelledby={titleId}>
      <Icon icon={Lightbulb} className={styles['bulb']} />
      <h4 id={titleId} className={cx(styles['title'], isUnderTitle && 'visually-hidden')}>
        {title}
      </h4>
      {quote !== undefined && <q className={styles['quote']}>{quote}</q>}
      <p className={styles['why']}>{why}</p>
      {source !== undefined && <p className={styles['source']}>{source}</p>}
      {children}
      <div className={styles['actions']}>
        {go && (
          <Button size="s" onPress={go.onPress}>
            {go.label}
          </Button>
        )}
        {dismiss && (
          <Button variant="quiet" size="s" onPress={dismiss.onPress}>
            {dismiss.label}
          </Button>
        )}
      </div>
    </section>
  );
}
