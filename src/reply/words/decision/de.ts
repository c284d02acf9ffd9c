import type { DecisionWords } from './en.ts'

export const decision: DecisionWords = {
  decided: (names, useCase) => `Also ${names}, für: ${useCase}`,
  beforeLive:
    'Probieren Sie es vor dem Einsatz an 30 bis 50 eigenen Beispielen aus. Fragen Sie in einigen Monaten wieder: Preise und Modelle ändern sich.',
  kept: (id, old) =>
    `Festgehalten als Entscheidung ${id}${old ? `, anstelle von ${old}` : ''}. /decisions listet, exportiert und beendet sie.`,
  newsIsSaid: 'Wenn sich Preis, Ende oder ein besseres Modell ergibt, steht es hier.',
  notPinned: (lacks) => `Es ist nicht angeheftet: ${why(lacks)}`,
  stillPinned: (lacks) => `Die alte Nachricht bleibt angeheftet: ${why(lacks)}`,
  watching: (name) =>
    `Es steht hier, wenn etwas Besseres als ${name} dafür kommt oder sich Preis oder Ende ändern. /decisions beendet das.`,
  about: (name, useCase, on) => `Neues zu ${name}, am ${on} gewählt für: ${useCase}`,
  ends: (name, on, days, next) =>
    `${name} wird am ${on} abgeschaltet, in ${days} Tagen.${next ? ` Der Hersteller nennt stattdessen ${next}.` : ''}`,
  hasEnded: (name, on, next) =>
    `${name} wurde am ${on} abgeschaltet.${next ? ` Der Hersteller nennt stattdessen ${next}.` : ''}`,
  price: (name, before, now, monthly) =>
    `Der Preis von ${name} ist ${now}; er war ${before}.${monthly ? ` Eure Arbeit kostet jetzt ${monthly}.` : ''}`,
  priceOn: (name, on, now, next) => `Ab ${on} kostet ${name} ${next}; heute ${now}.`,
  hostBarred: (name, host, other, monthly) =>
    `Die Regeln eures Workspace erlauben ${name} nicht mehr bei ${host}. Bei ${other} kostet es ${monthly}.`,
  barrier: (name, reason) => `${name} erfüllt eure Bedingungen nicht mehr: ${reason}.`,
  better: (other, name, scores, costs) =>
    `${other} ist jetzt klar besser als ${name} bei gleichen Kosten: ${scores}; ${costs}.`,
  cheaper: (other, name, costs) => `${other} ist so gut wie ${name} für viel weniger: ${costs}.`,
  others: (count) => `${count === 1 ? 'Ein weiteres' : `${count} weitere`} auch.`,
  aboutWatched: (name, useCase, since) =>
    `Neues zu ${name}, seit ${since} beobachtet für: ${useCase}`,
  keptNowhere: 'Hier werden keine Entscheidungen aufbewahrt.',
  nobodyToTell:
    'Hier kann nichts beobachtet werden: Später wäre niemand da, dem man es sagen könnte.',
  notOneModel: (name) => `„${name}“ ist nicht genau ein Modell der Daten.`,
  forgotten: 'auf Wunsch der Person gelöscht, die es schrieb',
  iKnow: (usage) => `Ich kenne: ${usage}. /decisions allein listet sie.`,
  noSuch: (id) => `Eine Entscheidung „${id}“ gibt es hier nicht. /decisions listet sie.`,
  notItself: 'Eine Entscheidung kann sich nicht selbst ersetzen.',
  onlyDecider: 'Nur wer sie traf und Admins können eine Entscheidung löschen.',
  whatToDo: 'Was soll geschehen?',
  verbs: {
    review: 'Prüfen',
    snooze: '30 Tage Ruhe',
    stop: 'Nicht mehr beobachten',
    watch: 'Wieder beobachten',
  },
  unchanged: 'Seither hat sich nichts geändert.',
  today: (list) => `Mit den Daten von heute ist die Liste: ${list}.`,
  goWith: (name) => `Zum Ändern im Thread sagen: Wir nehmen ${name}.`,
  nothingDecided:
    'Hier wurde noch nichts entschieden. Sagen Sie unter einer Liste „wir nehmen das zweite“, oder /decide.',
  inDetails: 'Der Eintrag steht in den Details.',
  superseded: (id, by, name) => `${id} ist ersetzt durch ${by}: ${name}.`,
  reopened: (id) => `${id} ist wieder offen und wird beobachtet.`,
  snoozed: (id, name, until) =>
    `Zu ${id} steht bis ${until} nichts hier außer einem Ende von ${name}.`,
  stopped: (id) => `${id} wird nicht mehr beobachtet und bleibt auf der Liste.`,
  watched: (id) => `${id} wird beobachtet.`,
  deleted: (id) => `${id} ist gelöscht.`,
  older: (count) => `und ${count} ältere.`,
  madeFor: (what, useCase) => `${what}, für: ${useCase}`,
  record: {
    status: 'Status',
    accepted: 'angenommen',
    date: 'Datum',
    by: 'Entschieden von',
    tookPart: 'Beteiligt',
    context: 'Zusammenhang',
    decision: 'Entscheidung',
    evidence: 'Belege',
    alternatives: 'Andere Möglichkeiten',
    none: 'Keine.',
    consequences: 'Folgen',
    dataOf: (day) => `Daten vom ${day}.`,
    watched:
      'Wird beobachtet: Neues zu Ende, Preis, Bedingungen und besseren Modellen kommt in den Thread.',
  },
  states: {
    superseded: (by = 'eine andere') => `ersetzt durch ${by}`,
    unwatched: 'nicht beobachtet',
    snoozed: (until) => `Ruhe bis ${until}`,
    watched: 'beobachtet',
    undecided: 'keine Entscheidung',
  },
}

const why = (lacks: string | undefined) =>
  lacks ? `mir fehlt hier das Recht ${lacks}.` : 'das wurde abgelehnt.'
