/** What is said of decisions and of news about them, in the languages of answers. Amounts and dates come written. */
export interface DecisionWords {
  kept(id: string, superseded: string | undefined): string
  watching(name: string): string
  /** Before the news of a decision. */
  about(name: string, useCase: string): string
  ends(name: string, on: string, daysLeft: number, replacement: string | undefined): string
  hasEnded(name: string, on: string, replacement: string | undefined): string
  price(name: string, before: string, now: string, monthly: string | undefined): string
  priceOn(name: string, on: string, now: string, next: string): string
  barrier(name: string, reason: string): string
  better(other: string, name: string, scores: string, costs: string): string
  cheaper(other: string, name: string, costs: string): string
  whatToDo: string
  review: string
  snooze: string
  stop: string
}

const en: DecisionWords = {
  kept: (id, old) =>
    `Kept as decision ${id}${old ? `, in place of ${old}` : ''}. If its price, its end or a better model is news, I say so here. /decisions lists, exports and ends it.`,
  watching: (name) =>
    `I say so here when something better than ${name} comes for this, or its price or end changes. /decisions ends that.`,
  about: (name, useCase) => `News on ${name}, chosen for: ${useCase}`,
  ends: (name, on, days, next) =>
    `${name} is shut down on ${on}, in ${days} days.${next ? ` Its lab names ${next} instead.` : ''}`,
  hasEnded: (name, on, next) =>
    `${name} has ended on ${on}.${next ? ` Its lab names ${next} instead.` : ''}`,
  price: (name, before, now, monthly) =>
    `The price of ${name} is ${now}; it was ${before}.${monthly ? ` Your work costs ${monthly} now.` : ''}`,
  priceOn: (name, on, now, next) => `From ${on} ${name} costs ${next}; today ${now}.`,
  barrier: (name, reason) => `${name} no longer meets what you asked for: ${reason}.`,
  better: (other, name, scores, costs) =>
    `${other} is now clearly better than ${name} at the same cost: ${scores}; ${costs}.`,
  cheaper: (other, name, costs) => `${other} is as good as ${name} for much less: ${costs}.`,
  whatToDo: 'What shall happen?',
  review: 'Review',
  snooze: 'Snooze for 30 days',
  stop: 'Stop watching',
}

const de: DecisionWords = {
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

const fr: DecisionWords = {
  kept: (id, old) =>
    `Conservé comme décision ${id}${old ? `, à la place de ${old}` : ''}. Si le prix, la fin ou un meilleur modèle change la donne, ce sera dit ici. /decisions les liste, les exporte et y met fin.`,
  watching: (name) =>
    `Ce sera dit ici quand mieux que ${name} arrive pour cela, ou si son prix ou sa fin change. /decisions y met fin.`,
  about: (name, useCase) => `Du nouveau sur ${name}, choisi pour : ${useCase}`,
  ends: (name, on, days, next) =>
    `${name} s’arrête le ${on}, dans ${days} jours.${next ? ` Son laboratoire indique ${next} à la place.` : ''}`,
  hasEnded: (name, on, next) =>
    `${name} s’est arrêté le ${on}.${next ? ` Son laboratoire indique ${next} à la place.` : ''}`,
  price: (name, before, now, monthly) =>
    `Le prix de ${name} est de ${now} ; il était de ${before}.${monthly ? ` Votre travail coûte maintenant ${monthly}.` : ''}`,
  priceOn: (name, on, now, next) =>
    `À partir du ${on}, ${name} coûte ${next} ; aujourd’hui ${now}.`,
  barrier: (name, reason) => `${name} ne remplit plus vos conditions : ${reason}.`,
  better: (other, name, scores, costs) =>
    `${other} est maintenant nettement meilleur que ${name} au même coût : ${scores} ; ${costs}.`,
  cheaper: (other, name, costs) => `${other} vaut ${name} pour bien moins : ${costs}.`,
  whatToDo: 'Que faire ?',
  review: 'Revoir',
  snooze: 'Pause de 30 jours',
  stop: 'Ne plus surveiller',
}

const es: DecisionWords = {
  kept: (id, old) =>
    `Guardado como decisión ${id}${old ? `, en lugar de ${old}` : ''}. Si cambian el precio o el fin, o llega un modelo mejor, se dirá aquí. /decisions las lista, exporta y termina.`,
  watching: (name) =>
    `Se dirá aquí cuando llegue algo mejor que ${name} para esto, o cambie su precio o su fin. /decisions lo termina.`,
  about: (name, useCase) => `Novedades sobre ${name}, elegido para: ${useCase}`,
  ends: (name, on, days, next) =>
    `${name} se retira el ${on}, en ${days} días.${next ? ` Su laboratorio nombra ${next} en su lugar.` : ''}`,
  hasEnded: (name, on, next) =>
    `${name} se retiró el ${on}.${next ? ` Su laboratorio nombra ${next} en su lugar.` : ''}`,
  price: (name, before, now, monthly) =>
    `El precio de ${name} es ${now}; era ${before}.${monthly ? ` Vuestro trabajo cuesta ahora ${monthly}.` : ''}`,
  priceOn: (name, on, now, next) => `Desde el ${on} ${name} cuesta ${next}; hoy ${now}.`,
  barrier: (name, reason) => `${name} ya no cumple lo pedido: ${reason}.`,
  better: (other, name, scores, costs) =>
    `${other} es ahora claramente mejor que ${name} al mismo coste: ${scores}; ${costs}.`,
  cheaper: (other, name, costs) => `${other} es tan bueno como ${name} por mucho menos: ${costs}.`,
  whatToDo: '¿Qué hacemos?',
  review: 'Revisar',
  snooze: 'Pausa de 30 días',
  stop: 'Dejar de vigilar',
}

const it: DecisionWords = {
  kept: (id, old) =>
    `Conservato come decisione ${id}${old ? `, al posto di ${old}` : ''}. Se cambiano prezzo o fine, o arriva un modello migliore, lo si dice qui. /decisions le elenca, esporta e chiude.`,
  watching: (name) =>
    `Lo si dice qui quando arriva qualcosa di meglio di ${name} per questo, o cambiano prezzo o fine. /decisions lo chiude.`,
  about: (name, useCase) => `Novità su ${name}, scelto per: ${useCase}`,
  ends: (name, on, days, next) =>
    `${name} viene ritirato il ${on}, tra ${days} giorni.${next ? ` Il suo laboratorio indica ${next} al suo posto.` : ''}`,
  hasEnded: (name, on, next) =>
    `${name} è stato ritirato il ${on}.${next ? ` Il suo laboratorio indica ${next} al suo posto.` : ''}`,
  price: (name, before, now, monthly) =>
    `Il prezzo di ${name} è ${now}; era ${before}.${monthly ? ` Il vostro lavoro costa ora ${monthly}.` : ''}`,
  priceOn: (name, on, now, next) => `Dal ${on} ${name} costa ${next}; oggi ${now}.`,
  barrier: (name, reason) => `${name} non soddisfa più quanto chiesto: ${reason}.`,
  better: (other, name, scores, costs) =>
    `${other} è ora nettamente migliore di ${name} allo stesso costo: ${scores}; ${costs}.`,
  cheaper: (other, name, costs) => `${other} vale ${name} per molto meno: ${costs}.`,
  whatToDo: 'Che cosa fare?',
  review: 'Rivedere',
  snooze: 'Pausa di 30 giorni',
  stop: 'Non seguire più',
}

const pt: DecisionWords = {
  kept: (id, old) =>
    `Guardado como decisão ${id}${old ? `, em vez de ${old}` : ''}. Se o preço ou o fim mudar, ou vier um modelo melhor, será dito aqui. /decisions lista, exporta e termina.`,
  watching: (name) =>
    `Será dito aqui quando vier algo melhor do que ${name} para isto, ou mudar o seu preço ou fim. /decisions termina isso.`,
  about: (name, useCase) => `Novidades sobre ${name}, escolhido para: ${useCase}`,
  ends: (name, on, days, next) =>
    `${name} é desligado em ${on}, dentro de ${days} dias.${next ? ` O laboratório indica ${next} em seu lugar.` : ''}`,
  hasEnded: (name, on, next) =>
    `${name} foi desligado em ${on}.${next ? ` O laboratório indica ${next} em seu lugar.` : ''}`,
  price: (name, before, now, monthly) =>
    `O preço de ${name} é ${now}; era ${before}.${monthly ? ` O vosso trabalho custa agora ${monthly}.` : ''}`,
  priceOn: (name, on, now, next) => `A partir de ${on}, ${name} custa ${next}; hoje ${now}.`,
  barrier: (name, reason) => `${name} já não cumpre o pedido: ${reason}.`,
  better: (other, name, scores, costs) =>
    `${other} é agora claramente melhor do que ${name} ao mesmo custo: ${scores}; ${costs}.`,
  cheaper: (other, name, costs) => `${other} é tão bom como ${name} por muito menos: ${costs}.`,
  whatToDo: 'O que fazer?',
  review: 'Rever',
  snooze: 'Pausa de 30 dias',
  stop: 'Deixar de vigiar',
}

const all: Record<string, DecisionWords> = { en, de, fr, es, it, pt }

export const decisionWords = (language: string): DecisionWords => all[language] ?? en
