import { decimal } from '../../format.ts'
import { decision } from './decision/fr.ts'
import { details } from './details/fr.ts'
import { facts } from './facts/fr.ts'
import { list } from './list/fr.ts'
import { policy } from './rules/fr.ts'
import { trial } from './trial/fr.ts'
import type { Words } from './en.ts'

const locale = 'fr-FR'

export const fr: Words = {
  locale,
  quote: (text) => `« ${text} »`,
  capabilities: {
    general: 'les capacités générales',
    coding: 'la programmation',
    'agentic-coding': 'la programmation en agent',
    'tool-use': 'l’usage d’outils',
    reasoning: 'le raisonnement',
    math: 'les mathématiques',
    science: 'les sciences',
    'instruction-following': 'le suivi des consignes',
    conversation: 'la conversation',
    writing: 'la rédaction',
    'long-context': 'les longs documents',
    multilingual: 'les langues',
    factuality: 'l’exactitude des faits',
    vision: 'la lecture d’images',
    safety: 'la sécurité',
    'data-analysis': 'le travail sur les données',
    legal: 'les questions juridiques',
    medical: 'les questions médicales',
    finance: 'l’économie et la finance',
    education: 'les supports de cours',
  },
  startWith: 'Commencez par',
  only: 'Un seul respecte les conditions',
  aMonth: (usd) => `${usd} par mois`,
  withThinking: (usd) => ` (${usd} avec réflexion)`,
  thinkingOff: 'sans réflexion',
  inBatches: 'par lots',
  needs: (memory) => `environ ${memory} de mémoire`,
  priceUnknown: 'prix inconnu',
  free: 'gratuit',
  memoryUnknown: 'mémoire inconnue',
  top: (count) => (count > 1 ? `Meilleur score de ${count} modèles` : 'Le seul modèle qui reste'),
  topTied: (count) =>
    `Meilleur score ; ${count === 1 ? 'un autre est' : `${count} autres sont`} dans la marge d’erreur`,
  nearTop: 'Trop proche du meilleur pour les départager',
  documentedTop: 'Le meilleur de ceux qui sont assez mesurés',
  belowTop: (name, ratio) =>
    `Pour ${ratio < 0.01 ? 'moins de 1' : Math.round(ratio * 100)} % du coût de ${name}, mesuré nettement meilleur`,
  bestBalance: 'Le meilleur équilibre entre score, coût et mesures',
  compared: {
    tied: (name) => `Trop proche de ${name} pour les départager`,
    ahead: (name) => `Mesuré meilleur que ${name}`,
    likely: (name) => `Sans doute meilleur que ${name}, dans la marge d’erreur`,
    behind: (name) => `Sans doute plus faible que ${name}, dans la marge d’erreur`,
    weaker: (name) => `Nettement plus faible que ${name}`,
  },
  atCost: (ratio) =>
    ratio > 1
      ? `pour ${decimal(Number(ratio.toPrecision(2)), locale)} fois le coût`
      : `pour ${ratio < 0.01 ? 'moins de 1' : Math.round(ratio * 100)} % du coût`,
  sameCost: 'au même coût',
  thinkingIncluded: (text) => `${text} avec réflexion`,
  unmeasured: 'Mesuré nulle part : sa place est une estimation',
  context: (tokens) => `contexte ${tokens}`,
  contextUnknown: 'contexte inconnu',
  open: (licence) => `poids ouverts${licence ? ` (${licence})` : ''}`,
  closed: 'propriétaire',
  opennessUnknown: 'ouvert ou non : inconnu',
  ends: (day) => `s’arrête le ${day}`,
  ended: (day) => `s’est arrêté le ${day}`,
  atHost: (host) => `chez ${host}`,
  bits: (bits) => `poids en ${bits} bits`,
  limits: {
    maxMonthlyUsd: (x) => `au plus ${x} par mois`,
    maxUsdPerRequest: (x) => `au plus ${x} par requête`,
    minContextTokens: (x) => `contexte d’au moins ${x} jetons`,
    openWeights: (x) => (x === 'false' ? 'propriétaire seulement' : 'poids ouverts'),
    includeLabs: (x) => `seulement de ${x}`,
    excludeLabs: (x) => `rien de ${x}`,
    labCountries: (x) => `seulement de : ${x}`,
    excludeLabCountries: (x) => `aucun laboratoire de : ${x}`,
    region: (x) => `les données restent dans : ${x}`,
    providers: (x) => `chez ${x}`,
    excludeProviders: (x) => `pas chez ${x}`,
    languages: (x) => `langues : ${x}`,
    maxMemoryGb: (x) => `tient dans ${x} Go`,
    maxParametersB: (x) => `au plus ${x} milliards de paramètres`,
    selfHosted: () => 'sur votre matériel',
    reasoning: (x) => (x === 'false' ? 'sans réflexion' : 'avec réflexion'),
    structuredOutput: () => 'sortie structurée',
    toolCalling: () => 'appel d’outils',
    maxInputUsdPerMTok: (x) => `au plus ${x} par 1M de jetons en entrée`,
    maxOutputUsdPerMTok: (x) => `au plus ${x} par 1M de jetons en sortie`,
    freeOnly: () => 'gratuit',
    license: (x) => `licence ${x}`,
    inputModalities: (x) => `accepte ${x}`,
    includeModels: (x) => `seulement ${x}`,
    excludeModels: (x) => `pas ${x}`,
    minParametersB: (x) => `au moins ${x} milliards de paramètres`,
    hardware: (x) => `tourne sur ${x}`,
    releasedAfter: (x) => `sorti après ${x}`,
    maxTimeToFirstTokenSeconds: (x) => `premier jeton en ${x} s`,
    maxAnswerSeconds: (x) => `réponse en ${x} s`,
    minOutputTokensPerSecond: (x) => `au moins ${x} jetons par seconde`,
    officialOnly: () => 'seulement publiés par leur laboratoire',
    dataPolicy: (x) => (x === 'no-training' ? 'aucun entraînement' : 'aucune conservation'),
    wantOpenAndProprietary: () => 'ouverts et propriétaires',
  },
  labels: {
    notApplied: 'Je n’ai pas pu appliquer',
    unsure: 'Incertain',
    notInPrice: 'Hors prix',
    assumed: 'Supposé',
    wished: 'Souhaité',
    keptTo: 'Respecté',
    against: (name) => `Face à ${name}`,
    separately: 'À demander à part',
  },
  notMeasuredFor: (what) => `non mesuré pour ${what}`,
  comparedFor: (what) => `Comparés pour ${what}`,
  notMeasuredIn: (language) => `non mesuré en ${language}`,
  noneMeasuredFor: (what) =>
    `aucun n’est mesuré pour ${what} ; les capacités générales en tiennent lieu`,
  freeLimits: 'les offres gratuites ont des limites qu’aucune liste n’indique et peuvent cesser',
  littleEvidence: 'peu de chiffres publiés',
  thinkingPasses: (name, budget, tokens) =>
    `la réflexion. ${name} dépasse ${budget} à partir d’environ ${tokens} jetons de réflexion par requête`,
  thinking: 'la réflexion, facturée comme sortie',
  notFirst: 'pas le cas du premier',
  nothingBetter: 'rien ici n’est nettement meilleur',
  stayWith: (name) => `Gardez ${name} : rien ici n’est nettement meilleur pour cette demande`,
  asks: {
    volume: (direction, amount, name) =>
      `${direction === 'above' ? 'Plus' : 'Moins'} de ${amount} requêtes par mois ? Alors ${name} passe en tête.`,
    tradeoff: (matters, name) =>
      `Si ${{ quality: 'la qualité', price: 'le prix', speed: 'la vitesse' }[matters]} compte le plus, ${name} passe en tête.`,
    amount: (amount) => `${amount} par mois`,
    difficulty: (label, name) => `${label} ? Alors ${name} passe en tête.`,
    difficulties: {
      routine: { label: 'Travail facile et courant', says: 'le travail est facile et courant' },
      demanding: { label: 'Travail exigeant', says: 'le travail est exigeant' },
      frontier: {
        label: 'Travail d’expert, le plus difficile',
        says: 'c’est un travail d’expert extrêmement difficile',
      },
    },
  },
  assumedWork: ({ input, output, requests, perJob, bill }) =>
    [
      perJob ? `${perJob} requêtes pour chacune` : '',
      input && output
        ? `${input} jetons en entrée et ${output} en sortie par requête`
        : input
          ? `${input} jetons en entrée par requête`
          : output
            ? `${output} jetons en sortie par requête`
            : '',
      requests
        ? `${requests} requêtes par mois${bill ? ` (d’après les ${bill} par mois d’aujourd’hui)` : ''}`
        : '',
    ]
      .filter(Boolean)
      .join(', '),
  moreConditions: (count) => `${count} conditions (dans les détails)`,
  notInData: (name) =>
    `${name} n’est pas dans les données : plus récent que les sources, ou écrit autrement.`,
  firstAgainstIt: {
    tied: 'à peu près aussi bon que le premier ici',
    ahead: 'plus faible que le premier ici',
    likely: 'sans doute un peu plus faible que le premier ici',
    behind: 'sans doute un peu meilleur que le premier ici',
    weaker: 'meilleur que le premier ici',
  },
  notInDataShort: 'n’est pas dans les données, donc pas comparable',
  whichOfFamily: 'lequel ? Avec son nom complet, il peut être comparé',
  status: {
    retired: 'retiré par son laboratoire',
    deprecated: 'en fin de vie chez son laboratoire',
  },
  known: (names) => `Noms proches : ${names}.`,
  try: (count) => `Essayez-${count > 1 ? 'les' : 'le'} sur 30 de vos propres exemples.`,
  dates: (prices, scores) => `Prix du ${prices}${scores ? `, scores du ${scores}` : ''}.`,
  leftOutByPolicy: (count) =>
    `${count} ${count === 1 ? 'modèle écarté' : 'modèles écartés'} par les règles de votre espace de travail`,
  noneMeets: 'Aucun modèle des données ne respecte toutes ces conditions',
  unverified: {
    dataPolicy:
      'si un hébergeur entraîne sur ce qui est envoyé, et combien de temps il le garde (retention), n’est pas dans les données ; vérifiez ses conditions',
    speed: 'leur vitesse chez ces hébergeurs n’est pas dans les données ; mesurez-la',
    other: 'pas dans les données pour ceux-ci ; à vérifier',
  },
  changed: 'Changé',
  same: 'La liste reste la même.',
  otherOrder: 'Les mêmes modèles, dans un autre ordre.',
  cameIn: (names) => `Nouveau : ${names}.`,
  wentOut: (names) => `Sorti : ${names}.`,
  stays: (names) => `Reste : ${names}.`,
  costsNow: 'Maintenant',
  onlyALook: 'Simple essai : la demande est inchangée. « Garde ça » la change.',
  and: 'et',
  theEu: 'l’UE',
  whatFor:
    'Que doit faire le modèle, à quelle fréquence, et que doit-il être ou ne pas être ? Par exemple : « Résumer des baux de 40 pages, 2 000 par mois, moins de 300 dollars ».',
  notUnderstood:
    'Je n’y ai reconnu ni question ni changement. Par exemple : « seulement des poids ouverts », « moins de 50 dollars par mois », « pourquoi le premier ? », « annuler ».',
  wasForMe: 'Était-ce pour moi ?',
  answerIt: 'Oui, répondre',
  newOrChange: 'Est-ce une nouvelle question, ou un changement de celle-ci ?',
  newQuestion: 'Nouvelle question',
  changeThis: 'Changer celle-ci',
  reset: 'On recommence. Que doit faire le modèle ? « Annuler » ramène la dernière liste.',
  nothingToUndo: 'Il n’y a pas de changement à annuler.',
  undone: 'le dernier changement est annulé',
  answersFirst: (job) => `Ce sont plusieurs tâches. Cette liste est pour la première : ${job}.`,
  decision,
  details,
  facts,
  list,
  policy,
  trial,
  whichModel: 'De quel modèle parlez-vous ? Nommez-le, s’il vous plaît.',
  notCovered: {
    embedding:
      'C’est une tâche pour un modèle d’embedding (il change le texte en vecteurs) ; ces modèles ne sont pas couverts ici, seulement ceux qui écrivent du texte.',
    reranking:
      'C’est une tâche pour un modèle de reranking ; ces modèles ne sont pas couverts ici, seulement ceux qui écrivent du texte.',
    'speech-to-text':
      'C’est de la transcription (speech-to-text) ; ces modèles ne sont pas couverts ici, seulement ceux qui écrivent du texte.',
    'text-to-speech':
      'C’est de la synthèse vocale (text-to-speech, une voix) ; ces modèles ne sont pas couverts ici, seulement ceux qui écrivent du texte.',
    'image-generation':
      'C’est de la génération d’images ; ces modèles ne sont pas couverts ici, seulement ceux qui écrivent du texte.',
    'video-generation':
      'C’est de la génération de vidéo ; ces modèles ne sont pas couverts ici, seulement ceux qui écrivent du texte.',
    other:
      'Ce n’est pas une tâche pour un modèle qui écrit du texte (entraînement d’un modèle, prévisions, musique…), et ce n’est pas couvert ici.',
  },
  whereToLook: (places) => `Où regarder : ${places}.`,
}
