import type { FactWords } from './en.ts'

export const facts: FactWords = {
  topics: {
    price: 'Le prix',
    context: 'La fenêtre de contexte',
    size: 'La taille',
    hosts: 'Un hébergeur',
    release: 'La date de sortie',
    end: 'La date de fin',
    cutoff: 'La date limite des connaissances',
    speed: 'La vitesse',
  },
  youPay: (x) => `vous payez ${x} par mois`,
  rates: (input, output) => `${input} en entrée, ${output} en sortie pour 1M de jetons`,
  otherRates: {
    above: (tokens) => `au-delà de ${tokens} jetons`,
    cached: 'entrée en cache',
    offPeak: (hours) => `heures creuses (${hours} UTC)`,
    from: (day) => `à partir du ${day}`,
  },
  otherHosts: (count) => (count === 1 ? 'Un autre hébergeur' : `${count} autres hébergeurs`),
  context: (name, tokens, output, day) =>
    `${name} : fenêtre de contexte de ${tokens} jetons${output ? `, réponses jusqu’à ${output}` : ''}${day ? ` (${day})` : ''}.`,
  lessAtHosts: (count, tokens) =>
    `${count === 1 ? 'Un hébergeur offre' : `${count} hébergeurs offrent`} moins, jusqu’à ${tokens}.`,
  fits: (room) => `En 4 bits, il tient dans ${room}.`,
  fitsNot: (room) => `Il ne tient pas dans ${room}, même en 4 bits.`,
  closedNoHardware: (name) => `${name} est propriétaire : il ne tourne pas sur votre matériel.`,
  noEnd: (name, day) =>
    `${name} est proposé au ${day} ; aucune date de fin n’est dans les données.`,
  stillAt: (hosts) => `Encore sur les listes de prix de ${hosts}.`,
  weightsStay: 'Ses poids sont ouverts : ils restent.',
  replacement: (name) => `Son laboratoire indique ${name} à la place.`,
  cheapest: (what, amount) => `Le moins cher est ${what} : ${amount}.`,
  hostYes: (name, host) => `Oui, ${name} est proposé chez ${host}`,
  hostNo: (name, host) => `Non, aucune offre de ${name} chez ${host} sur les listes de prix.`,
  hosts: (name, hosts) => `${name} est proposé chez ${hosts}.`,
  andMore: (count) => `et ${count} autres`,
  released: (name, day) => `${name} est sorti le ${day}.`,
  missing: (what, name) => `${what} de ${name} n’est pas dans les données.`,
  size: (name, billions, active, source) =>
    `${name} : ${billions} milliards de paramètres${active ? `, dont ${active} actifs` : ''} (${source}).`,
  cutoff: (name, date, source) => `${name} connaît le monde jusqu’à ${date} (${source}).`,
  lab: (name, lab, country) => `${name} est de ${lab}${country ? ` (${country})` : ''}.`,
  features: {
    toolCalling: 'appel d’outils',
    structuredOutput: 'sortie structurée',
    reasoning: 'réflexion avant la réponse',
  },
  no: (feature) => `sans ${feature}`,
  unknown: (feature) => `${feature} : pas dans les données`,
  commercial: {
    yes: 'l’usage commercial est permis',
    no: 'l’usage commercial n’est pas permis',
    conditions: 'l’usage commercial est permis aux conditions de la licence',
    unknown: 'si l’usage commercial est permis n’est pas dans les données ; lisez la licence',
  },
  closedUse: (name, source) =>
    `${name} est propriétaire : on l’utilise chez un hébergeur, dont les conditions règlent l’usage commercial et ne sont pas dans les données (${source}).`,
  licenceUnknown: (name) => `La licence de ${name} n’est pas dans les données.`,
  licences: { permissive: 'permissive', commercial: 'avec usage commercial' },
  inputs: { text: 'texte', image: 'images', audio: 'son', video: 'vidéo', pdf: 'fichiers PDF' },
  takes: (list) => `accepte ${list}`,
  takesNot: (list) => `n’accepte pas ${list}`,
  inputsUnknown: (name) => `Ce que ${name} accepte n’est pas dans les données.`,
  perSecond: (count) => `${count} jetons par seconde`,
  firstToken: (seconds) => `premier jeton après ${seconds} s`,
  fastest: 'chez son fournisseur le plus rapide',
  taskTime: (seconds, board, told) => `${seconds} s pour une tâche de ${board} (${told})`,
  timedTasks: (name, tasks) =>
    `Aucun hébergeur de ${name} n’est mesuré ici. Il lui a fallu ${tasks}.`,
  notMeasured: (name) => `${name} n’est pas mesuré : aucun classement ici n’a de chiffre.`,
  level: (name, place, figures) =>
    `${name} : ${place ? `niveau général ${place}, d’après ` : ''}${figures}.`,
  figures: (count) => (count === 1 ? '1 chiffre publié' : `${count} chiffres publiés`),
  place: (place, of) => `${place} sur ${of}`,
  levelFor: (what, place) => `Pour ${what} : ${place} mesurés.`,
  newest: (all) => `Les plus récents : ${all}.`,
  languages: (name, languages) =>
    `${name} est mesuré en : ${languages}. Il peut en parler d’autres ; aucun classement ne le dit.`,
  notMeasuredIn: (name, languages) => `${name} n’est pas mesuré en ${languages}.`,
  languagesUnknown: (name) =>
    `Dans quelles langues ${name} est bon n’est pas dans les données : aucun classement ne le mesure.`,
  seat: (lab, country) => `Siège de ${lab} : ${country}.`,
  noSeat: (lab) => `Le siège de ${lab} n’est pas dans les données.`,
  rule: (rule) =>
    `Si ${rule} est respecté ou signé n’est pas dans les données : cela se règle par contrat.`,
  askFor:
    'Demandez l’accord (de sous-traitance des données, un BAA), le certificat ou le rapport lui-même, pour quels services il vaut, et où les données sont conservées.',
  cheaper: (input, output) =>
    input === output
      ? `Moins cher : ${input}.`
      : `Moins cher en entrée : ${input} ; en sortie : ${output}.`,
  policyUnknown: (name) =>
    `Si ${name} entraîne sur ce qui passe par son API, et combien de temps il le garde (retention), n’est pas dans les données. Vérifiez ses conditions pour les clients de l’API : entraînement, conservation, et si l’absence de conservation peut être convenue.`,
  othersUntold: 'Des autres, les données ne disent rien : vérifiez leurs conditions.',
  training: {
    yes: 'entraîne sur ce qui est envoyé',
    no: 'pas d’entraînement sur ce qui est envoyé',
    unknown: 'si l’on entraîne sur ce qui est envoyé n’est pas dans les données',
  },
  kept: (days) =>
    days === undefined
      ? 'la durée de conservation n’est pas dans les données'
      : days === 0
        ? 'rien n’est conservé (zero retention)'
        : `conservé ${days} jours`,
  inRegion: (name, hosts, region) =>
    `Oui : chez ${hosts}, les données de ${name} restent ici : ${region}.`,
  notInRegion: (name, region) =>
    `Aucun hébergeur des listes de prix ne promet de garder ici les données de ${name} : ${region} ; certains l’acceptent par contrat.`,
  strongest: (name, count, best) =>
    `${name} : ${count} des modèles des données ; les plus forts : ${best}.`,
  labsFrom: (place, labs) => `De ${place}, avec leurs modèles dans les données : ${labs}.`,
  noLabFrom: (place) => `Aucun laboratoire des données n’y a son siège : ${place}.`,
  nothingOf: (name) => `${name} : aucun de ses modèles n’est dans les données.`,
  upload: (name) =>
    `${name} vient de la communauté, pas d’un laboratoire : il n’est classé que si les modèles de la communauté sont acceptés.`,
}
