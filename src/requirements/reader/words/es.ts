import type { Words } from './words.ts'

export const es: Words = {
  code: 'es',
  common:
    'el la los las de del un una y es para con no que en por se al lo como nos nuestro nuestra nuestros nuestras mi su sus pero mas muy este esta estos hay o si ya sin solo queremos necesitamos necesito tenemos tiene puede debe cual cuanto quiero busco usamos ni le me cada',
  whichJob:
    '¿Qué debe hacer el modelo? Por ejemplo: «responder correos de clientes, 2.000 al mes, menos de 100 $».',
  whatWeDo:
    'Recomiendo modelos de lenguaje según cifras publicadas y nada más; la lista queda como está.',
  phrases: {
    must: 'debe, deben, tiene que, tienen que, hay que, obligatorio, imprescindible, necesario, exige*, requisito, necesitamos, necesita, ha de, por fuerza, hace falta',
    only: 'solo, solamente, unicamente, exclusivamente, estrictamente, nada mas que, nadie mas, ningun otro, nada mas, quedarnos con, contrato con, limitado a, aprobado*, compras',
    forbid:
      'quito las, quito los, quito a, quitando, que no sea de, que no sean de, excluyan, excluya, excluye, excluid, descarten, descarta, descarte, ninguno, ningunos, quita, saca, no, sin, nunca, jamas, ningun, ninguna, nada de, excepto, salvo, evitar, prohibido, excluir, en vez de, en lugar de, dejamos, dejar, fuera, menos, ni, tampoco, descartar, no queremos, todo menos, cualquiera menos, boicot*, nos despedimos de, huir de, quitar',
    out: 'desaparezca, desaparezcan, quedan fuera, queda fuera, ni regalado, ni regalados, ni de broma, ni loco, ni en pintura, no gracias, no quiero saber, no queremos saber, no me vale, no nos vale, descartado, descartados, descartada, descartadas, prohibido, prohibidos, fuera, vetado, vetados, excluido, excluidos, no se admite*, inaceptable, no vale, ni hablar, no entra, no entran',
    wish: 'preferiblemente, prefer*, a ser posible, si es posible, idealmente, mejor si, me gustaria, nos gustaria, estaria bien, ojala, un plus, seria bueno, seria lindo, de preferencia',
    allow:
      'ya no viene al caso, sin objeto, tampoco es obligatorio, pueden guardar*, secundario, secundaria, lo de menos, tanto da, irrelevante, nos trae sin cuidado, me trae sin cuidado, no cuenta, valen, sirven tambien, nada contra, nada en contra, no hace falta, no es necesario, no es obligatorio, no necesito, no necesitamos, da igual, me da igual, nos da igual, no importa, vale tambien, tambien vale, aceptable, permitido, sin importancia, no es requisito, es lo de menos, no es imprescindible, tambien sirve, no solo, no tiene que, no exigimos, esta bien, no nos molesta, nunca dije, no he dicho, indiferente, opcional, a nadie le importa, a nadie le importan, nos da lo mismo, no nos cambia nada, nos es indiferente',
    provided: 'con tal de que, siempre que, siempre y cuando, mientras no, a condicion de que',
    past: 'antes, el ano pasado, el mes pasado, ayer, era, eran, teniamos, hubo',
    ask: 'que, cual, cuales, cuanto, cuanta, quien, cuando, como, donde, por que, puede, es, hay, cabe, entra, tiene',
    lift: 'lo dejamos, la dejamos, dejamos de lado, aplazad*, de momento no, quitad, quiten, quita lo, se cae, se cayo, ya no hace falta, ya no importa, olvidad, olviden, descarta*, puede irse, deshaz lo, olvida lo, fuera el limite, me da igual, quita, quitar, olvida, olvidate, elimina, ya no hace falta, ya no, al final, retira, levanta, vuelve a permitir, de nuevo, sin limite, anula el, deja de lado',
    atMost:
      'como mucho, como maximo, maximo, max, hasta, menos de, no mas de, por debajo de, inferior a, tope, tope de, limite de, a lo sumo, sin pasar de, en menos de, no superar, techo de',
    atLeast:
      'que pase de, que pasen de, que supere, que superen, al menos, minimo, como minimo, mas de, a partir de, superior a, por lo menos, desde, por encima de, no menos de',
    tops: 'como maximo, maximo, max, o menos, tope, a lo sumo, como mucho, limite',
    upwards: 'o mas, minimo, como minimo, para arriba, en adelante, por lo menos',
    budget:
      'tiene que llegar, llegar con, presupuesto, gastar, puede costar, tope, techo, pagar como mucho',
    bill: 'se van en, va a, van a, factura, facturas, facturamos, nos cuesta, cuesta, pagamos, pago, cobra, cobramos, cobran, tarifa, precio de, ventas, vende, vendemos, alquiler, alquilamos, honorarios, salario, donacion*, prestamo*, pedidos, multa, cuota, gasto*',
    between: 'entre, de',
    and: 'y, a, o',
    list: 'y, e, o, u, ni, asi como',
    use: 'en produccion, corre con, usamos, utilizamos, uso, usa, tenemos, actualmente, ahora mismo, ahora, hoy, hasta ahora, de momento, corre en, funciona con, trabaja con, hace, escribe, redacta, traduce, responde, contesta, clasifica, pagamos, nos cuesta, en uso, todavia, seguimos con, lo hacemos con, va con',
    replace:
      'reemplazar, sustituir, sustituto, en vez de, en lugar de, sucesor, alternativa*, cambiar de, migrar, dejar, y ahora que, pasar de, recambio, relevo',
    swap: 'cambiar, cambia, cambie, cambien, cambiad, cambiamos, sustituir, sustituye, sustituya, sustituid, reemplazar, reemplaza, reemplace, pasar de, pasamos de, migrar de, migramos de',
    target: 'por, a, con, hacia',
    cheaper:
      'cueste menos, costar menos, por mucho menos, por bastante menos, pagar menos, gastar menos, mas barato, mas barata, mas baratos, mas economico, mas economica, por menos, ahorrar, reducir la factura, reducir costes, bajar la factura, la mitad de precio, menos dinero, mas asequible',
    samePrice:
      'sin pagar mas, sin pagar mas, mismo precio, mismo coste, mismo dinero, mismo presupuesto, no mas caro, no ~ mas caro, precio similar, precio parecido, igual de precio, lo mismo ~ de precio',
    better: 'mejor, mejores, superior, mas potente, mas listo, mas fiable, supere',
    versus:
      'o, contra, comparado con, comparar, comparacion, comparativa, diferencia entre, frente a, versus, vs',
    tooDear:
      'demasiado caro, muy caro, carisimo, cuesta demasiado, caro, cara, sale caro, prohibitivo, un ojo de la cara',
    gone: 'retiran, retirado, retira, descontinuado, fin de vida, ya no esta, deja de, desaparece, se apaga, apagan, cierran, cierra, obsoleto, jubilan',
    quality:
      'errores salen caros, errores cuestan, un error cuesta, los fallos salen caros, demasiado flojo*, demasiado debil*, no es lo bastante bueno, demasiados errores, mejor calidad, mas calidad, solo la calidad, solo importa la calidad, mejor calidad, maxima calidad, calidad ante todo, sin errores, precision, preciso, exactitud, fiable, no puede fallar, lo mejor',
    price:
      'baratito, baratita, baratitos, que no sea caro, que no salga caro, barato, barata, baratos, economico, economica, poco presupuesto, asequible*, lo mas barato, precio importa, coste importa, bajo coste, poco dinero, el precio manda',
    speed:
      'demasiado lento*, muy lento, rapido, rapida, rapidez, inmediato, instantaneo, tiempo real, baja latencia, latencia, agil, sin esperas, en directo, veloz',
    notSpeed:
      'da igual lo que tarde, el tiempo da igual, no importa lo que tarde, no necesitamos velocidad, la velocidad no importa, velocidad no cuenta, la velocidad no es, sin prisa, no hay prisa, de noche, por la noche, puede tardar, puede ser lento, nadie espera, no corre prisa, no urge, la velocidad ~ igual, la velocidad no, lento, tarde lo que tarde, velocidad da igual',
    notPrice:
      'dinero es secundario, el coste es secundario, el costo es secundario, el dinero es lo de menos, no importa cuanto cuest*, no importa lo que cuest*, da igual lo que cuest*, da igual cuanto cuest*, sin importar el precio, el precio es secundario, precio me da igual, precio no tiene importancia, precio es lo de menos, precio no es problema, no hace falta que sea barato, el precio no importa, el dinero no, da igual el precio, el coste no importa, cueste lo que cueste, precio da igual, sin limite de presupuesto',
    notQuality:
      'no tiene que ser perfecto, suficientemente bueno, algun error, nada del otro mundo',
    open: 'pesos abiertos, codigo abierto, open source, modelo abierto, modelos abiertos, abierto, abiertos, open weights, descargable*, software libre',
    closed: 'modelos cerrados, propietario, propietarios, cerrado, modelo cerrado',
    tools:
      'herramientas, soporte de herramientas, llamada a herramientas, llamadas a herramientas, llamada a funciones, llamadas a funciones, function calling, tool calling, usar herramientas, llamar a nuestra api',
    json: 'json, salida estructurada, esquema',
    thinking:
      'pensando antes, quedan pensando, queda pensando, piensan antes, piensa antes, razone, razonar, piense antes, pensar antes, razonamiento, pensar, piense, modo razonamiento, reasoning',
    image:
      'foto, fotos, imagen, imagenes, escaneado*, manuscrit*, capturas de pantalla, fotografia*, escaner',
    audio: 'escuche ~ audio, mp3, sonido, audio, grabaciones, notas de voz, audios',
    video:
      'videos, el video, un video, videos de entrada, archivos de video, ver ~ video*, vea ~ video*, mirar ~ video*, analizar ~ video*',
    own: 'en local, nuestro servidor, nuestros servidores, servidor propio, servidores propios, hardware propio, sin nube, nada de nube, sin conexion, sin internet, on premise, autoalojado*, alojar nosotros, mi maquina, mi ordenador, mi portatil, en casa, equipo propio, en nuestras maquinas, dentro de casa',
    official: 'api oficial, directamente del fabricante, sin intermediarios, oficial, oficiales',
    free: 'gratis, gratuito, gratuita, gratuitos, sin pagar, presupuesto cero, sin presupuesto, cero euros, no cuesta nada, sin coste',
    both: 'abierto y uno cerrado, abierto y otro cerrado, los dos tipos, uno abierto y uno cerrado, uno abierto y otro cerrado',
    trains: 'ensenar*, mejorar ~ modelo*, aliment* ~ modelo*, entrenamiento, entren*, aprend*',
    noRetention:
      'borrar* en cuanto, borrad* en cuanto, elimin* en cuanto, desaparec*, retencion cero, cero retencion, se borre*',
    keeps:
      'queda*, quede*, rastro*, copia*, permanec*, huella*, guard*, almacen*, conserv*, retencion, retenga*',
    dataPlace:
      'datos, servidor, servidores, alojad*, alojamiento, procesad*, procesamiento, almacenad*, quedarse, quedan, permanec*, centro de datos, nube, salir, salgan, tratamiento',
    maker:
      'modelo, modelos, laboratorio, laboratorios, fabricante*, proveedor*, empresa*, origen, hecho*, desarrollad*, compania*, ia, sede, procedencia',
    speaks: 'en, al, idioma, idiomas, lengua, tradu*, traduccion*, hacia, del, habla*, espanol, y',
    token: 'token, tokens',
    word: 'palabra, palabras',
    character: 'caracter, caracteres',
    page: 'pagina, paginas, folios, hojas',
    minute: 'minuto, minutos, min',
    second: 'segundo, segundos, s, seg',
    hour: 'hora, horas, h',
    gigabyte: 'gb, gigas, giga, gigabytes',
    parameter: 'parametro, parametros',
    perMTok: 'por millon de tokens, el millon de tokens, por millon, cada millon de tokens',
    perSecond: 'tokens por segundo, tokens / s',
    people:
      'personas, empleados, alumnos, estudiantes, clientes, usuarios, socios, miembros, habitantes, pacientes, agentes, abogados, conductores, camas, tiendas, sedes, colegios, trabajadores, vecinos, huespedes, desarrolladores, plazas',
    notCount:
      'mhz, ghz, mb / s, gb / s, km, kilometros, metros, m2, kg, toneladas, litros, %, por ciento, grados, anos, horas, euros, cm, mm, nucleos, dias, semanas, meses, veces, hectareas, habitaciones, vatios, pulgadas',
    perDay:
      'un dia normal, un dia cualquiera, un dia tipico, un dia corriente, cada dia habil, por dia habil, por dia laborable, de lunes a viernes, los dias laborables, cada dia laborable, cada noche, todas las noches, cada tarde, todas las mananas, al dia, por dia, cada dia, diari*, / dia, todos los dias, por noche, cada noche, dia laborable',
    perWeek:
      'cada fin de semana, cada lunes, cada martes, cada miercoles, cada jueves, cada viernes, todos los lunes, todos los viernes, los lunes, a la semana, por semana, semanal*, / semana, cada semana',
    perMonth:
      'en enero, en febrero, en marzo, en abril, en mayo, en junio, en julio, en agosto, en septiembre, en octubre, en noviembre, en diciembre, al mes, por mes, mensual*, / mes, cada mes',
    perQuarter: 'por trimestre, al trimestre, trimestral*, cada trimestre',
    perYear:
      'para el ano, para todo el ano, en todo el ano, al ano, por ano, anual*, / ano, cada ano',
    perHour: 'por hora, la hora, / h, / hora, a la hora, cada hora',
    workday:
      'lun vie, de lunes a viernes, laborables, dia laborable, dias laborables, dia habil, dias habiles, lunes a viernes',
    per: 'por, por cada, /, cada',
    together: 'a la vez, al mismo tiempo, simultane*, en paralelo',
    each: 'cada uno, cada una, cada, de media, por cabeza, en promedio, cada cual',
    total: 'en total, archivo, fondo, una sola vez, de una vez, historico, todo junto',
    once: 'una a una, de una en una, uno a uno, uno por uno, una sola vez, una vez, de una vez, de golpe, una unica vez, puntual',
    twin: 'segunda identica, segunda igual, otra igual, otra identica',
    byPage: 'pagina por pagina, pagina a pagina',
    ofThem: 'de esas, de estas, de esos, de ellas',
    likewise: 'lo mismo con, lo mismo para, igual con, lo mismo vale para, tambien vale para',
    stock:
      'archivo, fondo de, base de, coleccion, biblioteca de, busca*, a partir de nuestros, buscador, entre nuestros',
    input: 'entrada, de entrada, prompt, prompts, peticion',
    output:
      'respuesta, respuestas, resumen, resumenes, salida, de salida, textos de, articulos de, redactar',
    context:
      'contexto, ventana, ventana de contexto, de golpe, de una vez, en un solo prompt, entero, enteros, enteras, prompts de, prompt, de una tacada, completo',
    pieces:
      'en tandas de, en trozos de, troceado* en, troceada* en, dividid* en, cortad* en, trozos de, bloques de, fragmentos de, pedazos de, partes de, lotes de',
    embedding: 'embedding*, vector, vectores, vectoriz*',
    reranking: 'rerank*, reordenar',
    translate: 'traduc*, traduz*',
    transcript: 'transcripciones',
    stt: 'transcrib*, transcripcion de, reconocimiento de voz, voz a texto, audio a texto, pasar a texto, dictado por voz, subtitular, audios a texto, a texto los audios, a texto las grabaciones',
    tts: 'que cante, que canten, cantar, con voz de, texto a voz, leer en voz alta, lea en voz alta, locucion*, sintesis de voz, voz en off, en voz alta, locutar, leer en alto, lea en alto, lee en alto, version en audio, version de audio',
    picture:
      'fotos generadas, imagenes generadas, generar fotos, genere fotos, genere imagenes, generar imagenes, generacion de imagenes, crear imagenes, dibuje, dibujar, dibuja, ilustr*, pintar, generador de imagenes, crear un logo, hacer un logo, cree imagenes',
    film: 'generar video*, generacion de video*, crear video*, video a partir, hacer video*, animar',
    training:
      'componga musica, componer musica, compone musica, modelo 3d de, modelos 3d a partir, que cante, cantar las, entrenar un modelo, entrenar nuestro, desde cero un modelo, fine tuning, afinar un modelo, entrenar un modelo, entrenar nuestro, prever, prediccion*, pronostic*',
    elsewhere:
      'ya saca, ya lo hace, ya lo saca, otro programa, otra herramienta, ya hecho, ya en texto, ya transcrit*, ya tenemos, se encarga, llegan como texto, en texto plano, vienen de nuestro, viene de nuestro, lo hace nuestro, lo hace otro',
    reads:
      'leer, lee, lea, a partir de, desde, reconoc*, extra*, describ*, analiz*, de, sobre, pies de',
    'fact.price':
      'mas caro que, mas cara que, mas barato que, mas barata que, cuesta, precio, precios, tarifa, cuanto vale, cuanto sale',
    'fact.context':
      'contexto, ventana, ventana de contexto, cuantos tokens, longitud, cuanto texto, textos mas largos, documentos mas largos, textos largos, mas texto',
    'fact.output': 'salida maxima, maximo de salida, longitud de salida, tokens de salida',
    'fact.hardware':
      'memoria de video, tarjeta grafica, vram, memoria, corre en, cabe en, entra en, que tarjeta, ram, gpu, funciona en, se mete en',
    'fact.end':
      'retiran, hasta cuando, fin de vida, sigue disponible, descontinuado, apagan, cuando acaba, todavia existe, sigue vivo, deja de, sucesor, cierran, sigue activo, ultimo dia, ultima fecha, ya no esta, ya retirado',
    'fact.providers':
      'disponible en, esta en, quien aloja, proveedor*, ofrece, a traves de, esta disponible, que proveedores',
    'fact.data-policy':
      'guarda, entrena*, rgpd, privacidad, conserva, almacena, que hace con mis datos, retiene, mis datos',
    'fact.license': 'licencia, comercial, comercialmente, uso comercial',
    'fact.modalities': 'imagenes, fotos, audio, video, pdf, multimodal, imagen',
    'fact.tools': 'llamada a herramientas, herramientas, function calling, funciones, json',
    'fact.speed':
      'el mas rapido, la mas rapida, mas rapido de, que velocidad, velocidad, tokens por segundo, latencia, rapido, lento, responde primero, empieza a responder, empieza antes',
    'fact.scores':
      'swe bench, benchmark*, puntuacion*, ranking, elo, que tal, nota, notas, resultado*',
    'fact.size': 'que tamano, tamano, parametros, cuantos parametros, como de grande',
    'fact.release': 'salio, cuando salio, lanzado, fecha de salida, lanzamiento, ultima version',
    'fact.cutoff': 'fecha de corte, conocimiento hasta, corte',
    'fact.lab':
      'quien esta detras, quien hace, quien desarrolla, que empresa, de quien es, de donde',
    'fact.languages': 'que idiomas, habla, entiende, idiomas',
    'fact.word': 'significa, quiere decir, que es un, que es eso, que es',
    'fact.age': 'como de actual*, actualizado*, de cuando, antiguedad, fecha de los datos, al dia',
    'fact.cost': 'costaria, coste para, cuanto costaria, cuanto saldria, costaria el',
    'fact.list':
      'cuanto tarda, inconveniente*, desventaja*, en contra, fuentes, en que se basa, como habeis, que pruebas, que tests, que benchmarks, que clasificaciones',
    several:
      'un segundo, y algo que, y algo para, dos preguntas, tres preguntas, en segundo lugar, otro para, y otro que, otro modelo, segundo modelo, dos cosas, tres cosas, dos tareas, dos casos, dos necesidades, dos usos, por un lado, por una parte, y otro para, uno para ~ otro para, y ademas un, y tambien un modelo, y aparte',
    need: 'necesito, necesitamos, busco, buscamos, recomend*, que modelo, modelo para, que ia, asistente para, que usar, ayuda con, quiero, queremos, que me aconsej*',
    undo: 'falsa alarma, regresa, regresar, atras, anula, anular, un paso atras, deshaz, deshacer, vuelve atras, vuelve, como antes, deshacerlo',
    reset:
      'empezar de cero, de cero, borrar todo, borra todo, olvida todo, reiniciar, empecemos de nuevo, desde el principio',
    newTopic:
      'otro tema distinto, tema distinto, nueva consulta, cambiemos de tema, otro tema, nuevo tema, otra pregunta, nueva pregunta, otra cosa, cambio de tema, otro proyecto, nuevo proyecto',
    decide: 'nos quedamos con, cogemos, elegimos, decidido, decidimos, vamos con',
    export: 'export*, csv, markdown, en tabla, en pdf, descargar, fichero, archivo csv',
    explain: 'por que, explica*, razon, justifi*',
    whyNot: 'por que no, por que falta, por que ningun*, por que ~ no esta',
    whatIf: 'y si, supongamos, que pasaria, imagina, que cambia si',
    compare:
      'lado a lado, compar*, versus, vs, diferencia entre, mejor que, tan bueno como, tan buena como, igual de bueno, tan bien como',
    thanks:
      'gracias*, genial, perfecto, estupendo, bien, ok, vale, de acuerdo, guay, entendido, mil gracias',
    hostile:
      'clave de api, claves de api, archivo env, dile a todos, diles a todos, olvida las reglas, token de slack, token de discord, tu token, dame ~ token, ignora ~ instrucciones, ignora tus, prompt del sistema, contrasena, contrasenas, clave api, claves api, modo desarrollador, ahora eres, nueva regla, tus instrucciones, variables de entorno, te dieron, te han dado, antes de esta conversacion, todo lo anterior, tus reglas, tu configuracion, tu prompt, olvida tus',
    insult:
      'idiota, imbecil, estupido bot, bot inutil, bot estupido, maquina inutil, callate, basura de bot, mierda de bot, bot de mierda, eres un inutil',
    correct:
      'quise decir, queriamos decir, en realidad, queria decir, perdon, perdona, ups, no espera, correccion, me equivoque, no ~ sino, sino, mejor dicho, digo, me he equivocado',
    wonders: 'quiere saber, quiero saber, queremos saber, pregunta si',
    wasRight: 'estaba bien, era correcto, era lo correcto, eran correctos',
    keep: 'deja eso, quedate con, aplicalo, si hazlo, hazlo, adelante',
    first: 'primero, primera, numero uno, el 1',
    two: 'segundo, segunda, numero dos, el 2',
    third: 'tercero, tercera, numero tres, el 3',
    those: 'los dos, las dos, esos, estos, ese, los tres, ellos, lista, ambos',
    vague:
      'algo asi, una cosa de esas, uno de esos, un modelo, una ia, mejor modelo, mejor ia, ia, llm, ayuda, cualquier modelo',
    greet: 'hola, buenas, buenos dias, buenas tardes, hey, hello, prueba',
    double: 'doble, el doble, duplicar, duplica',
    up: 'sub*, aument*, mas, increment*, anad*, ampli*',
    down: 'baj*, reduc*, reduz*, menos, recort*, quita*, disminu*',
    spread: 'repart*, distribu*, escalon*',
    half: 'medio ano, mitad, la mitad',
    more: 'mas, veces, mayor',
    less: 'menos, menor, reduc*',
    another: 'una 2a, segunda tarjeta, otra tarjeta, otra mas, una mas, adicional*, una tercera',
    task: 'conversaciones, charlas, chats, dialogos, sesiones, tareas, errores, ejecuciones, pull requests',
    call: 'llamadas, pasos, peticiones',
    neutral: 'sin embargo, por lo menos, no obstante, por favor',
    leave: 'salir, salgan, sacar, salen',
    window: 'contexto, ventana',
    answerTime:
      'responder en, respuesta en, responda en, tiempo de respuesta, latencia, conteste en',
    firstToken: 'primer token, primera palabra, empezar a, empiece a',
    unsaid: 'nunca dije, no he dicho, no dije, nunca he dicho',
  },
}
