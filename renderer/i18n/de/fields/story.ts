import type { storyFields as english } from '../../en/fields/story.ts';
import type { FieldWords } from '../../messages.ts';

export const storyFields: Readonly<Record<keyof typeof english, FieldWords>> = {
  'story.situation': {
    label: 'Ausgangslage',
    guide: 'Etwas, das niemand im Raum bestreitet.',
    example: 'Wir betreiben fünf Rechenzentren, und alle haben im letzten Jahr ihre Ziele erreicht.',
  },
  'story.complication': {
    label: 'Was sich geändert hat',
    guide: 'Führungskräfte wollen wissen, was sich wann geändert hat.',
    example: 'Seit März passt die Last in drei Hallen, und wir zahlen weiter Miete und Kühlung für fünf.',
  },
  'story.question': {
    label: 'Frage',
    guide: 'Eine Frage, ein Fragezeichen.',
    example: 'Welche Hallen geben wir auf, bevor sich der Vertrag im Juni verlängert?',
  },
  'story.answer': {
    label: 'Ihre Antwort in einem Satz',
    guide: 'Führungskräfte wollen erst hören, was Sie vorschlagen, dann warum.',
    example: 'Aarhus und Malmö bis Juni schließen und ihre Last an zwei Wochenenden umziehen.',
  },
  'story.reasons.reason': {
    label: 'Grund',
    guide: 'Wenige Worte, die die Antwort tragen.',
    example: 'Drei Hallen reichen',
  },
  'story.reasons.support': {
    label: 'Was ihn stützt',
    guide: 'Das eine, bei dem man nickt.',
    example: 'Die stärkste Stunde des Jahres füllte 58 % der Schränke.',
  },
  'story.reasons.facts': { label: 'Fakten dahinter', guide: '' },
  'story.claim': {
    label: 'Titel der Folie',
    guide: 'Greenlight schreibt einen. Ändern Sie ihn, wo Sie es besser wissen.',
    example: 'Wir betreiben fünf Hallen und brauchen drei',
  },
  'story.notes': {
    label: 'Notizen',
    guide: 'Was Sie sagen, wenn diese Folie zu sehen ist.',
    example: 'Beginnen Sie mit der Stromrechnung. Alle haben sie gesehen.',
  },
  'story.pairs.whatIs': {
    label: 'Heute',
    guide: 'Was man an jedem Arbeitstag sehen kann.',
    example: 'Zwei Teams fahren nachts für leere Schränke hinaus',
  },
  'story.pairs.whatCouldBe': {
    label: 'Danach',
    guide: 'Dieselbe Stelle, wenn es getan ist.',
    example: 'Ein Team betreut alles von Hamburg aus',
  },
  'story.benefits.who': {
    label: 'Wer gewinnt',
    guide: 'Eine Gruppe, die man anrufen könnte.',
    example: 'Rufbereitschaft',
  },
  'story.benefits.fact': { label: 'Fakt dahinter', guide: '@ tippen zum Auswählen' },
  'story.benefits.benefit': {
    label: 'Was besser wird',
    guide: 'Ein Gewinn, den man spürt, keine Funktion.',
    example: 'Schlafen neun von zehn Nächten durch',
  },
  'story.benefits.soThat': {
    label: 'Damit sie',
    guide: 'Was sie am Montag damit tun.',
    example: 'den Tag mit geplanter Arbeit beginnen',
  },
  'story.benefits.feature': {
    label: 'Dank',
    guide: 'Die Funktion kommt zuletzt und darf fehlen.',
    example: 'eines gemeinsamen Dienstplans',
  },
  'story.whyNow': {
    label: 'Warum jetzt',
    guide: 'Führungskräfte wollen wissen, warum das jetzt ein Problem ist.',
    example: 'Der Vertrag verlängert sich am 30. Juni um fünf Jahre, gekündigt wird drei Monate vorher.',
  },
  'story.costOfInaction.text': {
    label: 'Kosten des Wartens',
    guide: 'Führungskräfte wollen wissen, was ein Monat Nichtstun kostet.',
    example: 'für Miete und Kühlung zweier halb leerer Hallen in jedem Monat, den wir warten',
  },
  'story.costOfInaction.fact': { label: 'Zahl dazu', guide: 'Was ein Monat kostet, aus den Fakten.' },
  'story.costOfInaction.months': { label: 'Monate des Wartens', guide: 'Wie viele Monate die Folie zusammenzählt.' },
  'story.costOfInaction.claim': {
    label: 'Titel der Folie',
    guide: 'Greenlight schreibt einen. Ändern Sie ihn, wo Sie es besser wissen.',
    example: 'Jeder Monat des Wartens bezahlt eine Halle, die wir nicht nutzen',
  },
  'story.costOfInaction.notes': {
    label: 'Notizen',
    guide: 'Was Sie sagen, wenn diese Folie zu sehen ist.',
    example: 'Lassen Sie die Zahl kurz stehen, bevor Sie weitergehen.',
  },
};
