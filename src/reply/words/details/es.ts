import type { DetailWords } from './en.ts'

export const details: DetailWords = {
  inEnglish: 'Lo que miden los benchmarks y sus debilidades está en inglés.',
  howRead: 'Cómo lo he leído',
  needs: 'Hace falta',
  limits: 'Sus condiciones',
  noLimits: 'No ha puesto condiciones.',
  noneApplied: 'No se ha aplicado ninguna condición.',
  wishes: 'Sus deseos, que desempatan',
  atATime: (users) => (users ? `${users} peticiones a la vez` : 'una petición a la vez'),
  workload: 'Carga',
  tradeoff: 'Prioridades',
  sides: { quality: 'calidad', price: 'precio', speed: 'velocidad' },
  score: (fit) => `Puntuación: ${fit} de 100`,
  notToldApart: (names) => `No se distingue de ${names}.`,
  unknown: 'desconocido',
  price: 'Precio',
  cost: 'Coste',
  perThousand: (usd, count) => `${usd} por ${count} peticiones`,
  inFull: (tokens) =>
    `aquí no se conoce precio de caché: los ${tokens} tokens repetidos cuentan enteros`,
  trueOfAll: 'Vale para todos:',
  next: 'Los siguientes por puntuación',
  outOfReach: 'Justo fuera de alcance',
  boards: 'Listas sobre esta necesidad',
  ownTests: 'Sus propias pruebas',
  leftOut: (n) => `Excluidos: ${n} ${n === 1 ? 'modelo' : 'modelos'}`,
  askWhyNot: 'Para cualquier otro, pregunte «¿por qué no ...?».',
  figures: 'Cifras publicadas tras la lista',
  noFigures: 'Ninguna lista publica cifras de estos modelos para este uso.',
  columns: ['Modelo', 'Para', 'Benchmark', 'Cifra', 'Puesto', 'Ajuste', 'Fecha'],
  chart: {
    title: { usd: 'Éxito esperado y coste al mes', gb: 'Éxito esperado y memoria necesaria' },
    counted: { usd: 'razonamiento incluido', gb: 'memoria con esa longitud' },
    undrawn: (n) => `${n} más sin dibujar`,
    scale: 'de 100, barras: intervalo del 90 %',
    left: { usd: 'más barato a la izquierda', gb: 'menos memoria a la izquierda' },
    ring: 'anillo',
    disc: 'disco',
    dashed: 'a trazos: pocas o ninguna cifra',
    dots: 'puntos: lo mejor por su coste',
    unmeasured: 'sin medir',
  },
  readBy: { llm: 'Leído por un modelo de lenguaje.', rules: 'Leído con reglas incorporadas.' },
  cacheHolds:
    'El precio de caché vale mientras las peticiones se siguen en minutos; algunos proveedores también cobran por llenarla.',
  standIns: {
    safety:
      'ninguna clasificación abierta y actual mide respuestas dañinas en texto; pruebas cercanas la sustituyen',
    education: 'ninguna clasificación abierta mide la enseñanza; exámenes y votos la sustituyen',
  },
  caveats: {
    guessed:
      'Ninguna cifra publicada: la puntuación se estima por fecha de salida, precio y familia.',
    wide: (figures) => `Pocas cifras publicadas (${figures}): el intervalo es ancho.`,
    fromGeneral: 'estimado por su nivel general',
    oldest: (day) => `Su cifra más reciente para esto es del ${day}.`,
    effort: (setting) =>
      `Medido con esfuerzo alto (${setting}): un ajuste más barato puntúa menos.`,
    thought: (tokens, usd) =>
      `Pensar llevó ${tokens} tokens de salida por pregunta en tareas difíciles de LiveBench; lo que pide un trabajo así (estimado) lo deja en ${usd} al mes`,
    overLimit: 'más que su límite',
    passes: (tokens) => `Supera su límite desde unos ${tokens} tokens de pensamiento por petición`,
    weak: 'Flojo aquí',
    extrapolated:
      'Este trabajo es más difícil o más fácil que lo medido: la puntuación queda en el borde de sus cifras.',
    taskCost: (board, usd, run) =>
      `Medido en ${board}: ${usd} por tarea, con todas sus llamadas (${run}).`,
    middlePrice: (host) =>
      `El precio es el de ${host}, el intermedio de varios; el laboratorio no publica ninguno.`,
    free: (host) =>
      `Gratis en ${host} dentro de límites que ninguna lista indica; lo enviado puede guardarse o usarse para entrenar, y la oferta puede acabar.`,
    tiered: 'El coste usa la tarifa más alta de los prompts largos.',
    memory: (small, full, atATime) =>
      `Necesita unos ${small} con pesos de 4 bits y ${full} con 16 bits, ${atATime} (estimado por su tamaño).`,
    ofLikeSize: (name) => `${name}, de tamaño parecido`,
    measured: 'Medido',
    atPeak: (memory) => `${memory} como máximo`,
    hosted: 'También lo sirven proveedores.',
    notHosted: 'No consta ningún proveedor: usted paga la máquina en que funciona.',
    notFinal: (status) => `Su laboratorio lo marca como ${status}.`,
    community: (base) =>
      `Un reentrenamiento comunitario de ${base}, no publicado por su laboratorio: no se sabe con qué, puede estar ajustado a los benchmarks, y hay que revisar licencia y tokenizador.`,
    stale: (sources) =>
      `La última actualización no pudo leer ${sources}; puede haber cifras más nuevas.`,
  },
  ownTestsCount:
    'Cuentan junto a las cifras publicadas según lo seguras que son, entre los modelos probados. Nadie fuera de este espacio las ve.',
  chance: 'Con ejemplos propios, una ventaja de menos de 8 en 50 puede ser azar.',
  shown: 'Cifras mostradas',
  ranked: (figures, sources, day) =>
    `Base: ${figures} cifras de ${sources} fuentes, las más nuevas del ${day}.`,
  measures: {
    success: 'Puntuación: la parte esperada de pruebas superadas de este tipo y dificultad',
    preference: 'Puntuación: la parte esperada de votos ganados',
    mixed: 'Puntuación: la parte esperada de pruebas superadas y votos ganados, ponderada',
  },
  inBrackets: 'entre paréntesis el intervalo del 90 %',
}
