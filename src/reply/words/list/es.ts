import type { ListWords } from './en.ts'

export const list: ListWords = {
  none: 'Todavía no hay lista. Diga qué debe hacer el modelo.',
  perhaps: 'No estoy seguro de qué pregunta. Así se hizo la lista:',
  made: (fitting, all, weights) =>
    `${fitting} de ${all} modelos cumplen lo pedido. Cada uno se puntúa en ${weights}, con todas las cifras publicadas; el coste es el de este trabajo al precio de referencia.`,
  picked: (names) =>
    `Elegidos: ${names}. Ninguno gana a otro a la vez en puntuación y coste, salvo papeles pedidos. «Detalles» muestra cada cifra y cada modelo descartado.`,
  byFigures: 'Tengo cifras y ninguna opinión. Según ellas:',
  expected: {
    success: (name, value, interval) =>
      `${name} debería superar ${value} de 100 pruebas de este tipo (intervalo del 90 % ${interval})`,
    preference: (name, value, interval) =>
      `${name} debería ganar ${value} de 100 votaciones (intervalo del 90 % ${interval})`,
    mixed: (name, value, interval) =>
      `${name} tiene una puntuación esperada de ${value} sobre 100 (intervalo del 90 % ${interval})`,
  },
  figuresBehind: (figures) => `según ${figures} para este trabajo`,
  noFigureBehind: 'sin ninguna cifra para este trabajo: su puesto es una estimación',
  after: (name, how, cost) => `Después, ${name}: ${how}, ${cost}.`,
  decides: (quality, price, speed) =>
    `Donde las cifras no distinguen, deciden la puntuación esperada y el coste: calidad ${quality}, precio ${price}, velocidad ${speed}.`,
  wouldChange: 'Qué lo cambiaría',
  nothingChanges: 'ningún otro volumen, dificultad o peso del precio y la calidad que se probara.',
  withoutLimits: 'Sin estas condiciones',
  betterAt: (what) => `Mejor que su nivel general: ${what}.`,
  weakerAt: (what) => `Más débil: ${what}.`,
  isListed: (name, place) => `${name} está en la lista, en el puesto ${place}.`,
  leftOut: (name, reason) => `${name} queda fuera: ${reason}.`,
  fails: (condition) => `no cumple «${condition}»`,
  unproven: (condition) => `los datos no dicen si cumple «${condition}»`,
  barriers: {
    policy: 'las reglas de vuestro espacio de trabajo lo excluyen',
    status: 'su laboratorio lo ha retirado o lo va a retirar',
    purpose: 'está hecho para otra cosa',
    price: 'nadie publica su precio',
    'workload-context': 'una petición no cabe en su ventana de contexto',
  },
  contextUnpublished: 'nadie publica su ventana de contexto',
  unsold: 'sin precio conocido en ningún proveedor; funciona en hardware propio',
  sameFamily: (name) => `${name}, de la misma familia, ya está en la lista`,
  tooFewFigures: 'tiene menos cifras publicadas para este uso',
  losesAt: (what, share) => `pierde sobre todo en ${what}, el ${share} del uso`,
  costs: (own, others) => `cuesta ${own}, frente a ${others}`,
  needs: (own, others) => `necesita ${own}, frente a ${others}`,
  noBatch: (names) => `No hay precio por lotes en los datos para ${names}.`,
  against: (name, points) => `En contra de ${name}: ${points}`,
  nothingAgainst: (name) => `Nada en los datos habla en contra de ${name} para este trabajo.`,
  saves: (name, its, today, less) =>
    `${name}: ${its}, frente a ${today} hoy. Eso ${less ? `ahorra ${less} al mes` : 'no ahorra nada'}.`,
  over: (usd, months) => `${usd} ${months === 12 ? 'al año' : `en ${months} meses`}`,
  noBill:
    'Lo que se paga hoy no se conoce aquí. Para la diferencia, diga el modelo en uso o su factura mensual.',
  safest: (name, place) =>
    `Por evidencia, ${name} (puesto ${place}): es el que más cifras publicadas tiene para este trabajo y el que menos se estima.`,
  safetyElsewhere:
    'La seguridad de los datos y del contenido es otra cosa: lo que hacen los proveedores casi nunca está en los datos; revise sus condiciones.',
  nothingAssumed: 'Nada: el tamaño y el número de peticiones son los que dijo.',
  restsOn: (boards, prices) =>
    `Las puntuaciones vienen de clasificaciones públicas: ${boards}. Precios y límites: ${prices}. «/leaderboards» muestra cada una con su fecha.`,
  sources: (names) => `Estas cifras son de ${names}. Todas están en los detalles, con enlaces.`,
  purposes: {
    speed: 'Si decide la velocidad',
    memory: 'Con menos memoria',
    cost: 'Si decide el coste',
    between: 'Entre ambos',
    misses: 'Si los fallos salen caros',
    open: 'Con pesos abiertos',
    closed: 'Propietario',
    documented: 'Mejor documentado',
    other: 'Otra opción',
  },
  slowLabel: 'Lento',
  slow: (name: string, speed: string, time: string, thinks: boolean) =>
    `${name} escribe aquí unos ${speed} tokens por segundo, ${time} por respuesta${thinks ? ' con su razonamiento' : ''}`,
  duration: (name, time, tokens, perSecond) =>
    `${name}: unos ${time} para ${tokens} tokens de salida a ${perSecond} por segundo, una petición tras otra.`,
  atATime: 'Varias a la vez tardan menos; el razonamiento tarda más.',
  noSpeed: (tokens) =>
    `La velocidad de estos modelos no está en los datos, así que no se puede decir cuánto tarda: mida cien peticiones. Son unos ${tokens} tokens de salida.`,
  exported:
    'Los detalles tienen una configuración de promptfoo (YAML) para esta lista. Prueba estos modelos con ejemplos propios; no hay otro formato.',
  inParts: (tokens, name) => `En partes de ${tokens} tokens como máximo, ${name} es posible.`,
  wayOut: (condition, name) => `Sin «${condition}», ${name} es posible.`,
  wouldNeed: (condition, name) => `Con «${condition}», ${name} es posible.`,
  glossary: {
    roles:
      'Papeles: «Empiece con» es la elección cuya puntuación, coste y evidencia encajan mejor. «Si los fallos salen caros» puntúa más y cuesta más. «Si decide el coste» es la más barata, «Entre ambos» está entre ella y la primera. «Con pesos abiertos» se puede descargar.',
    score:
      'Puntuación (score, fit): cuántas de 100 pruebas de este tipo y dificultad debería superar un modelo, según todas las cifras publicadas. Los detalles la muestran con su intervalo del 90 %.',
    tied: '«Demasiado cerca para distinguirlos»: cada puntuación está en el intervalo del 90 % de la otra; el orden puede ser azar.',
    measurably:
      '«Claramente más débil» o «por delante»: las puntuaciones difieren más de lo que el azar explica según sus intervalos del 90 %.',
    context:
      'Contexto: cuántos tokens, entrada y salida juntas, puede tener una petición en ese proveedor.',
    token: 'Token: un trozo de palabra; unas tres cuartas partes de una palabra inglesa.',
    open: 'Pesos abiertos: el modelo se puede descargar y usar según su licencia. Propietario: solo a través de un proveedor.',
    thinking:
      'Razonamiento: texto que un modelo escribe para sí antes de responder. Se cobra como salida; el precio entre paréntesis lo cuenta.',
    batch: 'Por lotes (batch): las respuestas pueden tardar un día y cuestan menos.',
    assumed:
      'Supuesto: cantidades que usted no dijo y con las que se calcula el coste. Diga las reales y la lista se hace de nuevo.',
    cost: 'Coste mensual: tokens de entrada y de salida de una petición, por las peticiones al mes, al precio del proveedor indicado. Lo que no dijo se supone y se indica. La suma entre paréntesis cuenta también el razonamiento.',
    host: 'Modelo y proveedor: un laboratorio hace el modelo; un proveedor (host) vende su uso. Un modelo tiene precios distintos según el proveedor.',
    kept: 'Respetado: lo que pidió y cumple cada modelo de la lista.',
  },
}
