import type { Words } from './words.ts'

export const it: Words = {
  code: 'it',
  common:
    'il lo la i gli le un uno una e di del della dei delle dello che per con non in nel nella da dal dalla al alla si ci nostro nostra nostri nostre mio mia suo ma piu molto questo questa o se gia senza solo vogliamo vorremmo abbiamo serve servono ha puo deve quale quanto voglio usiamo ne anche sono',
  whichJob:
    'Che cosa deve fare il modello? Per esempio: "rispondere alle mail dei clienti, 2.000 al mese, meno di 100 $".',
  whatWeDo:
    'Consiglio modelli linguistici in base a cifre pubblicate e nient’altro; la lista resta com’è.',
  phrases: {
    must: 'deve, devono, bisogna, occorre, obbligatorio, indispensabile, necessario, esige*, requisito, serve, servono, per forza, tassativo, richiesto, vincolo',
    only: "solo, soltanto, unicamente, esclusivamente, strettamente, nient'altro, nessun altro, restare con, contratto con, limitato a, approvat*, ufficio acquisti, rimanere su",
    forbid:
      'no, togli, niente di, non, senza, mai, nessun, nessuno, nessuna, niente, nulla di, eccetto, salvo, evitare, vietato, escludere, invece di, al posto di, anziche, lasciare, lasciamo, fuori, tranne, meno, ne, neanche, scartare, non vogliamo, tutto tranne, chiunque tranne, boicott*, togliere, abbandonare, eliminare',
    out: 'sparisca, spariscano, lasciamo perdere, lasciar perdere, lascia perdere, ne vogliamo sapere, ne voglio sapere, non passa, non passano, no grazie, neanche per sogno, neanche a parlarne, scartato, scartati, esclusi, escluso, esclusa, vietato, vietati, fuori, bandito, banditi, inaccettabile, fuori discussione, non se ne parla, off limits, non va bene, non entra',
    wish: 'se si puo, preferibilmente, prefer*, possibilmente, se possibile, idealmente, meglio se, mi piacerebbe, ci piacerebbe, sarebbe bello, sarebbe un plus, di preferenza, magari, gradito',
    allow:
      'superata, superato, non si pone piu, possono tener*, neanche obbligatori*, secondario, secondaria, irrilevante, ininfluente, ci e indifferente, non fa differenza, passa in secondo piano, non mi interessa, non ci interessa, niente contro, nulla contro, non serve, non servono, non occorre, non e necessario, non e obbligatorio, non ho bisogno, non abbiamo bisogno, e uguale, non importa, va bene anche, anche bene, va benissimo, accettabile, permesso, senza importanza, non e un requisito, non solo, non deve, non devono, non chiediamo, va bene, mai detto, non ho detto, indifferente, facoltativo, fa lo stesso, non e detto, poco importa, inutile, non conta, a nessuno importa, a nessuno interessa, non interessa a nessuno, non ci cambia niente, non cambia niente, non ci cambia nulla, non ci importa',
    provided: 'basta che, purche, a patto che, a condizione che',
    past: "prima, l'anno scorso, il mese scorso, ieri, era, erano, avevamo",
    ask: "che, quale, quali, quanto, quanta, chi, quando, come, dove, perche, puo, e, c'e, ci sta, gira, ha, cosa",
    lift: 'lasciamo stare, lo lasciamo, la lasciamo, rimandat*, per ora no, lasciamolo perdere, lasciamola perdere, lascialo perdere, lasciatelo perdere, lasciatelo stare, ha tolto, tolto, tolta, tolti, tolte, cade, cadono, non serve piu, non importa piu, lascia perdere, lasciamo perdere, salta, puoi togliere, togliere, lascia stare, non importa piu, togli, togliete, dimentica, dimenticate, elimina, non serve piu, non piu, alla fine, rimuovi, di nuovo, senza limite, annulla il, lascia perdere, riammett*, leva',
    atMost:
      'al piu, al massimo, massimo, max, fino a, meno di, non piu di, sotto, sotto i, inferiore a, tetto, tetto di, limite di, entro, non oltre, non superare, in meno di, al di sotto',
    atLeast:
      'che superi, che superino, almeno, minimo, come minimo, piu di, a partire da, superiore a, sopra, da, oltre, non meno di',
    tops: 'al massimo, massimo, max, o meno, come tetto, tetto, limite, e non di piu',
    upwards: 'o piu, minimo, come minimo, in su, almeno, e oltre',
    budget: 'budget, spendere, puo costare, tetto, pagare al massimo, stanziat*',
    bill: 'vanno a, va a, fattura, fatture, fatturiamo, ci costa, costa, paghiamo, pago, chiede, chiediamo, tariffa, prezzo di, vendite, vende, vendiamo, affitto, affittiamo, onorari, parcella, stipendio, donazion*, prestit*, ordini, multa, bolletta, spes*',
    between: 'tra, fra, da',
    and: 'e, a, o',
    list: 'e, ed, o, oppure, ne, nonche',
    use: 'attuale, in reparto abbiamo, usiamo, utilizziamo, uso, usa, abbiamo, attualmente, adesso, ora, oggi, finora, al momento, per ora, gira su, funziona con, lavora con, fa, scrive, traduce, risponde, classifica, paghiamo, ci costa, in uso, ancora',
    replace:
      'sostituire, sostituto, sostituto di, invece di, al posto di, anziche, successore, alternativ*, passare da, migrare, lasciare, e adesso, rimpiazz*, cambiare',
    swap: 'sostituire, sostituite, sostituisci, sostituiamo, cambiare, cambiate, cambia, cambiamo, scambiare, scambiate, passare da, passiamo da, migrare da, rimpiazzare, rimpiazzate',
    target: 'con, a, per, verso',
    cheaper:
      'costare meno, per molto meno, a molto meno, pagare meno, spendere meno, dimezzar*, piu economico, piu economica, piu economici, meno caro, meno cara, costi meno, costa meno, per meno, risparmiare, ridurre la bolletta, ridurre i costi, abbassare la spesa, meta prezzo, meno soldi',
    samePrice:
      'senza pagare di piu, stesso prezzo, stesso costo, stessi soldi, stesso budget, non piu caro, non ~ piu caro, prezzo simile, prezzo paragonabile, a parita di prezzo, parita di costo',
    better: 'migliore, migliori, meglio, superiore, piu potente, piu forte, piu affidabile',
    versus:
      'o, contro, confrontato con, confrontare, confronto, differenza tra, rispetto a, versus, vs',
    tooDear:
      'troppo caro, troppo cara, carissimo, costa troppo, caro, cara, costoso, un occhio della testa, salato',
    gone: "ritirato, dismess*, fine vita, non c'e piu, non e piu disponibile, sparisce, spengono, spento, chiudono, chiude, obsoleto, ritirano, va in pensione",
    quality:
      'errori costano, un errore costa, errori sono costosi, troppo debole, troppo deboli, non abbastanza buono, troppi errori, qualita migliore, piu qualita, solo la qualita, migliore qualita, massima qualita, qualita prima, senza errori, precisione, preciso, accuratezza, affidabile, non puo sbagliare, il meglio',
    price:
      'che costi poco, non troppo caro, economico, economica, economici, poco budget, a buon mercato, il meno caro, il prezzo conta, costo conta, basso costo, pochi soldi, risparmio',
    speed:
      'troppo lento, troppo lenti, troppo lenta, veloce, veloci, rapido, rapida, velocita, immediato, istantaneo, tempo reale, bassa latenza, latenza, scattante, senza attese, in diretta, subito',
    notSpeed:
      "non importa quanto ci mette, il tempo non conta, non ci serve la velocita, non serve la velocita, velocita non serve, velocita non conta, velocita non importa, senza fretta, nessuna fretta, non c'e fretta, di notte, puo metterci, puo essere lento, nessuno aspetta, non e urgente, velocita non, lento, con calma, nottetempo, non ho fretta, non abbiamo fretta",
    notPrice:
      'soldi sono secondari, denaro e secondario, i soldi vengono dopo, non importa quanto cost*, quanto costa non importa, non importa il prezzo, non importa il costo, prezzo mi e indifferente, costo e secondario, a qualunque prezzo, a qualsiasi costo, prezzo non ha importanza, prezzo e secondario, non deve essere economico, prezzo non e un problema, il prezzo non importa, i soldi non, il costo non importa, costi quel che costi, prezzo non conta, budget non e un problema',
    notQuality: 'non deve essere perfetto, abbastanza buono, qualche errore, niente di speciale',
    open: 'pesi aperti, codice aperto, open source, modello aperto, modelli aperti, aperto, aperti, open weights, scaricabil*, open, libero',
    closed: 'modelli chiusi, proprietario, proprietari, chiuso, modello chiuso',
    tools:
      'strumenti, chiamate di funzione, chiamata di funzioni, chiamate di funzioni, chiamate a strumenti, function calling, tool calling, usare strumenti, chiamare le nostre api, chiama le api',
    json: 'json, output strutturato, schema',
    thinking:
      'ragionano, pensano prima, pensa prima, stanno a pensare, sta a pensare, ragioni, ragionare, pensi prima, ragionamento, pensare, pensi, modalita ragionamento, reasoning',
    image:
      'foto, fotografie, immagine, immagini, scansioni, scansionat*, manoscritt*, screenshot*, fotografat*',
    audio: 'mp3, il suono, ascolta ~ audio, audio, registrazioni, messaggi vocali, vocali',
    video:
      'i video, un video, video di, dei video, video in ingresso, file video, guardare ~ video*, guardi ~ video*, vedere ~ video*, analizzare ~ video*',
    own: 'in locale, nostro server, nostri server, server proprio, server propri, hardware proprio, senza cloud, niente cloud, no cloud, offline, senza internet, on premise, on prem, self hosted, ospitare noi, mia macchina, mio computer, mio portatile, in casa, macchina nostra, sulle nostre macchine, in sede',
    official:
      'api ufficiale, direttamente dal produttore, senza intermediari, ufficiale, ufficiali',
    free: 'gratis, gratuito, gratuita, gratuiti, senza pagare, budget zero, senza budget, zero euro, non costa nulla, nessun budget',
    both: 'aperto e uno chiuso, uno che sia aperto uno che sia chiuso, tutti e due i tipi, entrambi i tipi, uno aperto e uno chiuso',
    trains: 'insegnare, migliorare ~ modell*, aliment* ~ modell*, allenar*, addestr*, impar*',
    noRetention:
      'cancellat* appena, cancellat* non appena, elimina* subito, sparis*, zero retention, cancellat* subito, niente log',
    keeps:
      'rimanere, rimane, rimanga, rimangano, resta*, resti, traccia, tracce, copia, copie, conserva*, salvat*, memorizza*, trattenut*, archivia*',
    dataPlace:
      'dati, server, ospitat*, hosting, elaborat*, elaborazione, conservat*, restare, restano, rimane*, data center, cloud, uscire, trattamento, rimangano, residenza',
    maker:
      'modello, modelli, laboratorio, laboratori, produttor*, fornitor*, aziend*, origine, fatto, fatti, sviluppat*, societa, ia, sede, provenienza, ai',
    speaks: 'in, al, lingua, lingue, tradu*, traduzion*, verso, dal, parla*, italiano, e',
    token: 'token, tokens',
    word: 'parola, parole',
    character: 'carattere, caratteri, battute',
    page: 'pagina, pagine, fogli',
    minute: 'minuto, minuti, min',
    second: 'secondo, secondi, s, sec',
    hour: 'ora, ore, h',
    gigabyte: 'gb, giga, gigabyte',
    parameter: 'parametro, parametri',
    perMTok:
      'per milione di token, al milione di token, per milione, ogni milione di token, al milione',
    perSecond: 'token al secondo, tokens al secondo, token / s, token per secondo',
    people:
      'persone, dipendenti, alunni, studenti, clienti, utenti, soci, membri, abitanti, pazienti, agenti, avvocati, autisti, letti, negozi, sedi, scuole, lavoratori, ospiti, sviluppatori, iscritti, coperti, camere',
    notCount:
      'mhz, ghz, mb / s, gb / s, km, chilometri, metri, mq, kg, tonnellate, litri, %, per cento, gradi, anni, ore, euro, cm, mm, core, giorni, settimane, mesi, volte, ettari, watt, pollici',
    perDay:
      'in un giorno normale, in una giornata normale, in una giornata tipo, in un giorno tipico, ogni giorno feriale, per giorno lavorativo, al giorno lavorativo, dal lunedi al venerdi, nei giorni feriali, ogni giorno lavorativo, ogni sera, ogni mattina, ogni notte, tutte le sere, al giorno, per giorno, ogni giorno, giornalier*, / giorno, tutti i giorni, a notte, ogni notte, giorno lavorativo, quotidian*',
    perWeek:
      'ogni fine settimana, ogni weekend, ogni lunedi, ogni martedi, ogni mercoledi, ogni giovedi, ogni venerdi, tutti i lunedi, il lunedi, alla settimana, a settimana, per settimana, settimanal*, / settimana, ogni settimana',
    perMonth:
      'a gennaio, a febbraio, a marzo, a aprile, a maggio, a giugno, a luglio, a agosto, a settembre, a ottobre, a novembre, a dicembre, al mese, per mese, mensil*, / mese, ogni mese',
    perQuarter: 'al trimestre, a trimestre, per trimestre, trimestral*, ogni trimestre',
    perYear:
      "per l'anno, per tutto l'anno, in tutto l'anno, all'anno, l'anno, per anno, annual*, / anno, ogni anno, annui",
    perHour: "all'ora, l'ora, per ora, / h, / ora, ogni ora",
    workday:
      'feriali, lun ven, lun - ven, dal lunedi al venerdi, giorno lavorativo, giorni lavorativi, giorno feriale, giorni feriali, lunedi al venerdi',
    per: 'per, per ogni, /, a',
    together: 'contemporane*, allo stesso tempo, simultane*, insieme, in parallelo',
    each: "ciascuno, ciascuna, ognuno, ognuna, ogni, in media, l'uno, l'una, cadauno, a testa",
    total:
      'in tutto, in totale, in tutto, archivio, fondo, una sola volta, una tantum, storico, complessivamente',
    once: "una alla volta, uno alla volta, una per una, uno per uno, una sola volta, una volta sola, una tantum, in un colpo, una volta, un'unica volta",
    twin: 'seconda identica, seconda uguale, un altra uguale, altra identica',
    byPage: 'pagina per pagina, una pagina alla volta',
    ofThem: 'di queste, di quelle, di loro',
    likewise: 'lo stesso vale per, vale anche per, lo stesso con, idem per',
    stock:
      'archivio, fondo di, base di, collezione, biblioteca di, cerc*, a partire dai nostri, banca dati, tra i nostri',
    input: 'ingresso, in ingresso, prompt, richiesta, input',
    output:
      'risposta, risposte, riassunto, riassunti, uscita, in uscita, testi di, articoli di, scrivere, output',
    context:
      'contesto, finestra, finestra di contesto, in una volta, in un colpo solo, in un solo prompt, intero, interi, intere, prompt di, prompt, tutto insieme, completo, di prompt',
    pieces:
      'a blocchi di, in blocchi da, a pezzi di, divis* in, spezzettat* in, tagliat* in, pezzi da, pezzi di, blocchi da, blocchi di, frammenti di, parti da, lotti da',
    embedding: 'embedding*, vettore, vettori, vettorial*, vettorizz*',
    reranking: 'rerank*, riordinare',
    translate: 'tradu*, traduzion*',
    transcript: 'trascrizioni',
    stt: 'trascriv*, trascrizione di, trascrizione delle, riconoscimento vocale, voce in testo, audio in testo, dettatura, sbobin*, sottotitolare',
    tts: 'che canti, cantare, con la voce di, sintesi vocale, leggere ad alta voce, legga ad alta voce, voce narrante, doppiaggio, testo in voce, ad alta voce, voce sintetica, a voce alta, versione audio, in audio',
    picture:
      'foto generate, immagini generate, generare foto, generi foto, generi immagini, generare immagini, generazione di immagini, creare immagini, disegni, disegnare, disegna, illustr*, dipinge*, generatore di immagini, creare un logo, fare un logo',
    film: 'generare video, generazione di video, creare video, video a partire, fare video, animare',
    training:
      'comporre musica, componga musica, compone musica, modello 3d di, modelli 3d da, che canti, cantare i, addestrare, addestra ~ modello, da zero un, fine tuning, addestrare un modello, addestrare il nostro, prevedere, prevision*',
    elsewhere:
      'lo fa gia, fa gia, altro strumento, gia fatto, gia in testo, gia trascritt*, abbiamo gia, se ne occupa, arrivano come testo, in testo semplice, vengono dal nostro, viene dal nostro, lo fa il nostro, lo fa un altro',
    reads:
      'leggere, legge, legga, a partire da, riconosc*, estra*, descriv*, analizz*, di, da, su, didascalie per, dalle, dai',
    'fact.price':
      'piu caro di, piu cara di, piu economico di, meno caro di, costa, prezzo, prezzi, tariffa, quanto viene',
    'fact.context':
      'contesto, finestra, finestra di contesto, quanti token, lunghezza, quanto testo, testi piu lunghi, documenti piu lunghi, testi lunghi, piu testo',
    'fact.output': 'output massimo, massimo in uscita, token in uscita, lunghezza della risposta',
    'fact.hardware':
      'memoria video, scheda video, vram, memoria, gira su, ci sta, sta su, quale scheda, ram, gpu, girare',
    'fact.end':
      'spengono, fino a quando, fine vita, ancora disponibile, dismesso, quando finisce, esiste ancora, ritirano, chiudono, viene spento, successore, ritirato, ancora attivo, dismissione, ultimo giorno, ultima data, gia spento, gia ritirato',
    'fact.providers':
      "disponibile su, chi ospita, fornitor*, provider, offre, tramite, c'e su, si trova su, sta su",
    'fact.data-policy':
      'conserva, addestr*, gdpr, privacy, tiene, memorizza, miei dati, salva, dati',
    'fact.license': 'licenza, commerciale, commercialmente, uso commerciale',
    'fact.modalities': 'immagini, foto, audio, video, pdf, multimodale, immagine',
    'fact.tools': 'chiamata di funzioni, strumenti, function calling, funzioni, json',
    'fact.speed':
      'il piu veloce, la piu veloce, il piu rapido, quanto veloce, velocita, token al secondo, latenza, veloce, lento, risponde per primo, comincia a rispondere, inizia a rispondere',
    'fact.scores':
      "swe bench, benchmark*, punteggi*, classifica, elo, com'e, voto, voti, prestazioni, risultat*",
    'fact.size': 'quanto grande, grandezza, parametri, quanti parametri, dimension*',
    'fact.release': 'uscito, quando e uscito, rilasciat*, data di uscita, lancio, ultima versione',
    'fact.cutoff': 'data di cutoff, conoscenze fino, cutoff',
    'fact.lab': "chi c'e dietro, chi fa, chi sviluppa, quale azienda, di chi e, da dove",
    'fact.languages': 'quali lingue, che lingue, parla, capisce, lingue',
    'fact.word': "significa, vuol dire, che cos'e, cosa vuol dire, cos'e",
    'fact.age': 'aggiornat*, di quando, quanto vecch*, data dei dati, recenti',
    'fact.cost': 'costerebbe, costo per, quanto costerebbe, quanto verrebbe',
    'fact.list':
      'quanto ci mette, quanto tempo, svantagg*, contro, fonti, su cosa si basa, come avete, perche tre, quali test, quali benchmark, che test, quali classifiche',
    several:
      'un secondo che, e qualcosa che, e qualcosa per, due domande, tre domande, in secondo luogo, un altro per, e un altro, altro modello, secondo modello, due cose, tre cose, due casi, tre casi, due compiti, due esigenze, due usi, da un lato, da una parte, e un altro per, uno per ~ uno per, uno che ~ uno che, e anche un modello, e a parte, e poi un modello',
    need: 'serve, servirebbe, ho bisogno, abbiamo bisogno, cerco, cerchiamo, consigli*, quale modello, che modello, modello per, quale ia, assistente per, cosa usare, aiuto con, vorrei, vorremmo',
    undo: 'falso allarme, annullare, indietro, torna a prima, un passo indietro, annulla, torna indietro, come prima, ripristina',
    reset:
      'ricominci*, da capo, cancella tutto, dimentica tutto, azzera, ripartiamo da zero, da zero',
    newTopic:
      "nuova richiesta, cambiamo argomento, altro argomento, nuovo argomento, altra domanda, nuova domanda, altra cosa, cambiando argomento, altro progetto, nuovo progetto, tutt'altro",
    decide: 'prendiamo, scegliamo, deciso, abbiamo deciso, andiamo con',
    export: 'esport*, csv, markdown, in tabella, in pdf, scaricare, file',
    explain: 'perche, spiega*, motivo, come mai',
    whyNot: 'perche non, perche manca, perche nessun*, come mai non',
    whatIf: 'e se, supponiamo, cosa succederebbe, immagina, cosa cambia se',
    compare:
      'fianco a fianco, confront*, versus, vs, differenza tra, meglio di, bravo quanto, buono quanto, buono come, brava quanto, alla pari',
    thanks:
      "grazie*, ottimo, perfetto, benissimo, bene, ok, va bene, d'accordo, fantastico, capito, grande",
    hostile:
      "chiave dell api, chiavi dell api, file env, di a tutti, dimentica le regole, scrivi soltanto, scrivi solo, token di slack, token di discord, il tuo token, dammi ~ token, ignora ~ istruzioni, ignora le tue, prompt di sistema, password, chiave api, chiavi api, modalita sviluppatore, adesso sei, nuova regola, le tue istruzioni, variabili d'ambiente, ti hanno dato, ti e stato dato, prima di questa conversazione, tutto quanto sopra, le tue regole, la tua configurazione, il tuo prompt, dimentica le tue",
    insult:
      'deficiente, idiota, imbecille, cretino, bot inutile, stupido bot, macchina inutile, stai zitto, fai schifo, vaffanculo, bot di merda',
    correct:
      'in realta, intendevo, scusa, ops, scusate, no aspetta, correzione, mi sono sbagliat*, non ~ ma, anzi, volevo dire, cioe',
    wonders: 'vuole sapere, vorrei sapere, vogliamo sapere, chiede se',
    wasRight: 'era giusto, andava bene, era corretto, erano giusti',
    keep: 'lascia cosi, tieni quello, applica, si fallo, procedi, teniamo',
    first: 'primo, prima, numero uno, il 1',
    two: 'secondo, seconda, numero due, il 2',
    third: 'terzo, terza, numero tre, il 3',
    those: 'i due, entrambi, quelli, questi, quello, tutti e tre, loro, lista, elenco',
    vague:
      'una cosa del genere, qualcosa del genere, uno di questi cosi, un modello, una ia, miglior modello, migliore ia, ia, llm, aiuto, qualsiasi modello, intelligenza artificiale',
    greet: 'ciao, salve, buongiorno, buonasera, ehi, hello, prova',
    double: 'doppio, il doppio, raddoppi*',
    up: 'aument*, alza*, su, piu, aggiung*',
    down: 'giu, abbass*, riduc*, ridu*, meno, taglia*, togli*',
    spread: 'spalm*, distribu*, dilu*, ripart*',
    half: 'mezzo anno, meta, la meta, dimezz*',
    more: 'piu, volte, maggiore',
    less: 'meno, minore, ridu*',
    another: "seconda scheda, altra scheda, un'altra, una terza, aggiuntiv*",
    task: 'conversazioni, chat, dialoghi, sessioni, compiti, attivita, errori, esecuzioni, pull request',
    call: 'chiamate, passi, richieste',
    neutral: 'per favore, per lo meno, se non altro, non solo piu',
    leave: 'uscire, escano, escono, lasciare',
    window: 'contesto, finestra',
    answerTime:
      'rispondere in, risposta in, risponda in, risponda entro, tempo di risposta, latenza, risposta entro',
    firstToken: 'primo token, prima parola, iniziare a, inizi a, cominci',
    unsaid: 'mai detto, non ho detto, mai chiesto',
  },
}
