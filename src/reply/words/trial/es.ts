import { checks, type TrialWords } from './en.ts'

const grouped = (of: number) => of.toLocaleString('es-ES')

export const trial: TrialWords = {
  examples: (count) => (count === 1 ? '1 ejemplo' : `${count} ejemplos`),
  prompts: (count) => (count === 1 ? '1 instrucción' : `${count} instrucciones`),
  tryOn: (names, examples) => `¿Probar ${names} con ${examples}?`,
  atMost: (usd, left) => `como mucho ${usd}, normalmente una fracción; quedan ${left} este mes.`,
  without: (names) => `Sin ${names}, cuyo precio se desconoce.`,
  stopsBefore: 'La prueba se detiene antes de costar más.',
  judged: 'Juzgados',
  byChecks: (count) => `${count} por sus comprobaciones`,
  blind: (count) => `${count} a ciegas, por los votos de quienes están aquí`,
  whereTo: 'Los ejemplos van a la pasarela que eligió quien gestiona este bot.',
  start: (usd) => `Empezar, como mucho ${usd}`,
  stop: 'Detener',
  trying: (names, examples, done, all) =>
    `Probando ${names} con ${examples}: ${done} de ${all} respuestas.`,
  answersAre: (prompts, letters) =>
    `Las respuestas a ${prompts} están aquí, como ${letters}, en otro orden cada vez. Todos los presentes pueden votar; nadie ve los votos de una instrucción antes del suyo.`,
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
  withoutWhole: (count) => `${count} sin respuesta completa`,
  unjudged: 'Nada juzgó estas respuestas: léalas una junto a otra.',
  aloneScored: (name) => `Solo ${name} recibió puntuación.`,
  level: (one, other, wins, losses) => `${one} y ${other} empatan: ${wins} a ${losses}`,
  leads: (one, other, wins, losses) => `${one} gana a ${other} por ${wins} a ${losses}`,
  alike: (count) => `${count} iguales`,
  neither: (count) => `${count} por ninguno de los dos`,
  hardlyChance: 'difícilmente azar',
  mayBeChance: 'puede ser azar',
  moreWouldTell: (count) =>
    count === undefined ? ', y más apenas lo dirían' : `; unos ${count} más lo dirían si sigue así`,
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
  why: {
    cancelled: 'Detenida a mano.',
    'no-money': 'El presupuesto para pruebas está agotado.',
    'no-access':
      'La pasarela rechaza la clave de quien administra este bot, o su crédito se ha agotado.',
  },
  problems: {
    'no-prompt': () => 'no tiene "prompt"',
    'long-prompt': () => 'su prompt pasa de 100.000 caracteres',
    'no-object': () => 'no es un objeto JSON',
    'more-cells': () =>
      'tiene más celdas que la primera fila: un texto con comas necesita comillas',
    'odd-expected': () => 'su "expected" no es texto, ni número, ni una lista de ellos',
    'no-check': () => 'no hay "expected" ni "check"',
    'unknown-check': () => `su "check" no es de los conocidos (${checks})`,
    'incomplete-check': ({ detail }) => `su "check" está incompleto (${detail})`,
    'unusable-check': ({ detail }) => `su "check" no se puede usar (${detail})`,
    'deep-check': () => 'su "check" está anidado demasiado hondo',
  },
  row: (row, problem) => `La fila ${row} queda fuera: ${problem}.`,
  notices: {
    rows: ({ rows, read }) =>
      `El archivo tiene ${grouped(rows)} filas: se leyeron las primeras ${grouped(read)}.`,
    used: ({ examples, used }) =>
      `Se leyeron ${grouped(examples)} ejemplos: se usan los primeros ${grouped(used)}.`,
    barred: ({ names }) => `Fuera por las reglas de su espacio de trabajo: ${names.join(', ')}.`,
    'not-served': ({ names }) => `La pasarela no los ofrece y quedan fuera: ${names.join(', ')}.`,
    'no-judge': () =>
      'No hay un modelo de otro laboratorio que pueda juzgar: esos ejemplos quedan sin puntuación.',
  },
  noExamples: (first) =>
    `No se pudo leer ningún ejemplo. ${first ?? 'El archivo está vacío.'} Una fila necesita un "prompt".`,
  checkForAll: (problem) => `La comprobación no se puede usar: ${problem}.`,
  refusals: {
    'large-file': () => 'El archivo de ejemplos pasa de 1 MB. Treinta ejemplos bastan.',
    'no-file': () => 'Ese archivo no se puede leer desde aquí. Pegue los ejemplos en su lugar.',
    'no-scope': () =>
      'Slack no me deja leer ese archivo: a la aplicación le falta el permiso files:read. Pegue los ejemplos en su lugar.',
    'no-text': () => 'El archivo de ejemplos no es texto en UTF-8. Guárdelo así, por favor.',
    'many-cells': () =>
      'El archivo CSV tiene más de 200.000 celdas. Bastan una columna para el prompt y treinta filas.',
    'broken-csv': ({ detail }) => `El archivo CSV no se puede leer: ${detail || 'está dañado'}`,
    'no-models': () =>
      'Nombre de dos a cuatro modelos, o describa antes un caso de uso: entonces se prueban los de la lista.',
    'count-of-models': () => 'Nombre de dos a cuatro modelos, separados por comas.',
    'unknown-model': ({ name }) =>
      `"${name}" no está en nuestra lista de modelos ni lo ofrece la pasarela.`,
    'model-not-served': ({ name }) => `La pasarela no ofrece ${name}.`,
    'barred-model': ({ name }) => `Las reglas de su espacio de trabajo excluyen ${name}.`,
    'few-left': () =>
      'Quedan menos de dos modelos de esta lista. Nombre de dos a cuatro; "doctor" muestra lo que ofrece la pasarela.',
  },
  form: {
    title: 'Probarlos',
    submit: '¿Cuánto cuesta?',
    examples: 'Sus ejemplos',
    examplesHint: 'Una petición por línea, hasta 30; o líneas JSON o CSV con prompt y expected',
    file: 'O un archivo',
    fileHint: 'txt, csv o jsonl, hasta 1 MB',
    models: 'Modelos',
    modelsHint: 'De dos a cuatro, separados por comas',
    leftEmpty: (names: string) => `Si queda vacío: ${names}`,
    system: 'Prompt de sistema',
    forAll: 'Para todos los ejemplos',
    check: 'Comprobación',
    checkHint: 'Para todos los ejemplos; sin ella, votan las personas de aquí',
    nothing: 'Escriba ejemplos o elija un archivo.',
  },
  howTo: {
    send: 'Envíe sus ejemplos con /try-models: un prompt por línea, hasta 30.',
    ways: [
      'Con las respuestas correctas: {"prompt": "¿En qué país está Lyon?", "expected": "Francia"}, uno por línea; o CSV con las columnas prompt y expected',
      'Sin ellas: la gente de aquí vota las respuestas sin saber de quién son',
      'Primeras líneas que valen para todos: models: a, b · system: Sé breve. · check: contains: reembolso',
    ],
  },
  notHere:
    'Aquí todavía no se pueden probar modelos: quien lleva este bot tiene que poner TRIAL_BASE_URL y TRIAL_API_KEY a una pasarela que los ofrezca (OpenRouter, LiteLLM, vLLM, Ollama).',
  untilThen: 'Mientras tanto, promptfoo lo hace en su equipo con este archivo:',
  judgeAgrees: (alike, of, low, high) =>
    `El juez y las personas: de acuerdo en ${alike} de ${of} comparaciones que ambos decidieron (${low} a ${high} %).`,
  chart: {
    scored: 'puntuación, sobre 100',
    voted: 'votos ganados, de 100',
  },
}
