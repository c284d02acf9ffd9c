import type { DetailWords } from './en.ts'

export const details: DetailWords = {
  inEnglish: 'Ce que mesurent les benchmarks et leurs faiblesses est en anglais.',
  howRead: 'Ce que j’ai compris',
  needs: 'Besoins',
  limits: 'Vos conditions',
  noLimits: 'Vous n’avez posé aucune condition.',
  noneApplied: 'Aucune condition n’a été appliquée.',
  wishes: 'Vos souhaits, qui départagent',
  atATime: (users) => (users ? `${users} requêtes à la fois` : 'une requête à la fois'),
  workload: 'Volume',
  tradeoff: 'Arbitrage',
  sides: { quality: 'qualité', price: 'prix', speed: 'vitesse' },
  score: (fit) => `Score : ${fit} sur 100`,
  notToldApart: (names) => `Ne se distingue pas de ${names}.`,
  unknown: 'inconnu',
  price: 'Prix',
  cost: 'Coût',
  perThousand: (usd, count) => `${usd} les ${count} requêtes`,
  inFull: (tokens) => `prix du cache inconnu ici : les ${tokens} jetons répétés comptent en entier`,
  trueOfAll: 'Vrai pour tous :',
  next: 'Les suivants par score',
  outOfReach: 'Juste hors de portée',
  boards: 'Classements sur ce besoin',
  ownTests: 'Vos propres essais',
  leftOut: (n) => `Écartés : ${n} ${n === 1 ? 'modèle' : 'modèles'}`,
  askWhyNot: 'Pour tout autre, demandez « pourquoi pas ... ? ».',
  figures: 'Les chiffres publiés derrière la liste',
  noFigures: 'Aucun classement ne publie de chiffre de ces modèles pour cet usage.',
  columns: ['Modèle', 'Pour', 'Benchmark', 'Chiffre', 'Rang', 'Réglage', 'Date'],
  chart: {
    title: {
      usd: 'Réussite attendue et coût par mois',
      gb: 'Réussite attendue et mémoire requise',
    },
    counted: { usd: 'réflexion comprise', gb: 'mémoire à cette longueur' },
    undrawn: (n) => `${n} autres non dessinés`,
    scale: 'sur 100, barres : intervalle à 90 %',
    left: { usd: 'moins cher à gauche', gb: 'moins de mémoire à gauche' },
    ring: 'anneau',
    disc: 'disque',
    dashed: 'tirets : peu ou pas de chiffres',
    dots: 'points : le meilleur à ce prix',
    unmeasured: 'non mesuré',
  },
  readBy: { llm: 'Lu par un modèle de langage.', rules: 'Lu par des règles intégrées.' },
  cacheHolds:
    'Le prix du cache vaut tant que les requêtes se suivent à quelques minutes ; certains hébergeurs facturent aussi son remplissage.',
  standIns: {
    safety:
      'aucun classement ouvert et récent ne mesure les réponses nuisibles à l’écrit ; des tests voisins en tiennent lieu',
    education:
      'aucun classement ouvert ne mesure l’enseignement ; examens et votes en tiennent lieu',
  },
  caveats: {
    guessed:
      'Aucun chiffre publié : le score est estimé d’après la date de sortie, le prix et la famille.',
    wide: (figures) => `Peu de chiffres publiés (${figures}) : l’intervalle est large.`,
    fromGeneral: 'estimé d’après son niveau général',
    oldest: (day) => `Son chiffre le plus récent pour cela date du ${day}.`,
    effort: (setting) =>
      `Mesuré à effort élevé (${setting}) : un réglage moins cher fait moins bien.`,
    thought: (tokens, usd) =>
      `La réflexion a pris ${tokens} jetons de sortie par question sur les tâches difficiles de LiveBench ; ce qu’un tel travail demande (estimation) le porte à ${usd} par mois`,
    overLimit: 'plus que votre limite',
    passes: (tokens) =>
      `Dépasse votre limite à partir d’environ ${tokens} jetons de réflexion par requête`,
    weak: 'Faible ici',
    extrapolated:
      'Ce travail est plus difficile ou plus facile que ce qui a été mesuré : le score reste au bord de ses chiffres.',
    taskCost: (board, usd, run) =>
      `Mesuré sur ${board} : ${usd} par tâche, tous appels compris (${run}).`,
    middlePrice: (host) =>
      `Le prix est celui de ${host}, le médian de plusieurs ; le laboratoire n’en publie pas.`,
    free: (host) =>
      `Gratuit chez ${host} dans des limites qu’aucune liste n’indique ; ce qui est envoyé peut être conservé ou servir à l’entraînement, et l’offre peut cesser.`,
    tiered: 'Le coût utilise le tarif plus élevé des longs prompts.',
    memory: (small, full, atATime) =>
      `Demande environ ${small} avec des poids de 4 bits et ${full} avec 16 bits, ${atATime} (estimé d’après sa taille).`,
    ofLikeSize: (name) => `${name}, de taille semblable`,
    measured: 'Mesuré',
    atPeak: (memory) => `${memory} au plus`,
    hosted: 'Des hébergeurs le servent aussi.',
    notHosted: 'Aucun hébergeur connu : vous payez la machine qui le fait tourner.',
    notFinal: (status) => `Son laboratoire le dit ${status}.`,
    community: (base) =>
      `Un réentraînement communautaire de ${base}, non publié par son laboratoire : ses données sont inconnues, il peut être ajusté aux benchmarks, et licence et tokenizer sont à vérifier.`,
    stale: (sources) =>
      `La dernière mise à jour n’a pas pu lire ${sources} ; des chiffres plus récents peuvent exister.`,
  },
  ownTestsCount:
    'Ils comptent à côté des chiffres publiés selon leur sûreté, entre les modèles essayés. Personne hors de cet espace ne les voit.',
  chance: 'Sur vos exemples, une avance de moins de 8 sur 50 peut être due au hasard.',
  shown: 'Chiffres montrés',
  ranked: (figures, sources, day) =>
    `Base : ${figures} chiffres de ${sources} sources, les plus récents du ${day}.`,
  measures: {
    success: 'Score : la part attendue de tests réussis de ce type et de cette difficulté',
    preference: 'Score : la part attendue de votes gagnés',
    mixed: 'Score : la part attendue de tests réussis et de votes gagnés, pondérée',
  },
  inBrackets: 'entre parenthèses l’intervalle à 90 %',
}
