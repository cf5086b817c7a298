import type { championFields as english } from '../../en/fields/champion.ts';
import type { FieldWords } from '../../messages.ts';

export const championFields: Readonly<Record<keyof typeof english, FieldWords>> = {
  'champion.who': {
    label: 'Wer',
    guide: 'Wer mit seinem Namen dafür steht. Suchen Sie zuerst im mittleren Management.',
  },
  'champion.mandate': {
    label: 'Was sie verantworten',
    guide: 'Führungskräfte wollen wissen, ob sie darüber bestimmen.',
    example: 'Leitet seit 2021 den Betrieb aller fünf Hallen',
  },
  'champion.trackRecord': {
    label: 'Was sie schon geschafft haben',
    guide: 'Eine Sache, an die man sich im Raum erinnert.',
    example: 'Zog über Ostern die Lohnabrechnung um, und niemand hat es gemerkt.',
  },
  'champion.atRisk': {
    label: 'Was sie einsetzen',
    guide: 'Vertrauen entsteht aus dem, was man verlieren könnte.',
    example: 'Ihr Bonus hängt daran, dass dieses Jahr nichts ausfällt.',
  },
  'champion.firstStep': {
    label: 'Was sie zuerst tun',
    guide: 'Etwas mit einem Datum.',
    example: 'Geht am 2. März mit dem Vermieter durch beide Hallen',
  },
  'champion.commitment': {
    label: 'Was sie sagen, in ihren Worten',
    guide: 'Fragen Sie, bevor Sie sie zitieren.',
    example: 'Ich bin an beiden Wochenenden selbst in der Halle.',
  },
  'champion.picture': { label: 'Bild', guide: '' },
  'champion.claim': {
    label: 'Titel der Folie',
    guide: 'Greenlight schreibt einen. Ändern Sie ihn, wo Sie es besser wissen.',
    example: 'Karin Holm leitet die Hallen und will zwei schließen',
  },
  'champion.notes': {
    label: 'Notizen',
    guide: 'Was Sie sagen, wenn diese Folie zu sehen ist.',
    example: 'Lassen Sie sie selbst sprechen, wenn sie im Raum ist.',
  },
  'champion.allies': { label: 'Verbündete', guide: 'Wer Ja sagt, wenn man auf dem Flur fragt.' },
  'champion.personalWin': {
    label: 'Was sie selbst gewinnen',
    guide: 'Damit Sie wissen, warum sie durchhalten.',
    example: 'Will den nächsten Standort leiten, und das zeigt, dass sie es kann.',
  },
  'champion.access': {
    label: 'Wen sie erreichen',
    guide: 'Türen, die Ihnen verschlossen sind.',
    example: 'Isst jeden zweiten Donnerstag mit dem Controlling.',
  },
};
