import type { data as english } from '../en/data.ts';
import type { Translation } from '../messages.ts';

export const data: Translation<typeof english> = {
  'data.fromSheet': 'Blatt „{sheet}“',
  'data.pipes': 'Striche zwischen Zellen',
  'data.pastedTable': '{rows}, {columns} eingefügt',
  'data.rows': { one: '{count} Zeile', other: '{count} Zeilen' },
  'data.columns': { one: '{count} Spalte', other: '{count} Spalten' },
  'data.datesFound': 'Beschriftungen sind Daten des Kalenders',
  'data.turned': 'Reihen verlaufen quer',
  'data.columnsNotShown': {
    one: '{count} Spalte ohne Zahlen bleibt weg',
    other: '{count} Spalten ohne Zahlen bleiben weg',
  },
  'data.beyond': {
    one: '{count} Zeile mehr, als ein Diagramm zeigen kann',
    other: '{count} Zeilen mehr, als ein Diagramm zeigen kann',
  },
  'data.takeBack': 'Rückgängig',
  'data.choice.sheet': 'Blatt',
  'data.choice.separator': 'Zwischen Zellen',
  'data.choice.separator.tab': 'Tabulatoren',
  'data.choice.separator.semicolon': 'Semikolons',
  'data.choice.separator.pipe': 'Striche',
  'data.choice.separator.comma': 'Kommas',
  'data.choice.decimal': 'Dezimalzeichen',
  'data.choice.decimal.comma': 'Komma, wie in 1.234,5',
  'data.choice.decimal.point': 'Punkt, wie in 1,234.5',
  'data.choice.header': 'Erste Zeile ist der Kopf',
  'data.choice.labels': 'Erste Spalte enthält die Beschriftungen',
  'data.choice.dates': 'Beschriftungen sind Daten des Kalenders',
  'data.choice.transposed': 'Reihen verlaufen quer',
  'data.kindAuto': 'Automatisch',
  'data.misfit.one-label': 'Eine Linie braucht mindestens zwei Beschriftungen',
  'data.misfit.many-labels': 'Mehr als {most} Beschriftungen passen nur an eine Linie',
  'data.misfitChosen': 'Dieses Diagramm passt nicht zu den Daten: {reason}. Ein anderes wird gezeichnet.',
  'data.openFile': 'Datei öffnen',
  'data.addSeries': 'Spalte hinzufügen',
  'data.addRow': 'Zeile einfügen',
  'data.removeRows': 'Zeilen löschen',
  'data.removeColumns': 'Spalten löschen',
  'data.series': 'Werte',
  'data.moreCells': {
    one: '{count} weitere Zelle ist keine Zahl.',
    other: '{count} weitere Zellen sind keine Zahlen.',
  },
  'import.damaged':
    '„{name}“ ist beschädigt und nicht lesbar. Speichern Sie die Datei in Excel neu, oder kopieren Sie die Zellen und fügen Sie sie hier ein.',
  'import.old-format':
    '„{name}“ stammt aus Excel 2003 oder älter. Speichern Sie die Datei als .xlsx, oder kopieren Sie die Zellen und fügen Sie sie hier ein.',
  'import.no-table':
    '„{name}“ ist keine Tabelle, die Greenlight lesen kann. Nehmen Sie XLSX oder CSV, oder kopieren Sie die Zellen und fügen Sie sie hier ein.',
  'import.empty': '„{name}“ ist leer. Wählen Sie eine andere Datei.',
  'import.too-large':
    '„{name}“ ist zu groß für ein Diagramm. Kopieren Sie die Zellen, auf die es ankommt, und fügen Sie sie hier ein.',
  'import.failed':
    '„{name}“ war nicht lesbar. Versuchen Sie es erneut, oder kopieren Sie die Zellen und fügen Sie sie hier ein.',
  'picture.drop': 'Bild hierher ziehen oder einfügen',
  'picture.choose': 'Bild auswählen',
  'picture.replace': 'Anderes auswählen',
  'picture.remove': 'Entfernen',
  'picture.reading': '„{name}“ wird gelesen',
  'picture.pasted': 'Eingefügtes Bild',
};
