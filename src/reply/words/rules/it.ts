import type { PolicyWords } from './rules.ts'

export const policy: PolicyWords = {
  gone: 'Le regole sono tolte: qui è permesso tutto.',
  noChange: 'Non vi ho letto alcun cambiamento delle regole.',
  head: 'Le regole di questo spazio di lavoro:',
  none: 'Questo spazio di lavoro non ha regole: ogni modello è permesso.',
  left: (left, all) =>
    `Restano ${left} modelli su ${all}. Vale qui per ogni lista, confronto, prova ed esportazione, e nessuna conversazione lo toglie.`,
  noRule: (what) => `Non è una regola per tutti, e resta fuori: ${what}.`,
  notApplied: (what, why) => `Non ho potuto applicare «${what}»: ${why}.`,
  onNoList: (name) => `«${name}» non è in nessuna lista.`,
  served: 'solo ciò che serve il nostro gateway',
  howTo: (example) =>
    `Gli amministratori le fissano a parole: ${example}. «/policy clear» le toglie.`,
}
