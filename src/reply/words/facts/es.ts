import type { FactWords } from './en.ts'

export const facts: FactWords = {
  topics: {
    price: 'El precio',
    context: 'La ventana de contexto',
    size: 'El tamaño',
    hosts: 'Un proveedor',
    release: 'La fecha de salida',
    end: 'La fecha final',
    cutoff: 'La fecha límite de conocimiento',
    speed: 'La velocidad',
  },
  youPay: (x) => `paga ${x} al mes`,
  rates: (input, output) => `${input} de entrada, ${output} de salida por 1M de tokens`,
  otherRates: {
    above: (tokens) => `por encima de ${tokens} tokens`,
    cached: 'entrada en caché',
    offPeak: (hours) => `en horas valle (${hours} UTC)`,
    from: (day) => `desde el ${day}`,
  },
  otherHosts: (count) => (count === 1 ? 'Otro proveedor' : `Otros ${count} proveedores`),
  context: (name, tokens, output, day) =>
    `${name}: ventana de contexto de ${tokens} tokens${output ? `, respuestas de hasta ${output}` : ''}${day ? ` (${day})` : ''}.`,
  lessAtHosts: (count, tokens) =>
    `${count === 1 ? 'Un proveedor ofrece' : `${count} proveedores ofrecen`} menos, hasta ${tokens}.`,
  fits: (room) => `Con 4 bits cabe en ${room}.`,
  fitsNot: (room) => `No cabe en ${room}, ni con 4 bits.`,
  closedNoHardware: (name) => `${name} es propietario: no se puede ejecutar en equipo propio.`,
  noEnd: (name, day) => `${name} se ofrece a ${day}; no hay fecha final en los datos.`,
  stillAt: (hosts) => `Sigue en las listas de precios de ${hosts}.`,
  weightsStay: 'Sus pesos son abiertos, así que permanecen.',
  replacement: (name) => `Su laboratorio indica ${name} en su lugar.`,
  cheapest: (what, amount) => `El más barato es ${what}: ${amount}.`,
  hostYes: (name, host) => `Sí, ${name} se ofrece en ${host}`,
  hostNo: (name, host) => `No, en las listas de precios no hay oferta de ${name} en ${host}.`,
  hosts: (name, hosts) => `${name} se ofrece en ${hosts}.`,
  andMore: (count) => `y ${count} más`,
  released: (name, day) => `${name} salió el ${day}.`,
  missing: (what, name) => `${what} de ${name} no está en los datos.`,
  size: (name, billions, active, source) =>
    `${name}: ${billions} mil millones de parámetros${active ? `, ${active} de ellos activos` : ''} (${source}).`,
  cutoff: (name, date, source) => `${name} conoce el mundo hasta ${date} (${source}).`,
  lab: (name, lab, country) => `${name} es de ${lab}${country ? ` (${country})` : ''}.`,
  features: {
    toolCalling: 'llamadas a herramientas',
    structuredOutput: 'salida estructurada',
    reasoning: 'razonamiento antes de responder',
  },
  no: (feature) => `sin ${feature}`,
  unknown: (feature) => `${feature}: no está en los datos`,
  commercial: {
    yes: 'el uso comercial está permitido',
    no: 'el uso comercial no está permitido',
    conditions: 'el uso comercial está permitido con las condiciones de la licencia',
    unknown: 'si se permite el uso comercial no está en los datos; lea la licencia',
  },
  closedUse: (name, source) =>
    `${name} es propietario: se usa a través de un proveedor, cuyas condiciones rigen el uso comercial y no están en los datos (${source}).`,
  licenceUnknown: (name) => `La licencia de ${name} no está en los datos.`,
  licences: { permissive: 'permisiva', commercial: 'con uso comercial' },
  inputs: {
    text: 'texto',
    image: 'imágenes',
    audio: 'audio',
    video: 'vídeo',
    pdf: 'archivos PDF',
  },
  takes: (list) => `acepta ${list}`,
  takesNot: (list) => `no acepta ${list}`,
  inputsUnknown: (name) => `Lo que ${name} acepta no está en los datos.`,
  perSecond: (count) => `${count} tokens por segundo`,
  firstToken: (seconds) => `primer token a los ${seconds} s`,
  fastest: 'en su proveedor más rápido',
  taskTime: (seconds, board, told) => `${seconds} s para una tarea de ${board} (${told})`,
  timedTasks: (name, tasks) => `Ningún proveedor de ${name} está medido aquí. Tardó ${tasks}.`,
  notMeasured: (name) => `${name} no está medido: ninguna tabla aquí tiene una cifra.`,
  level: (name, place, figures) =>
    `${name}: ${place ? `nivel general ${place}, según ` : ''}${figures}.`,
  figures: (count) => (count === 1 ? '1 cifra publicada' : `${count} cifras publicadas`),
  place: (place, of) => `${place} de ${of}`,
  levelFor: (what, place) => `Para ${what}: ${place} medidos.`,
  newest: (all) => `Las más recientes: ${all}.`,
  languages: (name, languages) =>
    `${name} está medido en: ${languages}. Puede hablar otros; ninguna tabla lo dice.`,
  notMeasuredIn: (name, languages) => `${name} no está medido en ${languages}.`,
  languagesUnknown: (name) =>
    `En qué idiomas es bueno ${name} no está en los datos: ninguna tabla lo mide.`,
  seat: (lab, country) => `Sede de ${lab}: ${country}.`,
  noSeat: (lab) => `Dónde tiene su sede ${lab} no está en los datos.`,
  rule: (rule) => `Si se cumple o firma ${rule} no está en los datos: eso se fija por contrato.`,
  askFor:
    'Pida el acuerdo (de tratamiento de datos, un BAA), el certificado o el informe mismo, para qué servicios vale, y dónde se guardan los datos.',
  cheaper: (input, output) =>
    input === output
      ? `Más barato: ${input}.`
      : `Más barato en la entrada: ${input}; en la salida: ${output}.`,
  policyUnknown: (name) =>
    `Si ${name} entrena con lo que llega por su API, y cuánto lo guarda (retention), no está en los datos. Revise sus condiciones para clientes de la API: entrenamiento, conservación, y si se puede acordar que no conserve nada.`,
  othersUntold: 'De los demás los datos no dicen nada: revise sus condiciones.',
  training: {
    yes: 'entrena con lo que se envía',
    no: 'no entrena con lo que se envía',
    unknown: 'si entrena con lo que se envía no está en los datos',
  },
  kept: (days) =>
    days === undefined
      ? 'cuánto se guarda no está en los datos'
      : days === 0
        ? 'no se guarda nada (zero retention)'
        : `se guarda ${days} días`,
  inRegion: (name, hosts, region) =>
    `Sí: en ${hosts} los datos de ${name} se quedan aquí: ${region}.`,
  notInRegion: (name, region) =>
    `Ningún proveedor de las listas de precios promete dejar aquí los datos de ${name}: ${region}; algunos lo acuerdan por contrato.`,
  strongest: (name, count, best) =>
    `${name}: ${count} de los modelos de los datos; los más fuertes: ${best}.`,
  labsFrom: (place, labs) => `De ${place}, con sus modelos en los datos: ${labs}.`,
  noLabFrom: (place) => `Ningún laboratorio de los datos tiene allí su sede: ${place}.`,
  nothingOf: (name) => `${name}: ninguno de sus modelos está en los datos.`,
  upload: (name) =>
    `${name} es una publicación de la comunidad, no de un laboratorio: solo entra en la lista si se aceptan modelos de la comunidad.`,
}
