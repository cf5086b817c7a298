import { memo, useState, type ReactNode } from 'react';
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import styles from './example.module.css';
import type { FieldExample } from './field-props.ts';

interface ExampleProps {
  readonly example: FieldExample;
  readonly labelId: string;
}

/** A link that opens one good answer, which can be taken over. */
export const Example = memo(function Example({ example, labelId }: ExampleProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const use = (): void => {
    example.onUse();
    setOpen(false);
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button variant="link" size="s" aria-describedby={labelId}>
        {example.label}
      </Button>
      <Popover placement="bottom end" offset={4} className={styles['popover'] ?? ''} data-raised="">
        <Dialog className={styles['example'] ?? ''}>
          <Heading slot="title" level={3} className={styles['title'] ?? ''}>
            {example.title}
          </Heading>
          <p className={styles['text']}>{example.text}</p>
          <Button size="s" onPress={use}>
            {example.use}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
});
