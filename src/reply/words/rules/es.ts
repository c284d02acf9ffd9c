import type { PolicyWords } from './rules.ts'

export const policy: PolicyWords = {
  gone: 'Las reglas ya no están: aquí se permite todo.',
  noChange: 'No leí en eso ningún cambio de las reglas.',
  head: 'Las reglas de este espacio de trabajo:',
  none: 'Este espacio de trabajo no tiene reglas: se permite cualquier modelo.',
  left: (left, all) =>
    `Quedan ${left} de ${all} modelos. Vale aquí para cada lista, comparación, prueba y exportación, y ninguna conversación lo levanta.`,
  noRule: (what) => `No es una regla para todos, y se dejó fuera: ${what}.`,
  notApplied: (what, why) => `No pude aplicar «${what}»: ${why}.`,
  onNoList: (name) => `«${name}» no está en ninguna lista.`,
  served: 'solo lo que sirve nuestra pasarela',
  howTo: (example) =>
    `Los administradores las fijan con palabras: ${example}. «/policy clear» las quita.`,
}
