import type { PolicyWords } from './rules.ts'

export const policy: PolicyWords = {
  gone: 'Die Regeln sind aufgehoben: hier ist alles erlaubt.',
  noChange: 'Darin habe ich keine Änderung der Regeln gelesen.',
  head: 'Die Regeln dieses Workspace:',
  none: 'Dieser Workspace hat keine Regeln: jedes Modell ist erlaubt.',
  left: (left, all) =>
    `${left} von ${all} Modellen bleiben. Das gilt hier für jede Liste, jeden Vergleich, Test und Export, und keine Unterhaltung hebt es auf.`,
  noRule: (what) => `Keine Regel für alle, und weggelassen: ${what}.`,
  notApplied: (what, why) => `Nicht berücksichtigen konnte ich „${what}“: ${why}.`,
  onNoList: (name) => `„${name}“ steht auf keiner Liste.`,
  served: 'nur was unser Gateway anbietet',
  howTo: (example) => `Admins setzen sie in Worten: ${example}. „/policy clear“ hebt sie auf.`,
}
