import type { DecisionWords } from './decision.ts'

export const decision: DecisionWords = {
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
