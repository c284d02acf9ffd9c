import type { TrialWords } from './trial.ts'

export const trial: TrialWords = {
  examples: (count) => (count === 1 ? '1 ejemplo' : `${count} ejemplos`),
  prompts: (count) => (count === 1 ? '1 instrucción' : `${count} instrucciones`),
  tryOn: (names, examples) => `¿Probar ${names} con ${examples}?`,
  costs: 'Coste',
  atMost: (usd, left) => `como mucho ${usd}, normalmente una fracción; quedan ${left} este mes.`,
  without: (names) => `Sin ${names}, cuyo precio se desconoce.`,
  stopsBefore: 'La prueba se detiene antes de costar más.',
  judged: 'Juzgados',
  byChecks: (count) => `${count} por sus comprobaciones`,
  blind: (count) => `${count} a ciegas, por los votos de quienes están aquí`,
  whereTo: 'Los ejemplos van a la pasarela que eligió quien gestiona este bot.',
  start: (usd) => `Empezar, como mucho ${usd}`,
  cancel: 'Cancelar',
  stop: 'Detener',
  trying: (names, examples, done, all) =>
    `Probando ${names} con ${examples}: ${done} de ${all} respuestas.`,
  answersAre: (prompts, letters) =>
    `Las respuestas a ${prompts} están aquí, como ${letters}, en otro orden cada vez. Todos los presentes pueden votar; nadie ve los votos de una instrucción antes del suyo.`,
  votesSoFar: (votes, people) =>
    `${votes} ${votes === 1 ? 'voto' : 'votos'} de ${people === 1 ? 'una persona' : `${people} personas`} hasta ahora.`,
  noVotes: 'Aún no hay votos.',
  masked: (mark) => `Los nombres de modelos y fabricantes están ocultos como ${mark}.`,
  vote: 'Votar',
  reveal: 'Revelar',
  prompt: (place, of) => `Instrucción ${place} de ${of}`,
  isBest: (letter) => `${letter} es la mejor`,
  allAlike: 'Todas iguales',
  noneGood: 'Ninguna es buena',
  read: (letter) => `Leer ${letter}`,
  answer: (letter) => `Respuesta ${letter}`,
  part: (place, of) => `${place} de ${of}`,
  noAnswer: '(No llegó ninguna respuesta.)',
  cutOff: '(cortada)',
  noted: (letters, alike, none) =>
    `Anotado. Votos de esa instrucción hasta ahora: ${letters}, iguales ${alike}, ninguna ${none}.`,
  ownTest: (examples, votes) =>
    `Su propia prueba, ${examples} ${examples === 1 ? 'ejemplo' : 'ejemplos'}${votes ? `, ${votes} ${votes === 1 ? 'voto a ciegas' : 'votos a ciegas'}` : ''}`,
  notComplete: 'Incompleto',
  inBrackets:
    'Entre paréntesis: dónde está el valor con un 90 % de confianza. Coste y tiempo medidos, de todas las respuestas de un modelo y de la mediana.',
  counts: 'La prueba cuenta desde la próxima lista de aquí.',
  decide: 'Decidir',
  everywhere: 'Contar para todas estas peticiones',
  hereAlone: 'Solo en esta conversación',
  countsEverywhere: (kind) =>
    `Desde ahora esta prueba cuenta para cada petición de aquí que trate sobre todo de: ${kind}.`,
  countsHere: 'Desde ahora esta prueba cuenta solo en esta conversación.',
  table: 'Tabla (csv)',
  promptfoo: 'Para promptfoo',
  delete: 'Borrar esta prueba',
  interval: (low, high) => `${low} a ${high}`,
  bestIn: (count, votes) => `el mejor en ${count} de ${votes} ${votes === 1 ? 'voto' : 'votos'}`,
  notJudged: 'sin juzgar',
  costUnknown: 'coste desconocido',
  withoutWhole: (count) => `${count} sin respuesta completa`,
  unjudged: 'Nada juzgó estas respuestas: léalas una junto a otra.',
  aloneScored: (name) => `Solo ${name} recibió puntuación.`,
  level: (one, other, wins, losses) => `${one} y ${other} empatan: ${wins} a ${losses}`,
  leads: (one, other, wins, losses) => `${one} gana a ${other} por ${wins} a ${losses}`,
  alike: (count) => `${count} iguales`,
  neither: (count) => `${count} por ninguno de los dos`,
  hardlyChance: 'difícilmente azar',
  mayBeChance: 'puede ser azar',
  moreWouldTell: {
    votes: (count) =>
      count === undefined
        ? ', y más votos apenas lo dirían'
        : `; unos ${count} votos más lo dirían si sigue así`,
    examples: (count) =>
      count === undefined
        ? ', y más ejemplos apenas lo dirían'
        : `; unos ${count} ejemplos más lo dirían si sigue así`,
  },
  gone: 'Esta prueba ya no está aquí: se borró o es demasiado antigua.',
  startedBefore: 'Esta prueba ya se había empezado.',
  cancelled: 'Cancelada: no se preguntó nada.',
  stopped: 'Detenida: no se pide ninguna respuesta más.',
  overAlready: 'Ya ha terminado.',
  votesIn: 'Los votos están contados: esta prueba ha terminado.',
  votedOn: (count) =>
    `Ha votado${count === 1 ? '' : ` sobre las ${count} instrucciones`}. Gracias.`,
  onlyStarter: 'Solo puede hacerlo quien pidió esta prueba.',
  resultHere: 'El resultado ya está aquí.',
  deleted: 'Borrada, con sus respuestas y votos.',
  whichOne: '¿Por cuál se decide?',
}
