import { ImagePlus } from 'lucide-react';
import { useEffect, useState, type ClipboardEvent, type ReactNode } from 'react';
import { within, type FieldPath } from '../../../core/base/ids.ts';
import { valueAt } from '../../../core/edit/apply.ts';
import { pictureEdit, withoutPicture } from '../../../core/edit/picture.ts';
import { set } from '../../../core/edit/edit.ts';
import type { Picture } from '../../../core/pitch/schema/index.ts';
import { useApp, useDocument } from '../../app-context.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import type { FieldProps } from '../../components/field-props.ts';
import { TextField } from '../../components/text-field.tsx';
import { useFieldParts } from '../../components/use-field-parts.ts';
import { useWords } from '../../words.tsx';
import { DropZone } from './drop-zone.tsx';
import { FileButton } from './file-button.tsx';
import styles from './picture-field.module.css';
import { readPicture } from './read-picture.ts';

export interface PictureFieldProps {
  readonly path: FieldPath;
  readonly frame: FieldProps;
  /** Decodes a file; another one in tests without a browser. */
  readonly read?: typeof readPicture;
}

/** A picture by drop, paste or file; as soon as there is one, it asks what it shows. */
export function PictureField({ path, frame, read = readPicture }: PictureFieldProps): ReactNode {
  const { t } = useWords();
  const parts = useFieldParts(frame);
  const { picture, bytes, take, remove, trouble, reading, dismiss } = usePicture(path, read);
  const onPaste = (event: ClipboardEvent): void => {
    const [file] = event.clipboardData.files;
    if (!file) return;
    event.preventDefault();
    void take(file, t('picture.pasted'));
  };
  return (
    <FieldFrame props={frame} parts={parts} isGroup>
      <DropZone onFile={(file) => void take(file)} onPaste={onPaste}>
        <div className={styles['row']} role="group" tabIndex={-1} {...parts.control}>
          {bytes ? <Preview bytes={bytes} alt={picture?.alt ?? ''} /> : <Empty text={t('picture.drop')} />}
          <div className={styles['actions']}>
            <FileButton
              label={t(bytes ? 'picture.replace' : 'picture.choose')}
              accept="image/*"
              icon={ImagePlus}
              variant="secondary"
              onFile={(file) => void take(file)}
            />
            {picture?.media !== undefined && (
              <Button variant="quiet" size="s" onPress={remove}>
                {t('picture.remove')}
              </Button>
            )}
            <span role="status">{reading !== undefined && t('picture.reading', { name: reading })}</span>
          </div>
        </div>
        {trouble !== undefined && (
          <Banner
            kind="look"
            title={t('error.picture', { name: trouble })}
            actions={
              <Button variant="quiet" size="s" onPress={dismiss}>
                {t('common.close')}
              </Button>
            }
          />
        )}
        {picture?.media !== undefined && <AltField path={within(path, 'alt')} alt={picture.alt ?? ''} />}
      </DropZone>
    </FieldFrame>
  );
}

function usePicture(path: FieldPath, read: typeof readPicture) {
  const app = useApp();
  const [trouble, setTrouble] = useState<string>();
  const [reading, setReading] = useState<string>();
  // The schema has checked that this is what stands there.
  const picture = useDocument(({ opened }) => valueAt(opened.pitch, path) as Picture | undefined, undefined);
  const key = picture?.media;
  const bytes = useDocument(({ opened }) => (key === undefined ? undefined : opened.media.get(key)), undefined);
  const take = async (file: File, name = file.name): Promise<void> => {
    setTrouble(undefined);
    setReading(name);
    const result = await read(file);
    setReading(undefined);
    // As it is by now: typing went on meanwhile.
    const pitch = app.store.getState().document?.opened.pitch;
    if (!result.ok) return setTrouble(name);
    if (!pitch) return;
    const { key: made, type, bytes: content } = result.value;
    const media = new Map([[made, content]]);
    app.edit(pictureEdit(pitch, path, { key: made, type, name }), { label: { verb: 'choose', field: path }, media });
  };
  const remove = (): void => {
    const pitch = app.store.getState().document?.opened.pitch;
    if (pitch) app.edit(withoutPicture(pitch, path), { label: { verb: 'remove', field: path } });
  };
  return { picture, bytes, take, remove, trouble, reading, dismiss: () => setTrouble(undefined) };
}

function AltField({ path, alt }: { readonly path: FieldPath; readonly alt: string }): ReactNode {
  const app = useApp();
  const { field } = useWords();
  const { label, guide } = field('picture.alt');
  return (
    <TextField
      label={label}
      guide={guide}
      field={path}
      value={alt}
      onFocus={() => app.focused(path)}
      onChange={(text) =>
        app.edit(set(path, text === '' ? undefined : text), { label: { verb: 'type', field: path }, mergeKey: path })
      }
    />
  );
}

/** The picture itself, from its bytes: nothing is fetched. */
function Preview({ bytes, alt }: { readonly bytes: Uint8Array; readonly alt: string }): ReactNode {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return <img className={styles['preview']} src={address} alt={alt} />;
}

const Empty = ({ text }: { readonly text: string }): ReactNode => <div className={styles['empty']}>{text}</div>;
