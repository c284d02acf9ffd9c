import type { PolicyWords } from './en.ts'

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
  howTo:
    'Gli admin le fissano con i pulsanti o a parole: /policy niente laboratori cinesi, i dati restano nell’UE, al massimo 10 $ per milione di token in uscita. «/policy clear» le toglie.',
  pages: { labs: 'Laboratori e pesi', hosts: 'Fornitori e dati', models: 'Modelli e prezzi' },
  save: 'Salva',
  onlyAdmins:
    'Solo gli admin di questo spazio e le persone in ADMIN_USERS possono cambiare le regole. /policy da solo le mostra.',
  noGateway: 'Non c’è un gateway a cui chiedere: chi gestisce questo bot imposta TRIAL_BASE_URL.',
  noWorkspace: 'Qui non c’è uno spazio che possa avere regole.',
}
