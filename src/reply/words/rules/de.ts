import type { PolicyWords } from './en.ts'

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
  howTo:
    'Admins setzen sie mit den Knöpfen oder in Worten: /policy keine chinesischen Labore, Daten bleiben in der EU, höchstens 10 $ pro Million Output-Tokens. „/policy clear“ hebt sie auf.',
  pages: { labs: 'Labore und Gewichte', hosts: 'Anbieter und Daten', models: 'Modelle und Preise' },
  save: 'Speichern',
  onlyAdmins:
    'Nur Admins dieses Workspace und die Personen in ADMIN_USERS können die Regeln ändern. /policy allein zeigt sie.',
  noGateway:
    'Es gibt kein Gateway, das man fragen könnte: Wer den Bot betreibt, setzt TRIAL_BASE_URL.',
  noWorkspace: 'Hier ist kein Workspace, der Regeln haben könnte.',
}
