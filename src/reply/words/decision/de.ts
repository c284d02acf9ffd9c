import type { DecisionWords } from './decision.ts'

export const decision: DecisionWords = {
  kept: (id, old) =>
    `Festgehalten als Entscheidung ${id}${old ? `, anstelle von ${old}` : ''}. Wenn sich Preis, Ende oder ein besseres Modell ergibt, steht es hier. /decisions listet, exportiert und beendet sie.`,
  watching: (name) =>
    `Es steht hier, wenn etwas Besseres als ${name} dafür kommt oder sich Preis oder Ende ändern. /decisions beendet das.`,
  about: (name, useCase) => `Neues zu ${name}, gewählt für: ${useCase}`,
  ends: (name, on, days, next) =>
    `${name} wird am ${on} abgeschaltet, in ${days} Tagen.${next ? ` Der Hersteller nennt stattdessen ${next}.` : ''}`,
  hasEnded: (name, on, next) =>
    `${name} wurde am ${on} abgeschaltet.${next ? ` Der Hersteller nennt stattdessen ${next}.` : ''}`,
  price: (name, before, now, monthly) =>
    `Der Preis von ${name} ist ${now}; er war ${before}.${monthly ? ` Eure Arbeit kostet jetzt ${monthly}.` : ''}`,
  priceOn: (name, on, now, next) => `Ab ${on} kostet ${name} ${next}; heute ${now}.`,
  barrier: (name, reason) => `${name} erfüllt eure Bedingungen nicht mehr: ${reason}.`,
  better: (other, name, scores, costs) =>
    `${other} ist jetzt klar besser als ${name} bei gleichen Kosten: ${scores}; ${costs}.`,
  cheaper: (other, name, costs) => `${other} ist so gut wie ${name} für viel weniger: ${costs}.`,
  whatToDo: 'Was soll geschehen?',
  review: 'Prüfen',
  snooze: '30 Tage Ruhe',
  stop: 'Nicht mehr beobachten',
}
