import type { ListWords } from './en.ts'

export const list: ListWords = {
  none: 'Il n’y a pas encore de liste. Dites ce que le modèle doit faire.',
  perhaps: 'Je ne suis pas sûr de votre question. Voici comment la liste est faite :',
  made: (fitting, all, weights) =>
    `${fitting} modèles sur ${all} remplissent la demande. Chacun est noté pour ${weights}, d’après tous les chiffres publiés ; le coût est celui de ce travail au prix de référence.`,
  picked: (names) =>
    `Choisis : ${names}. Aucun ne bat un autre à la fois en score et en coût, sauf rôle demandé. « Détails » montre chaque chiffre et chaque modèle écarté.`,
  byFigures: 'J’ai des chiffres, pas d’opinion. D’après eux :',
  expected: {
    success: (name, value, interval) =>
      `${name} devrait réussir ${value} tests de ce genre sur 100 (intervalle à 90 % ${interval})`,
    preference: (name, value, interval) =>
      `${name} devrait gagner ${value} votes sur 100 (intervalle à 90 % ${interval})`,
    mixed: (name, value, interval) =>
      `${name} a un score attendu de ${value} sur 100 (intervalle à 90 % ${interval})`,
  },
  figuresBehind: (figures) => `d’après ${figures} pour ce travail`,
  noFigureBehind: 'sans chiffre pour ce travail : sa place est estimée',
  after: (name, how, cost) => `Ensuite ${name} : ${how}, ${cost}.`,
  decides: (quality, price, speed) =>
    `Quand les chiffres ne départagent pas, le score attendu et le coût décident : qualité ${quality}, prix ${price}, vitesse ${speed}.`,
  wouldChange: 'Ce qui le changerait',
  nothingChanges: 'aucun autre volume, difficulté ou poids du prix et de la qualité essayé.',
  withoutLimits: 'Sans ces conditions',
  betterAt: (what) => `Meilleur que son niveau général : ${what}.`,
  weakerAt: (what) => `Plus faible : ${what}.`,
  isListed: (name, place) => `${name} est sur la liste, à la place ${place}.`,
  leftOut: (name, reason) => `${name} est écarté : ${reason}.`,
  fails: (condition) => `il ne remplit pas « ${condition} »`,
  unproven: (condition) => `les données ne disent pas s’il remplit « ${condition} »`,
  barriers: {
    policy: 'les règles de votre espace de travail l’excluent',
    status: 'son laboratoire l’a retiré ou le retire',
    purpose: 'il est fait pour autre chose',
    price: 'personne n’en publie le prix',
    'workload-context': 'une requête dépasse sa fenêtre de contexte',
  },
  contextUnpublished: 'personne ne publie sa fenêtre de contexte',
  unsold: 'aucun prix d’hébergeur connu ; tourne sur votre propre matériel',
  sameFamily: (name) => `${name}, de la même famille, est déjà sur la liste`,
  tooFewFigures: 'il a moins de chiffres publiés pour cet usage',
  losesAt: (what, share) => `il perd le plus en ${what}, ${share} de l’usage`,
  costs: (own, others) => `il coûte ${own}, contre ${others}`,
  needs: (own, others) => `il demande ${own}, contre ${others}`,
  noBatch: (names) => `Pas de prix par lots dans les données pour ${names}.`,
  against: (name, points) => `Contre ${name} : ${points}`,
  nothingAgainst: (name) => `Rien dans les données ne parle contre ${name} pour ce travail.`,
  saves: (name, its, today, less) =>
    `${name} : ${its}, contre ${today} aujourd’hui. Cela ${less ? `économise ${less} par mois` : 'n’économise rien'}.`,
  over: (usd, months) => `${usd} ${months === 12 ? 'par an' : `en ${months} mois`}`,
  noBill:
    'Ce qui est payé aujourd’hui n’est pas connu ici. Pour la différence, nommez le modèle utilisé ou sa facture mensuelle.',
  safest: (name, place) =>
    `D’après les preuves, ${name} (place ${place}) : il a le plus de chiffres publiés pour ce travail et le moins d’estimations.`,
  safetyElsewhere:
    'La sécurité des données et des contenus est autre chose : ce que font les hébergeurs n’est le plus souvent pas dans les données ; vérifiez leurs conditions.',
  nothingAssumed: 'Rien : la taille et le nombre des requêtes sont ce que vous avez dit.',
  restsOn: (boards, prices) =>
    `Les scores viennent de classements publics : ${boards}. Prix et limites : ${prices}. « /leaderboards » montre chacun avec sa date.`,
  sources: (names) => `Ces chiffres viennent de ${names}. Tous sont dans les détails, avec liens.`,
  purposes: {
    speed: 'Si la vitesse décide',
    memory: 'Avec moins de mémoire',
    cost: 'Si le coût décide',
    between: 'Entre les deux',
    misses: 'Si les erreurs coûtent cher',
    open: 'Avec des poids ouverts',
    closed: 'Propriétaire',
    documented: 'Mieux mesuré',
    other: 'Un autre choix',
  },
  slowLabel: 'Lent',
  slow: (name: string, speed: string, time: string, thinks: boolean) =>
    `${name} écrit ici environ ${speed} jetons par seconde, ${time} pour une réponse${thinks ? ', réflexion comprise' : ''}`,
  duration: (name, time, tokens, perSecond) =>
    `${name} : environ ${time} pour ${tokens} jetons en sortie à ${perSecond} par seconde, une requête après l’autre.`,
  atATime: 'Plusieurs à la fois vont plus vite ; la réflexion ralentit.',
  noSpeed: (tokens) =>
    `La vitesse de ces modèles n’est pas dans les données, la durée non plus : mesurez cent requêtes. Cela fait environ ${tokens} jetons en sortie.`,
  exported:
    'Une configuration promptfoo (YAML) pour cette liste est dans les détails. Elle essaie ces modèles sur vos propres exemples ; il n’y a pas d’autre format.',
  inParts: (tokens, name) => `En parties de ${tokens} jetons au plus, ${name} est possible.`,
  wayOut: (condition, name) => `Sans « ${condition} », ${name} est possible.`,
  wouldNeed: (condition, name) => `Avec « ${condition} », ${name} est possible.`,
  glossary: {
    roles:
      'Rôles : « Commencez par » est le choix dont score, coût et preuves conviennent le mieux. « Si les erreurs coûtent cher » est meilleur et plus cher. « Si le coût décide » coûte le moins, « Entre les deux » est entre lui et le premier. « À poids ouverts » se télécharge.',
    score:
      'Score (fit) : combien de tests sur 100 de ce genre et de cette difficulté un modèle devrait réussir, d’après tous les chiffres publiés. Les détails le montrent avec son intervalle à 90 %.',
    tied: '« Trop proche pour les départager » : chaque score est dans l’intervalle à 90 % de l’autre ; l’ordre peut être dû au hasard.',
    measurably:
      '« Nettement plus faible » ou « devant » : les scores diffèrent plus que le hasard ne l’explique selon leurs intervalles à 90 %.',
    context:
      'Contexte : combien de jetons, entrée et sortie ensemble, une requête peut avoir chez cet hébergeur.',
    token: 'Jeton : un morceau de mot ; environ trois quarts d’un mot anglais.',
    open: 'Poids ouverts : le modèle se télécharge et s’exploite selon sa licence. Propriétaire : seulement chez un hébergeur.',
    thinking:
      'Réflexion : texte qu’un modèle écrit pour lui-même avant de répondre. Facturé comme sortie ; le prix entre parenthèses le compte.',
    batch: 'Par lots (batch) : les réponses peuvent prendre un jour et coûtent moins.',
    assumed:
      'Supposé : des quantités que vous n’avez pas données et avec lesquelles le coût est calculé. Donnez les vraies, et la liste est refaite.',
    cost: 'Coût mensuel : jetons en entrée et en sortie d’une requête, fois les requêtes par mois, au prix de l’hébergeur indiqué. Ce que vous n’avez pas dit est supposé et indiqué. La somme entre parenthèses compte aussi la réflexion.',
    host: 'Modèle et hébergeur : un laboratoire fait un modèle ; un hébergeur en vend l’usage. Un même modèle coûte plus ou moins selon l’hébergeur.',
    kept: 'Respecté : ce que vous avez demandé et que chaque modèle de la liste remplit.',
  },
}
