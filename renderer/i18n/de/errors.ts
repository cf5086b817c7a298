import type { errors as english } from '../en/errors.ts';
import type { Translation } from '../messages.ts';

export const errors: Translation<typeof english> = {
  'open.title': '„{name}“ ließ sich nicht öffnen',
  'open.not-a-pitch':
    '„{name}“ ist kein Pitch: pitch.json fehlt darin. Wählen Sie eine andere Datei, oder suchen Sie auf der Startseite nach einem Entwurf.',
  'open.not-json':
    '„{name}“ ist beschädigt und nicht lesbar. Suchen Sie auf der Startseite nach einem Entwurf oder einer früheren Version.',
  'open.too-new': '„{name}“ stammt aus einem neueren Greenlight. Aktualisieren Sie, um die Datei zu öffnen.',
  'open.migration-failed':
    '„{name}“ hat ein älteres Format, das sich nicht umwandeln ließ. Öffnen Sie die Datei mit der Version, aus der sie stammt.',
  'open.invalid':
    '„{name}“ ist nicht ausgefüllt wie ein Pitch: {detail}. Berichtigen Sie die Datei, oder wählen Sie eine andere.',
  'open.duplicate-id':
    '„{name}“ benennt zwei Dinge gleich: {detail}. Berichtigen Sie die Datei, oder wählen Sie eine andere.',
  'open.damaged-archive':
    '„{name}“ ist beschädigt und nicht lesbar. Nehmen Sie eine Sicherungskopie, oder suchen Sie auf der Startseite nach einem Entwurf.',
  'open.encrypted-archive': '„{name}“ hat ein Kennwort. Entfernen Sie es, und versuchen Sie es erneut.',
  'open.hostile-archive':
    '„{name}“ wurde abgelehnt: Greenlight schreibt solche Dateien nicht. Trauen Sie der Herkunft nicht.',
  'open.no-pitch-inside':
    '„{name}“ stammt nicht aus Greenlight und enthält keinen Pitch. Sie können Farben und Schriften als Design übernehmen.',
  'open.missing': '„{name}“ ist nicht mehr da. Die Datei wurde verschoben oder gelöscht.',
  'open.not-allowed': 'Sie dürfen „{name}“ nicht lesen. Bitten Sie um Zugriff, oder wählen Sie eine andere Datei.',
  'open.disconnected':
    'Der Datenträger mit „{name}“ ist nicht verbunden. Schließen Sie ihn an und versuchen Sie es erneut.',
  'open.too-large': '„{name}“ ist zu groß für einen Pitch. Wählen Sie eine andere Datei.',
  'open.unsupported': 'Dieses System kann „{name}“ nicht öffnen.',
  'open.failed': '„{name}“ ist nicht lesbar. Versuchen Sie es erneut, oder wählen Sie eine andere Datei.',
  'error.sheet.password':
    '„{name}“ ist nicht lesbar: Die Datei hat ein Kennwort. Entfernen Sie es in Excel, oder kopieren Sie die Zellen und fügen Sie sie hier ein.',
  'error.export.locked':
    'Nicht exportiert: „{name}“ ist in einem anderen Programm geöffnet. Schließen Sie die Datei dort und versuchen Sie es erneut, oder exportieren Sie unter anderem Namen.',
  'error.export.failed':
    'Nicht exportiert: „{name}“ ließ sich nicht schreiben. Versuchen Sie es erneut, oder wählen Sie einen anderen Ort.',
  'error.picture': '„{name}“ kann Greenlight nicht lesen. Nehmen Sie PNG, JPEG, WebP oder SVG.',
  'error.paste.empty':
    'Nichts einzufügen: In der Zwischenablage sind keine Zellen. Kopieren Sie sie zuerst in der Tabelle.',
  'error.cell': 'Zelle {cell}, „{text}“, ist keine Zahl und fehlt im Diagramm.',
};
