import type { FactWords } from './en.ts'

export const facts: FactWords = {
  topics: {
    price: 'Le prix',
    context: 'La fenêtre de contexte',
    size: 'La taille',
    hosts: 'Un hébergeur',
    release: 'La date de sortie',
    cutoff: 'La date limite des connaissances',
    speed: 'La vitesse',
  },
  price: (name, rates, host, day) => `${name} : ${rates} (${host}, ${day}).`,
  youPay: (x) => `vous payez ${x} par mois`,
  rates: (input, output) => `${input} en entrée, ${output} en sortie pour 1M de jetons`,
  otherRates: {
    above: (tokens) => `au-delà de ${tokens} jetons`,
    cached: 'entrée en cache',
    batch: 'par lots',
    offPeak: (hours) => `heures creuses (${hours} UTC)`,
    from: (day) => `à partir du ${day}`,
  },
  otherHosts: (count) => (count === 1 ? 'Un autre hébergeur' : `${count} autres hébergeurs`),
  context: (name, tokens, output, day) =>
    `${name} : fenêtre de contexte de ${tokens} jetons${output ? `, réponses jusqu’à ${output}` : ''}${day ? ` (${day})` : ''}.`,
  lessAtHosts: (count, tokens) =>
    `${count === 1 ? 'Un hébergeur offre' : `${count} hébergeurs offrent`} moins, jusqu’à ${tokens}.`,
  memory: (name, small, full, context) =>
    `${name} demande environ ${small} en 4 bits et ${full} en 16 bits, avec ${context} jetons de contexte et une requête à la fois (estimé d’après sa taille).`,
  fits: (room) => `En 4 bits, il tient dans ${room}.`,
  fitsNot: (room) => `Il ne tient pas dans ${room}, même en 4 bits.`,
  closedNoHardware: (name) => `${name} est propriétaire : il ne tourne pas sur votre matériel.`,
  endsOn: (name, day) => `${name} s’arrête le ${day}.`,
  endedOn: (name, day) => `${name} est retiré : il s’est arrêté le ${day}.`,
  endsAt: (host, day) => `Chez ${host}, il s’arrête le ${day}.`,
  endedAt: (name, host, day) => `${name} : chez ${host}, il s’est arrêté le ${day}.`,
  retired: (name) =>
    `${name} est retiré : son laboratoire ne le vend plus. La date n’est pas dans les données.`,
  deprecated: (name) =>
    `${name} est en fin de vie chez son laboratoire. La date de fin n’est pas dans les données.`,
  noEnd: (name, day) =>
    `${name} est proposé au ${day} ; aucune date de fin n’est dans les données.`,
  stillAt: (hosts) => `Encore sur les listes de prix de ${hosts}.`,
  weightsStay: 'Ses poids sont ouverts : ils restent.',
  replacement: (name) => `Son laboratoire indique ${name} à la place.`,
  cheapestHost: (host, rates) => `Le moins cher est ${host} : ${rates}.`,
  hostYes: (name, host) => `Oui, ${name} est proposé chez ${host}`,
  hostNo: (name, host) => `Non, aucune offre de ${name} chez ${host} sur les listes de prix.`,
  hosts: (name, hosts) => `${name} est proposé chez ${hosts}.`,
  andMore: (count) => `et ${count} autres`,
  released: (name, day) => `${name} est sorti le ${day}.`,
  missing: (what, name) => `${what} de ${name} n’est pas dans les données.`,
  alsoNamed: (names) => `Aussi de ce nom : ${names}.`,
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
  speedAtHosts: (name, hosts) => `${name}, mesuré chez des hébergeurs : ${hosts}.`,
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
  languagesUnknown: (name) =>
    `Dans quelles langues ${name} est bon n’est pas dans les données : aucun classement ne le mesure.`,
  seat: (lab, country) => `Siège de ${lab} : ${country}.`,
  noSeat: (lab) => `Le siège de ${lab} n’est pas dans les données.`,
  rule: (rule, name) =>
    name
      ? `Si ${name} respecte ${rule} n’est pas dans les données : cela se règle par contrat.`
      : `Quels fournisseurs respectent ou signent ${rule} n’est pas dans les données : cela se règle par contrat.`,
  askFor: {
    privacy: 'Demandez un accord de sous-traitance des données, et où elles sont conservées.',
    health: 'Demandez un business associate agreement (BAA), et pour quels services il vaut.',
    certificate: 'Demandez le certificat ou le rapport lui-même.',
  },
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
  offers: (host, count, best) =>
    `${host} propose ${count} des modèles des données ; les plus forts : ${best}.`,
  made: (lab, count, best) =>
    `${lab} a fait ${count} des modèles des données ; les plus forts : ${best}.`,
  labsFrom: (place, labs) => `De ${place}, avec leurs modèles dans les données : ${labs}.`,
  noLabFrom: (place) => `Aucun laboratoire des données n’y a son siège : ${place}.`,
  nothingOf: (name) => `${name} : aucun de ses modèles n’est dans les données.`,
  forWork: (requests, input, output, isAssumed, isThinkingTold) =>
    `Pour ${requests ? `${requests} requêtes par mois` : 'une requête'} de ${input} jetons en entrée et ${output} en sortie${isAssumed ? ' (supposé)' : ''}${isThinkingTold ? '' : ' ; réflexion non comptée'}.`,
  age: (prices, scores) =>
    `Prix : ${prices}. Le score le plus récent est du ${scores} ; chaque chiffre des détails a sa date.`,
  notRenewed: (count, names) =>
    `Non renouvelés à la dernière mise à jour : ${names} (${count} en tout).`,
  upload: (name) =>
    `${name} vient de la communauté, pas d’un laboratoire : il n’est classé que si les modèles de la communauté sont acceptés.`,
}
