import { decimal } from '../../format.ts'
import { decision } from './decision/es.ts'
import { details } from './details/es.ts'
import { facts } from './facts/es.ts'
import { list } from './list/es.ts'
import { policy } from './rules/es.ts'
import { trial } from './trial/es.ts'
import type { Words } from './en.ts'

const locale = 'es-ES'

export const es: Words = {
  locale,
  quote: (text) => `«${text}»`,
  capabilities: {
    general: 'capacidad general',
    coding: 'programación',
    'agentic-coding': 'programación como agente',
    'tool-use': 'uso de herramientas',
    reasoning: 'razonamiento',
    math: 'matemáticas',
    science: 'ciencia',
    'instruction-following': 'seguir instrucciones',
    conversation: 'conversación',
    writing: 'redacción',
    'long-context': 'textos largos',
    multilingual: 'idiomas',
    factuality: 'exactitud de los hechos',
    vision: 'lectura de imágenes',
    safety: 'seguridad',
    'data-analysis': 'trabajo con datos',
    legal: 'cuestiones legales',
    medical: 'cuestiones médicas',
    finance: 'economía y finanzas',
    education: 'material didáctico',
  },
  startWith: 'Empiece con',
  only: 'Solo uno cumple las condiciones',
  aMonth: (usd) => `${usd} al mes`,
  withThinking: (usd) => ` (${usd} con razonamiento previo)`,
  thinkingOff: 'sin razonamiento previo',
  inBatches: 'por lotes',
  needs: (memory) => `unos ${memory} de memoria`,
  priceUnknown: 'precio desconocido',
  free: 'gratis',
  memoryUnknown: 'memoria desconocida',
  top: (count) =>
    count > 1 ? `La mejor puntuación de ${count} modelos` : 'El único modelo que queda',
  topTied: (count) =>
    `La mejor puntuación; ${count === 1 ? 'otro está' : `otros ${count} están`} dentro del margen de error`,
  nearTop: 'Demasiado cerca del mejor para distinguirlos',
  documentedTop: 'El mejor de los que tienen bastantes cifras publicadas',
  belowTop: (name, ratio) =>
    `Por ${ratio < 0.01 ? 'menos del 1' : `el ${Math.round(ratio * 100)}`} % del coste de ${name}, que puntúa claramente más`,
  bestBalance: 'El mejor equilibrio entre puntuación, coste y pruebas',
  compared: {
    tied: (name) => `Demasiado cerca de ${name} para distinguirlos`,
    ahead: (name) => `Puntúa por delante de ${name}`,
    likely: (name) => `Probablemente mejor que ${name}, dentro del margen de error`,
    behind: (name) => `Probablemente más débil que ${name}, dentro del margen de error`,
    weaker: (name) => `Claramente más débil que ${name}`,
  },
  atCost: (ratio) =>
    ratio > 1
      ? `por ${decimal(Number(ratio.toPrecision(2)), locale)} veces su coste`
      : `por ${ratio < 0.01 ? 'menos del 1' : `el ${Math.round(ratio * 100)}`} % de su coste`,
  sameCost: 'al mismo coste',
  thinkingIncluded: (text) => `${text} con razonamiento`,
  unmeasured: 'Nadie lo ha medido: su puesto es una estimación',
  context: (tokens) => `contexto de ${tokens}`,
  contextUnknown: 'contexto desconocido',
  open: (licence) => `pesos abiertos${licence ? ` (${licence})` : ''}`,
  closed: 'propietario',
  opennessUnknown: 'abierto o no: desconocido',
  ends: (day) => `termina el ${day}`,
  ended: (day) => `terminó el ${day}`,
  atHost: (host) => `en ${host}`,
  bits: (bits) => `pesos de ${bits} bits`,
  limits: {
    maxMonthlyUsd: (x) => `como mucho ${x} al mes`,
    maxUsdPerRequest: (x) => `como mucho ${x} por petición`,
    minContextTokens: (x) => `contexto desde ${x} tokens`,
    openWeights: (x) => (x === 'false' ? 'solo propietarios' : 'pesos abiertos'),
    includeLabs: (x) => `solo de ${x}`,
    excludeLabs: (x) => `nada de ${x}`,
    labCountries: (x) => `solo de ${x}`,
    excludeLabCountries: (x) => `nada de ${x}`,
    region: (x) => `los datos quedan en ${x}`,
    providers: (x) => `en ${x}`,
    excludeProviders: (x) => `no en ${x}`,
    languages: (x) => `idiomas: ${x}`,
    maxMemoryGb: (x) => `cabe en ${x} GB`,
    maxParametersB: (x) => `como mucho ${x} mil millones de parámetros`,
    selfHosted: () => 'en equipo propio',
    reasoning: (x) => (x === 'false' ? 'sin razonamiento previo' : 'con razonamiento previo'),
    structuredOutput: () => 'salida estructurada',
    toolCalling: () => 'uso de herramientas',
    maxInputUsdPerMTok: (x) => `como máximo ${x} por 1M de tokens de entrada`,
    maxOutputUsdPerMTok: (x) => `como máximo ${x} por 1M de tokens de salida`,
    freeOnly: () => 'gratis',
    license: (x) => `licencia ${x}`,
    inputModalities: (x) => `acepta ${x}`,
    includeModels: (x) => `solo ${x}`,
    excludeModels: (x) => `no ${x}`,
    minParametersB: (x) => `al menos ${x} mil millones de parámetros`,
    hardware: (x) => `funciona en ${x}`,
    releasedAfter: (x) => `publicado después de ${x}`,
    maxTimeToFirstTokenSeconds: (x) => `primer token en ${x} s`,
    maxAnswerSeconds: (x) => `respuesta en ${x} s`,
    minOutputTokensPerSecond: (x) => `al menos ${x} tokens por segundo`,
    officialOnly: () => 'solo publicados por su laboratorio',
    dataPolicy: (x) =>
      x === 'no-training' ? 'sin entrenamiento con sus datos' : 'sin conservación de datos',
    wantOpenAndProprietary: () => 'abiertos y propietarios',
  },
  labels: {
    notApplied: 'No pude aplicar',
    unsure: 'Dudoso',
    notInPrice: 'Fuera del precio',
    assumed: 'Supuesto',
    wished: 'Deseado',
    keptTo: 'Respetado',
    against: (name) => `Frente a ${name}`,
    separately: 'Pregunte aparte por',
  },
  notMeasuredFor: (what) => `no medido para ${what}`,
  comparedFor: (what) => `Comparados para ${what}`,
  notMeasuredIn: (language) => `no medido en ${language}`,
  noneMeasuredFor: (what) => `ninguno está medido para ${what}; vale la capacidad general`,
  freeLimits: 'las ofertas gratuitas tienen límites que ninguna lista indica y pueden terminar',
  littleEvidence: 'pocas cifras publicadas',
  thinkingPasses: (name, budget, tokens) =>
    `el razonamiento previo. ${name} supera ${budget} a partir de unos ${tokens} tokens de razonamiento por petición`,
  thinking: 'el razonamiento previo, que se cobra como salida',
  notFirst: 'no vale para el primero',
  nothingBetter: 'nada aquí es claramente mejor',
  stayWith: (name) => `Quédese con ${name}: nada aquí es claramente mejor para lo que pide`,
  asks: {
    volume: (direction, amount, name) =>
      `¿${direction === 'above' ? 'Más' : 'Menos'} de ${amount} peticiones al mes? Entonces ${name} va primero.`,
    tradeoff: (matters, name) =>
      `Si lo que más cuenta es ${{ quality: 'la calidad', price: 'el precio', speed: 'la velocidad' }[matters]}, ${name} va primero.`,
    amount: (amount) => `${amount} al mes`,
    difficulty: (label, name) => `¿${label}? Entonces ${name} va primero.`,
    difficulties: {
      routine: { label: 'Trabajo fácil y rutinario', says: 'el trabajo es fácil y rutinario' },
      demanding: { label: 'Trabajo exigente', says: 'el trabajo es exigente' },
      frontier: {
        label: 'El trabajo experto más difícil',
        says: 'es un trabajo experto extremadamente difícil',
      },
    },
  },
  assumedWork: ({ input, output, requests, perJob, bill }) =>
    [
      perJob ? `${perJob} peticiones por cada una` : '',
      input && output
        ? `${input} tokens de entrada y ${output} de salida por petición`
        : input
          ? `${input} tokens de entrada por petición`
          : output
            ? `${output} tokens de salida por petición`
            : '',
      requests
        ? `${requests} peticiones al mes${bill ? ` (por los ${bill} al mes de hoy)` : ''}`
        : '',
    ]
      .filter(Boolean)
      .join(', '),
  moreConditions: (count) => `${count} condiciones (en los detalles)`,
  notInData: (name) =>
    `${name} no está en los datos: es más nuevo que las fuentes o se escribe de otro modo.`,
  firstAgainstIt: {
    tied: 'más o menos tan bueno como el primero aquí',
    ahead: 'más débil que el primero aquí',
    likely: 'probablemente algo más débil que el primero aquí',
    behind: 'probablemente algo mejor que el primero aquí',
    weaker: 'mejor que el primero aquí',
  },
  notInDataShort: 'no está en los datos, así que no se puede comparar',
  whichOfFamily: '¿cuál? Con su nombre completo se puede comparar',
  status: { retired: 'retirado por su laboratorio', deprecated: 'obsoleto para su laboratorio' },
  known: (names) => `Nombres parecidos: ${names}.`,
  try: (count) => `Pruébe${count > 1 ? 'los' : 'lo'} con 30 ejemplos propios.`,
  dates: (prices, scores) =>
    `Precios del ${prices}${scores ? `, puntuaciones del ${scores}` : ''}.`,
  leftOutByPolicy: (count) =>
    `${count} ${count === 1 ? 'modelo excluido' : 'modelos excluidos'} por las reglas de vuestro espacio de trabajo`,
  noneMeets: 'Ningún modelo de los datos cumple todas estas condiciones',
  unverified: {
    dataPolicy:
      'si un proveedor entrena con lo que se envía, y cuánto lo guarda (retention), no está en los datos; revise sus condiciones',
    speed: 'su velocidad en esos proveedores no está en los datos; mídala',
    other: 'no está en los datos para estos; compruébelo',
  },
  changed: 'Cambiado',
  same: 'La lista sigue igual.',
  otherOrder: 'Los mismos modelos, en otro orden.',
  cameIn: (names) => `Nuevo: ${names}.`,
  wentOut: (names) => `Fuera: ${names}.`,
  stays: (names) => `Sigue: ${names}.`,
  costsNow: 'Ahora',
  onlyALook: 'Solo para ver: la petición no cambia. «Déjalo así» la cambia.',
  and: 'y',
  theEu: 'la UE',
  whatFor:
    '¿Qué debe hacer el modelo, con qué frecuencia, y qué debe o no debe ser? Por ejemplo: «Resumir contratos de 40 páginas, 2000 al mes, por menos de 300 dólares».',
  notUnderstood:
    'No lo entendí ni como pregunta ni como cambio. Por ejemplo: «solo pesos abiertos», «menos de 50 dólares al mes», «¿por qué el primero?», «deshacer».',
  wasForMe: '¿Era para mí?',
  answerIt: 'Sí, responder',
  newOrChange: '¿Es una pregunta nueva o cambia esta?',
  newQuestion: 'Nueva pregunta',
  changeThis: 'Cambiar esta',
  reset: 'Empezamos de nuevo. ¿Qué debe hacer el modelo? «Deshacer» recupera la última lista.',
  nothingToUndo: 'No hay ningún cambio anterior que deshacer.',
  undone: 'el último cambio queda deshecho',
  answersFirst: (job) => `Son varias tareas. Esta lista es para la primera: ${job}.`,
  decision,
  details,
  facts,
  list,
  policy,
  trial,
  whichModel: '¿A qué modelo se refiere? Nómbrelo, por favor.',
  notCovered: {
    embedding:
      'Eso es tarea de un modelo de embedding (convierte texto en vectores); esos modelos no se cubren aquí, solo los que escriben texto.',
    reranking:
      'Eso es tarea de un modelo de reranking; esos modelos no se cubren aquí, solo los que escriben texto.',
    'speech-to-text':
      'Eso es transcripción de voz (speech-to-text); esos modelos no se cubren aquí, solo los que escriben texto.',
    'text-to-speech':
      'Eso es síntesis de voz (text-to-speech); esos modelos no se cubren aquí, solo los que escriben texto.',
    'image-generation':
      'Eso es generación de imágenes (image generation); esos modelos no se cubren aquí, solo los que escriben texto.',
    'video-generation':
      'Eso es generación de vídeo; esos modelos no se cubren aquí, solo los que escriben texto.',
    other:
      'Eso no es tarea de un modelo que escribe texto (entrenar un modelo, pronósticos, música...), y no se cubre aquí.',
  },
  whereToLook: (places) => `Dónde mirar: ${places}.`,
}
