import { FileUp, type LucideIcon } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { Button } from '../../components/button.tsx';

export interface FileButtonProps {
  readonly label: string;
  /** As the attribute of a file field has it. */
  readonly accept: string;
  readonly icon?: LucideIcon;
  readonly variant?: 'secondary' | 'quiet';
  readonly onFile: (file: File) => void;
}

/** Asks the system for a file, whose bytes the page reads and whose place it never learns. */
export function FileButton({ label, accept, icon = FileUp, variant = 'quiet', onFile }: FileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      <Button variant={variant} size="s" icon={icon} onPress={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
