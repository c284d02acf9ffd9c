import type { DecisionWords } from './en.ts'

export const decision: DecisionWords = {
  decided: (names, useCase) => `Queda ${names}, para: ${useCase}`,
  beforeLive:
    'Antes de ponerlo en marcha, pruébelo con 30 a 50 ejemplos propios. Vuelva a preguntar en unos meses: precios y modelos cambian.',
  kept: (id, old) =>
    `Guardado como decisión ${id}${old ? `, en lugar de ${old}` : ''}. /decisions las lista, exporta y termina.`,
  newsIsSaid: 'Si cambian el precio o el fin, o llega un modelo mejor, se dirá aquí.',
  notPinned: (lacks) => `No está fijado: ${why(lacks)}`,
  stillPinned: (lacks) => `El mensaje anterior sigue fijado: ${why(lacks)}`,
  watching: (name) =>
    `Se dirá aquí cuando llegue algo mejor que ${name} para esto, o cambie su precio o su fin. /decisions lo termina.`,
  about: (name, useCase, on) => `Novedades sobre ${name}, elegido el ${on} para: ${useCase}`,
  ends: (name, on, days, next) =>
    `${name} se retira el ${on}, en ${days} días.${next ? ` Su laboratorio nombra ${next} en su lugar.` : ''}`,
  hasEnded: (name, on, next) =>
    `${name} se retiró el ${on}.${next ? ` Su laboratorio nombra ${next} en su lugar.` : ''}`,
  price: (name, before, now, monthly) =>
    `El precio de ${name} es ${now}; era ${before}.${monthly ? ` Vuestro trabajo cuesta ahora ${monthly}.` : ''}`,
  priceOn: (name, on, now, next) => `Desde el ${on} ${name} cuesta ${next}; hoy ${now}.`,
  hostBarred: (name, host, other, monthly) =>
    `Las reglas de su espacio ya no permiten ${name} en ${host}. En ${other} cuesta ${monthly}.`,
  barrier: (name, reason) => `${name} ya no cumple lo pedido: ${reason}.`,
  better: (other, name, scores, costs) =>
    `${other} es ahora claramente mejor que ${name} al mismo coste: ${scores}; ${costs}.`,
  cheaper: (other, name, costs) => `${other} es tan bueno como ${name} por mucho menos: ${costs}.`,
  others: (count) => `${count === 1 ? 'Otro' : `Otros ${count}`} también.`,
  aboutWatched: (name, useCase, since) =>
    `Novedades sobre ${name}, en observación desde el ${since} para: ${useCase}`,
  keptNowhere: 'Aquí no se guardan decisiones.',
  nobodyToTell: 'Aquí no se puede vigilar nada: después no habría a quién avisar.',
  notOneModel: (name) => `«${name}» no es un único modelo de los datos.`,
  forgotten: 'borrado a petición de quien lo escribió',
  iKnow: (usage) => `Conozco: ${usage}. /decisions a solas las enumera.`,
  noSuch: (id) => `Aquí no hay ninguna decisión «${id}». /decisions las enumera.`,
  notItself: 'Una decisión no puede sustituirse a sí misma.',
  onlyDecider: 'Solo quien la tomó y los admins pueden borrar una decisión.',
  whatToDo: '¿Qué hacemos?',
  verbs: {
    review: 'Revisar',
    snooze: 'Pausa de 30 días',
    stop: 'Dejar de vigilar',
    watch: 'Volver a vigilar',
  },
  unchanged: 'Nada ha cambiado desde entonces.',
  today: (list) => `Con los datos de hoy, la lista es: ${list}.`,
  goWith: (name) => `Para cambiarla, diga en su hilo: nos quedamos con ${name}.`,
  nothingDecided:
    'Aquí aún no se ha decidido nada. Bajo una lista, diga «nos quedamos con el segundo», o /decide.',
  inDetails: 'El registro está en los detalles.',
  superseded: (id, by, name) => `${id} queda sustituida por ${by}: ${name}.`,
  reopened: (id) => `${id} vuelve a estar abierta, y vigilada.`,
  snoozed: (id, name, until) =>
    `Hasta el ${until} no se dirá nada de ${id} salvo el fin de ${name}.`,
  stopped: (id) => `${id} ya no se vigila; sigue en la lista.`,
  watched: (id) => `${id} se vigila.`,
  deleted: (id) => `${id} está borrada.`,
  older: (count) => `y ${count} más antiguas.`,
  madeFor: (what, useCase) => `${what}, para: ${useCase}`,
  record: {
    status: 'Estado',
    accepted: 'aceptada',
    date: 'Fecha',
    by: 'Decidido por',
    tookPart: 'Participaron',
    context: 'Contexto',
    decision: 'Decisión',
    evidence: 'Evidencia',
    alternatives: 'Alternativas',
    none: 'Ninguna.',
    consequences: 'Consecuencias',
    dataOf: (day) => `Datos del ${day}.`,
    watched:
      'Vigilada: las novedades de su fin, su precio, las condiciones y modelos mejores llegan al hilo.',
  },
  states: {
    superseded: (by = 'otra') => `sustituida por ${by}`,
    unwatched: 'sin vigilar',
    snoozed: (until) => `en pausa hasta el ${until}`,
    watched: 'vigilada',
    undecided: 'sin decisión',
  },
}

const why = (lacks: string | undefined) =>
  lacks ? `aquí me falta el permiso ${lacks}.` : 'fue rechazado.'
