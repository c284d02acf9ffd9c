import type { AroundWords } from './around.ts'

export const around: AroundWords = {
  buttons: {
    try: 'Les essayer',
    decide: 'Décider',
    cheaper: 'Moins cher',
    'open-only': 'Poids ouverts seulement',
    longer: 'Contexte plus long',
    compare: 'Comparer',
    'why-not': 'Pourquoi pas ...',
    details: 'Détails',
    edit: 'Modifier la demande',
    'start-over': 'Recommencer',
    quiet: 'Répondre seulement si mentionné',
    aloud: 'Répondre à tout ici',
    helpful: 'Utile',
    'not-helpful': 'Pas utile',
  },
  more: 'Plus ...',
  why: 'Pourquoi ?',
  goOn: {
    replies: 'Appuyez sur un bouton ou répondez avec vos mots.',
    pings: 'Appuyez sur un bouton, répondez à ce message, mentionnez-moi ou utilisez /refine.',
    commands: 'Appuyez sur un bouton ou utilisez /refine.',
    quiet: 'Appuyez sur un bouton ou mentionnez-moi pour changer la demande.',
  },
  whichModel: 'Quel modèle choisir ?',
  asks: 'demande :',
  inThread: 'La suite dans le fil.',
  restInThread: 'Raisons, prix et doutes sont dans le fil. La suite se passe là.',
  restFollows: 'Raisons, prix et doutes suivent.',
  quiet:
    'Désormais je ne réponds ici que si l’on me mentionne ou si l’on appuie sur un bouton. « Answer everything » avec une mention change cela.',
  aloud: 'Désormais je réponds ici à chaque message.',
  askedBy: (what, name) => `${what} : demandé par ${name}`,
  changedBy: (name) => `Modifié par ${name}`,
  somebody: 'quelqu’un dans ce fil',
  noted: 'Merci, c’est noté.',
  whatWasWrong: 'Merci, c’est noté. Qu’est-ce qui n’allait pas ?',
  reasons: {
    expensive: 'Trop cher',
    weak: 'Pas assez bon',
    misread: 'Mal compris',
    models: 'Il manque des modèles',
  },
  sayWhat:
    'Merci, c’est noté. Dites dans la conversation ce qu’il faut changer, et la liste est refaite.',
  startOver: 'Recommencer ? La liste est mise de côté ; « annuler » la ramène.',
  nothingToChange:
    'Il n’y a plus de demande à changer ici. Décrivez un usage pour en commencer une.',
  atLeastContext: (tokens) => `Au moins ${tokens} tokens de contexte`,
}
