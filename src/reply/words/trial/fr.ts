import { checks, type TrialWords } from './en.ts'

const grouped = (of: number) => of.toLocaleString('fr-FR')

export const trial: TrialWords = {
  examples: (count) => (count === 1 ? '1 exemple' : `${count} exemples`),
  prompts: (count) => (count === 1 ? '1 consigne' : `${count} consignes`),
  tryOn: (names, examples) => `Essayer ${names} sur ${examples} ?`,
  atMost: (usd, left) => `au plus ${usd}, en général une fraction ; il reste ${left} pour ce mois.`,
  without: (names) => `Sans ${names}, dont le prix est inconnu.`,
  stopsBefore: 'L’essai s’arrête avant de coûter davantage.',
  judged: 'Jugés',
  byChecks: (count) => `${count} par vos vérifications`,
  blind: (count) => `${count} à l’aveugle, par le vote des personnes présentes`,
  whereTo: 'Les exemples vont à la passerelle choisie par la personne qui gère ce bot.',
  start: (usd) => `Lancer, au plus ${usd}`,
  stop: 'Arrêter',
  trying: (names, examples, done, all) =>
    `Essai de ${names} sur ${examples} : ${done} réponses sur ${all}.`,
  answersAre: (prompts, letters) =>
    `Les réponses à ${prompts} sont là, sous ${letters}, dans un autre ordre à chaque fois. Tout le monde ici peut voter ; personne ne voit les votes sur une consigne avant le sien.`,
  masked: (mark) => `Les noms des modèles et de leurs auteurs sont masqués par ${mark}.`,
  vote: 'Voter',
  reveal: 'Révéler',
  prompt: (place, of) => `Consigne ${place} sur ${of}`,
  isBest: (letter) => `${letter} est la meilleure`,
  allAlike: 'Toutes pareilles',
  noneGood: 'Aucune n’est bonne',
  read: (letter) => `Lire ${letter}`,
  answer: (letter) => `Réponse ${letter}`,
  part: (place, of) => `${place} sur ${of}`,
  noAnswer: '(Aucune réponse n’est venue.)',
  cutOff: '(coupée)',
  noted: (letters, alike, none) =>
    `Noté. Votes sur cette consigne jusqu’ici : ${letters}, pareilles ${alike}, aucune ${none}.`,
  ownTest: (examples, votes) =>
    `Votre propre test, ${examples} ${examples === 1 ? 'exemple' : 'exemples'}${votes ? `, ${votes} ${votes === 1 ? 'vote à l’aveugle' : 'votes à l’aveugle'}` : ''}`,
  notComplete: 'Incomplet',
  inBrackets:
    'Entre parenthèses : où se trouve la valeur avec 90 % de confiance. Coût et temps tels que mesurés, pour toutes les réponses d’un modèle et pour la médiane.',
  counts: 'Ce test compte dès la prochaine liste ici.',
  everywhere: 'Compter pour toutes ces demandes',
  hereAlone: 'Seulement dans cette conversation',
  countsEverywhere: (kind) =>
    `Désormais ce test compte pour chaque demande d’ici qui porte surtout sur : ${kind}.`,
  countsHere: 'Désormais ce test ne compte que dans cette conversation.',
  table: 'Tableau (csv)',
  promptfoo: 'Pour promptfoo',
  delete: 'Supprimer ce test',
  interval: (low, high) => `${low} à ${high}`,
  bestIn: (count, votes) => `meilleur dans ${count} ${count === 1 ? 'vote' : 'votes'} sur ${votes}`,
  notJudged: 'non jugé',
  withoutWhole: (count) => `${count} sans réponse entière`,
  unjudged: 'Rien n’a jugé ces réponses : lisez-les côte à côte.',
  aloneScored: (name) => `Seul ${name} a été noté.`,
  level: (one, other, wins, losses) => `${one} et ${other} sont à égalité : ${wins} à ${losses}`,
  leads: (one, other, wins, losses) => `${one} devance ${other} par ${wins} à ${losses}`,
  alike: (count) => `${count} pareilles`,
  neither: (count) => `${count} pour aucun des deux`,
  hardlyChance: 'guère un hasard',
  mayBeChance: 'peut être un hasard',
  moreWouldTell: (count) =>
    count === undefined
      ? ', et d’autres ne le diraient guère'
      : ` ; environ ${count} de plus le diraient si cela continue ainsi`,
  gone: 'Ce test n’est plus là : il a été supprimé, ou il est trop ancien.',
  startedBefore: 'Ce test a déjà été lancé.',
  cancelled: 'Annulé : rien n’a été demandé.',
  stopped: 'Arrêté : aucune autre réponse n’est demandée.',
  overAlready: 'C’est déjà terminé.',
  votesIn: 'Les votes sont comptés : ce test est terminé.',
  votedOn: (count) => `Vous avez voté${count === 1 ? '' : ` sur les ${count} consignes`}. Merci.`,
  onlyStarter: 'Seule la personne qui a demandé ce test peut faire cela.',
  resultHere: 'Le résultat est déjà ici.',
  deleted: 'Supprimé, avec ses réponses et ses votes.',
  whichOne: 'Lequel choisissez-vous ?',
  why: {
    cancelled: 'Arrêté à la main.',
    'no-money': 'Le budget des essais est épuisé.',
    'no-access': "La passerelle refuse la clé de l'exploitant de ce bot, ou son crédit est épuisé.",
  },
  problems: {
    'no-prompt': () => 'elle n’a pas de « prompt »',
    'long-prompt': () => 'sa consigne dépasse 100 000 caractères',
    'no-object': () => 'ce n’est pas un objet JSON',
    'more-cells': () =>
      'elle a plus de cellules que la première ligne : un texte avec une virgule se met entre guillemets',
    'odd-expected': () => 'son « expected » n’est ni un texte, ni un nombre, ni une liste',
    'no-check': () => 'il n’y a ni « expected » ni « check »',
    'unknown-check': () => `son « check » n’est pas connu (connus : ${checks})`,
    'incomplete-check': ({ detail }) => `son « check » est incomplet (${detail})`,
    'unusable-check': ({ detail }) => `son « check » est inutilisable (${detail})`,
    'deep-check': () => 'son « check » est trop profondément imbriqué',
  },
  row: (row, problem) => `La ligne ${row} est écartée : ${problem}.`,
  notices: {
    rows: ({ rows, read }) =>
      `Le fichier a ${grouped(rows)} lignes : les ${grouped(read)} premières ont été lues.`,
    used: ({ examples, used }) =>
      `${grouped(examples)} exemples ont été lus : les ${grouped(used)} premiers sont utilisés.`,
    barred: ({ names }) =>
      `Écartés par les règles de votre espace de travail : ${names.join(', ')}.`,
    'not-served': ({ names }) => `Absents de la passerelle et écartés : ${names.join(', ')}.`,
    'no-judge': () =>
      'Aucun modèle d’un autre laboratoire ne peut juger : ces exemples restent sans note.',
  },
  noExamples: (first) =>
    `Aucun exemple n’a pu être lu. ${first ?? 'Le fichier est vide.'} Une ligne a besoin d’un « prompt ».`,
  checkForAll: (problem) => `La vérification est inutilisable : ${problem}.`,
  refusals: {
    'large-file': () => 'Le fichier d’exemples dépasse 1 Mo. Trente exemples suffisent.',
    'no-file': () => 'Ce fichier ne peut pas être lu d’ici. Collez plutôt les exemples.',
    'no-scope': () =>
      'Slack ne me laisse pas lire ce fichier : il manque à l’application l’autorisation files:read. Collez plutôt les exemples.',
    'no-text': () =>
      'Le fichier d’exemples n’est pas du texte en UTF-8. Enregistrez-le ainsi, s’il vous plaît.',
    'many-cells': () =>
      'Le fichier CSV a plus de 200 000 cellules. Une colonne pour la consigne et trente lignes suffisent.',
    'broken-csv': ({ detail }) => `Le fichier CSV est illisible : ${detail || 'il est abîmé'}`,
    'no-models': () =>
      'Nommez deux à quatre modèles, ou décrivez d’abord un usage : ceux de la liste seront alors essayés.',
    'count-of-models': () => 'Nommez deux à quatre modèles, séparés par des virgules.',
    'unknown-model': ({ name }) =>
      `« ${name} » n’est ni sur notre liste de modèles ni sur la passerelle.`,
    'model-not-served': ({ name }) => `La passerelle ne propose pas ${name}.`,
    'barred-model': ({ name }) => `Les règles de votre espace de travail excluent ${name}.`,
    'few-left': () =>
      'Il reste moins de deux modèles de cette liste. Nommez-en deux à quatre ; « doctor » montre ce que propose la passerelle.',
  },
  form: {
    title: 'Les essayer',
    submit: 'Combien cela coûte ?',
    examples: 'Vos exemples',
    examplesHint:
      'Une demande par ligne, jusqu’à 30 ; ou JSON par ligne ou CSV avec prompt et expected',
    file: 'Ou un fichier',
    fileHint: 'txt, csv ou jsonl, jusqu’à 1 Mo',
    models: 'Modèles',
    modelsHint: 'Deux à quatre, séparés par des virgules',
    leftEmpty: (names: string) => `Si vide : ${names}`,
    system: 'Prompt système',
    forAll: 'Pour tous les exemples',
    check: 'Contrôle',
    checkHint: 'Pour tous les exemples ; sans contrôle, les gens d’ici votent',
    nothing: 'Écrivez des exemples, ou choisissez un fichier.',
  },
  howTo: {
    send: 'Envoyez vos exemples avec /try-models : une consigne par ligne, jusqu’à 30.',
    ways: [
      'Avec les bonnes réponses : {"prompt": "Dans quel pays est Lyon ?", "expected": "France"}, une par ligne ; ou un CSV avec les colonnes prompt et expected',
      'Sans : les personnes ici votent sur les réponses sans savoir de qui elles sont',
      'Premières lignes valables pour tous : models: a, b · system: Sois bref. · check: contains: remboursement',
    ],
  },
  notHere:
    'On ne peut pas encore essayer de modèles ici : la personne qui gère ce bot doit régler TRIAL_BASE_URL et TRIAL_API_KEY sur une passerelle qui les propose (OpenRouter, LiteLLM, vLLM, Ollama).',
  untilThen: 'D’ici là, promptfoo le fait sur votre machine avec ce fichier :',
  judgeAgrees: (alike, of, low, high) =>
    `Le juge et les personnes : d’accord dans ${alike} comparaisons sur ${of} que les deux ont tranchées (${low} à ${high} %).`,
  chart: {
    scored: 'note, sur 100',
    voted: 'votes gagnés, sur 100',
  },
}
