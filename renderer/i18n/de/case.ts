import type { caseWords as english } from '../en/case.ts';
import type { Translation } from '../messages.ts';

export const caseWords: Translation<typeof english> = {
  'case.title': 'Was dabei herauskommt',
  'case.none': 'Geben Sie Kosten und Nutzen je einen Basiswert: Hier steht, was dabei herauskommt.',
  'case.scenario': 'Szenario',
  'case.scenario.cautious': 'Defensiv',
  'case.scenario.base': 'Basis',
  'case.scenario.hopeful': 'Günstig',
  'case.payback': 'Im Plus ab',
  'case.month': 'Monat {n}',
  'case.never': 'nicht in {n} Monaten',
  'case.net': 'Nettonutzen',
  'case.return': 'Ertrag auf die Kosten',
  'case.presentValue': 'Kapitalwert',
  'case.rate': 'Rendite je Jahr',
  'case.breakEven': 'Rechnet sich ab',
  'case.ofBenefits': '{share} des Nutzens',
  'case.over': 'über {share}',
  'case.waiting': 'Kosten des Wartens',
  'case.forMonth': '{amount} je Monat',
  'case.moves': 'Was das Ergebnis am meisten bewegt',
  'case.movesNone': 'Geben Sie Zeilen einen niedrigen und einen hohen Wert, um zu sehen, welche am meisten zählen.',
  'case.span': 'netto {low} bis {high}',
  'case.order': '„{name}“: niedrig, Basis und hoch stehen in der falschen Reihenfolge',
  'case.swap': 'Tauschen',
  'case.words.case.sentence':
    'Aus {cost} werden in {n} Monaten {benefit}; selbst defensiv sind wir ab Monat {payback} im Plus.',
  'case.words.case.sentence.one': 'Aus {cost} werden in {n} Monaten {benefit}; ab Monat {payback} sind wir im Plus.',
  'case.words.case.sentence.base':
    'Aus {cost} werden in {n} Monaten {benefit}; im Plus sind wir ab Monat {payback}, defensiv noch nicht.',
  'case.words.case.sentence.none':
    'Aus {cost} werden in {n} Monaten {benefit}: In dieser Zeit rechnet es sich noch nicht.',
  'case.words.case.sentence.free': 'Es kostet nichts und bringt in {n} Monaten {benefit}.',

  // Results that an `@` offers.
  'case.fact.base': 'Business Case: {measure}',
  'case.fact.other': 'Business Case: {measure} ({scenario})',
  'case.measure.payback': 'Monat, in dem es sich bezahlt gemacht hat',
  'case.measure.net': 'Nettonutzen',
  'case.measure.roi': 'Ertrag auf die Kosten',
  'case.measure.npv': 'Kapitalwert',
  'case.measure.irr': 'Rendite je Jahr',
  'case.measure.break-even': 'Anteil des Nutzens, ab dem es sich rechnet',
  'case.measure.cost': 'Kosten insgesamt',
  'case.measure.benefit': 'Nutzen insgesamt',
  'case.measure.delay': 'Kosten eines Monats Warten',
};
