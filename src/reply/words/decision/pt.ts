import type { DecisionWords } from './decision.ts'

export const decision: DecisionWords = {
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
