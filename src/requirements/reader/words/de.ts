import type { Words } from './words.ts'

export const de: Words = {
  code: 'de',
  common:
    'der die das und wir ist fur mit nicht ein eine einen einem den dem des im auf zu von sich auch als es ich uns unser unsere unserem werden wird soll sollen muss mussen darf durfen kein keine haben hat oder aber nur was welches welche wie bei nach aus am um kann konnen brauchen suche suchen gern bitte mal ne hab pro',
  whichJob:
    'Was soll das Modell tun? Zum Beispiel: "Kundenmails beantworten, 2.000 im Monat, unter 100 $".',
  whatWeDo:
    'Ich empfehle Sprachmodelle nach veröffentlichten Zahlen und tue nichts anderes; die Liste bleibt, wie sie ist.',
  phrases: {
    must: 'muss, mussen, zwingend, pflicht, vorgeschrieben, verlangt, erforderlich, notwendig, brauchen, braucht, soll, sollen, unbedingt, bitte, vorgabe, mussten',
    only: 'nur, ausschliesslich, einzig, strikt, nichts anderes, sonst nichts, sonst niemand, niemand sonst, lediglich, beschrankt auf, vertrag mit, rahmenvertrag, guthaben, bleiben bei, freigegeben, erlaubt sind, einkauf, konto bei',
    forbid:
      'nich, nichts, keins, nix, nix aus, nix von, kein, keine, keinen, keinem, keiner, nicht, nie, niemals, ohne, ausser, vermeiden, verboten, ausschliessen, nichts von, nichts aus, nichts mit, nirgends, weg von, trennen uns von, verabschieden uns von, statt, anstatt, anstelle von, darf nicht, durfen nicht, will nicht, wollen nicht, weder, noch, boykott*, verzichten auf, raus aus, bloss nicht, bloss kein*, alles ausser, jeder ausser, bis auf',
    out: 'verschwindet, verschwinden, lassen wir weg, lasse ich weg, weglassen, weggelassen, aussen vor, bleibt draussen, bleiben draussen, fliegt raus, fliegen raus, nicht ins haus, keine option, geht gar nicht, gehen gar nicht, nein danke, nicht in die tute, gestrichen, raus, kommt nicht infrage, ausgeschlossen wird, ausgeschlossen, scheidet aus, scheiden aus, fallt weg, fallen weg, verboten, untersagt, kommt nicht in frage, kommen nicht in frage, raus, tabu, unerwunscht, nicht erlaubt, nicht zulassig, gesperrt',
    wish: 'gern, gerne, am liebsten, lieber, bevorzugt, moglichst, idealerweise, wenn moglich, ware schon, ware nett, ware gut, ware toll, wunschenswert, wunsch, wunschen, vorzugsweise, ein plus, bonus',
    allow:
      'kein thema mehr, ist durch, damit konnen wir leben, ist kein muss, nebensachlich, nebensache, zweitrangig, einerlei, schnuppe, schnurz, schnurzegal, schnurzpiepegal, piepegal, kein thema, ist nicht so wichtig, interessiert uns nicht, interessiert mich nicht, interessiert hier keinen, nicht entscheidend, muss weder, mussen weder, braucht weder, brauchen weder, geht klar, gehen klar, durfen bleiben, darf bleiben, die durfen, darf wieder, durfen wieder, nichts gegen, haben wir nichts, habe ich nichts, muss ~ nicht, mussen ~ nicht, nicht notig, nicht notwendig, nicht erforderlich, unnotig, muss nicht, mussen nicht, brauchen wir nicht, braucht es nicht, braucht nicht, kein muss, egal, ist ok, sind ok, ist okay, sind okay, darf auch, durfen auch, kann auch, gehen auch, geht auch, spielt keine rolle, spielen keine rolle, stort nicht, storen nicht, nichts dagegen, in ordnung, erlaubt, unwichtig, nicht wichtig, wurscht, wurst, nicht nur, zahlt nicht, keine bedingung, kein problem, darf ruhig, auch recht, habe nie gesagt, nicht gesagt, interessiert niemanden, interessiert hier niemanden, kummert niemanden, kummert hier niemanden, gegen ~ haben wir nichts, gegen ~ habe ich nichts, ist uns gleich, ist uns wurst, ist uns wurscht, andert nichts',
    provided: 'solange, sofern, vorausgesetzt, unter der bedingung',
    past: 'fruher, letztes jahr, letzten monat, letzte woche, gestern, war, waren, hatten, vorher, bisher bezahlt',
    ask: 'was, welche, welches, welcher, wer, wie, wann, wo, warum, wieso, weshalb, ist, sind, kann, kannst, lauft, gibt, hat, haben, passt, darf',
    lift: 'kommt erst, kommen erst, verschoben, zuruckgestellt, auf eis, vom tisch, fallt weg, fallen weg, entfallt, entfallen, gestrichen, hinfallig, hat sich erledigt, streich*, kann weg, wieder raus, nimm ~ raus, vergiss, doch wieder, wieder zulassen, wieder erlaubt, streich, streiche, vergiss, vergesst, nicht mehr notig, nicht mehr, aufheben, lass ~ weg, weg mit, doch egal, ohne das limit, entfern*, kein limit, darf wieder, durfen wieder, nehmt ~ raus',
    atMost:
      'hochstens, maximal, max, unter, bis zu, bis, nicht mehr als, weniger als, nicht uber, kleiner als, obergrenze, deckel, gedeckelt auf, limit, innerhalb von, innerhalb, nicht grosser als, keine, binnen',
    atLeast:
      'mindestens, min, ab, uber, mehr als, grosser als, wenigstens, nicht unter, minimum, nicht weniger als, oberhalb',
    tops: 'hochstens, maximal, max, oder weniger, oder kleiner, ist die obergrenze, ist das limit, limit, nicht mehr',
    upwards: 'oder mehr, oder grosser, aufwarts, und mehr, mindestens, minimum',
    budget:
      'freigegeben, bewilligt, locker machen, drin, budget, ausgeben, ausgeben durfen, kosten darf, darf kosten, kosten durfen, darf ~ kosten, etat, zahlen wollen, mittel',
    bill: 'gehen an, geht an, fliessen, rechnung, rechnungen, kostet uns, zahlen, bezahlen, bezahlt, bezahlt haben, gebuhr, gebuhren, preis von, umsatz, verkaufen, verkauft, miete, vermieten, stundensatz, honorar, gehalt, spende*, kredit*, bestellungen, wert von, abgerechnet, berechnen, verlangen',
    between: 'zwischen, von',
    and: 'und, bis, oder',
    list: 'und, oder, sowie, noch, plus',
    use: 'nutzen, benutzen, verwenden, nutzt, verwendet, setzen ein, im einsatz, lauft, laufen, derzeit, aktuell, momentan, im moment, bisher, zurzeit, heute, jetzt, wir haben, macht, schreibt, ubersetzt, beantwortet, sortiert, arbeiten mit, arbeitet mit, bezahlen wir, kostet uns, noch',
    replace:
      'ersetzen, ersatz, ersatz fur, statt, anstatt, anstelle, nachfolger, alternative*, wechseln von, wechsel von, weg von, ablosen, ablosung, umsteigen, umstieg, was nun, was jetzt, was kommt danach, was stattdessen, austauschen',
    swap: 'ersetzen, ersetzt, ersetze, austauschen, tauschen, tauscht, tausche, tausch, wechsel von, wechseln von, wechselt von, umsteigen von, umstieg von',
    target: 'durch, gegen, zu, auf, mit',
    cheaper:
      'fur deutlich weniger, fur weniger geld, kosten runter, preis runter, kosten weg, billiger*, gunstigeres, billiger*, gunstiger*, preiswerter*, weniger kosten, kosten senken, weniger zahlen, fur weniger, halber preis, halben preis, zum halben preis, sparen, kosten drucken, deutlich weniger',
    samePrice:
      'ohne mehr zu zahlen, nicht mehr kosten, nicht mehr kosten als, darf nicht mehr kosten, gleicher preis, gleichen preis, gleiche kosten, gleiches geld, nicht teurer, zum gleichen preis, ahnlicher preis, ahnlich teuer, gleich teuer, fur das gleiche geld, zum selben preis, selbes budget',
    better: 'besser*, starker*, kluger, schlauer, schlagt, uberlegen, leistungsfahiger, genauer',
    versus:
      'oder, gegen, verglichen mit, im vergleich, vergleich, vergleiche, unterschied zwischen, besser als',
    tooDear:
      'zu teuer, teuer, kostet zu viel, zu kostspielig, sprengt, frisst, unbezahlbar, schluckt',
    gone: 'ist weg, ist aber weg, weg ist, abgeschaltet, eingestellt, lauft aus, lauft ab, nicht mehr verfugbar, abgekundigt, verschwindet, wird abgeschaltet, gibt es nicht mehr, vom markt, zuruckgezogen, endet, abschaltung',
    quality:
      'fehler sind teuer, fehler kosten, fehler werden teuer, ein fehler kostet, fehler waren teuer, zu schwach, nicht gut genug, zu dumm, zu viele fehler, bessere qualitat, hohere qualitat, nur die qualitat, nur qualitat, beste qualitat, hochste qualitat, qualitat zahlt, qualitat geht vor, fehlerfrei, keine fehler, genauigkeit, prazis*, muss stimmen, zuverlassigste*, das beste',
    price:
      'nicht zu teuer, nicht teuer, kostengunstig*, gunstig*, billig*, preiswert*, kleines budget, sparsam, kosten zahlen, preis entscheidet, wenig geld, moglichst wenig, spottbillig, kostenbewusst',
    speed:
      'zu langsam, dauert zu lange, schnell*, rasch, sofort, flott, in echtzeit, echtzeit, ohne wartezeit, geringe latenz, latenz, prompt, live',
    notSpeed:
      'wie lange es dauert ist egal, darf dauern, darf ruhig dauern, tempo ist egal, geschwindigkeit egal, geschwindigkeit ist egal, geschwindigkeit zahlt nicht, tempo zahlt nicht, eilt nicht, keine eile, nicht eilig, uber nacht, nachts, darf dauern, darf langsam, darf ruhig dauern, kann dauern, zeit lassen, niemand wartet, geschwindigkeit ~ egal, tempo ~ egal, nicht schnell, langsam sein, geschwindigkeit spielt keine, zeit spielt keine, tempo spielt keine, zeit ist egal',
    notPrice:
      'geld ist zweitrangig, geld ist nebensache, preis ist zweitrangig, kosten sind zweitrangig, geld spielt keine rolle, egal wie teuer, was es kostet ist egal, was das modell kostet ist, kosten sind nebensachlich, preis ist nebensachlich, kosten nebensachlich, preis nebensachlich, geld ist kein thema, kosten sind kein thema, preis ist kein thema, kommt nicht auf den preis an, kommt nicht auf die kosten an, preis ist zweitrangig, preis ist nebensache, preis zweitrangig, muss nicht billig sein, preis hat keine bedeutung, geld spielt keine rolle, preis spielt keine rolle, kosten spielen keine rolle, kosten egal, preis egal, preis ist egal, kosten sind egal, egal was es kostet, kostet was es wolle',
    notQuality: 'muss nicht perfekt, gut genug, kleine fehler, fehler sind ok, nichts besonderes',
    open: 'offene gewichte, offenen gewichten, offener gewichte, offene modelle, offenes modell, quelloffen*, open weights, offen verfugbar, offene lizenz, freie gewichte, herunterladbar*',
    closed:
      'geschlossene modelle, proprietar*, closed source, geschlossenes modell, kommerzielle modelle',
    tools:
      'werkzeuge, tools, funktionen aufrufen, werkzeugaufruf*, tool calling, funktionsaufruf*, werkzeuge aufrufen, tools aufrufen, api aufrufen, werkzeuge nutzen',
    json: 'json, strukturierte ausgabe*, schema, nach schema',
    thinking:
      'uberlegt, lange uberlegt, grubelt, lange nachdenkt, nachdenkt, vordenken, nachdenke, nachdenken, denkmodus, reasoning, denken, grubeln, uberlegen',
    image:
      'foto, fotos, fotografiert*, bild, bilder, bildern, scan, scans, gescannt*, handschrift*, screenshot*, aufnahmen',
    audio:
      'ton direkt, ton verstehen, ton versteht, hort direkt, mp3, audio, tonaufnahmen, sprachnachrichten, audiodateien',
    video:
      'video, videos, videoclips, kurze videos, videos als eingabe, videodateien, videoaufnahmen, video* ~ ansehen, video* ~ anschauen, video* ~ auswerten, schaut ~ video*, sieht ~ video*, uberwachungsvideo*',
    own: 'lokal, lokal laufen, lokale*, eigener server, eigenen server*, eigene hardware, eigener hardware, eigenen rechner, im haus, inhouse, ohne cloud, keine cloud, on premise, selbst hosten, selbst betreiben, hosten selbst, offline, eigenem rechner, eigenen maschine*, bei uns im keller, auf dem gerat, ohne internet, im eigenen rechenzentrum',
    official:
      'direkt vom hersteller, offizielle api*, ohne zwischenhandler, vom anbieter selbst, offiziell*',
    free: 'frei von kosten, kostenfrei*, unentgeltlich*, kostenlos*, gratis, umsonst, kein budget, ohne kosten, nichts kosten, kostet nichts, null budget, kein geld',
    both: 'ein offenes und ein proprietares, beide arten, ein offenes und ein geschlossenes',
    trains:
      'lehrmaterial, lernstoff, verbesser* ~ modell*, gelernt, anlernen, schlauer, fliessen ~ modell*, modelltraining, training, trainiert, trainieren, trainingsdat*, lernen',
    noRetention:
      'umgehend geloscht, unmittelbar geloscht, gleich geloscht, danach geloscht, spurlos, sofort geloscht',
    keeps:
      'ubrig bleiben, zuruckbleib*, bleiben, bleibt, spur*, kopie*, verbleib*, hinterlass*, abgelegt, gespeichert, speicher*, aufbewahr*, aufgehoben, protokolliert, behalten, liegen bleiben',
    dataPlace:
      'daten, server, servern, gehostet, hosting, rechenzentrum, rechenzentren, verarbeitet, verarbeitung, gespeichert, liegen, bleiben, serverstandort, standort, hoster, datenhaltung, verlassen',
    maker:
      'modell, modelle, modellen, labor, labore, anbieter, hersteller, herstellern, firma, firmen, entwickler, herkunft, stammen, aus, von, gemacht, sitz, kommen, modelle aus, ki, labs',
    speaks:
      'auf, ins, sprache, sprachen, ubersetz*, ubersetzung*, in, nach, aus dem, vom, deutsch, texte in, und',
    token: 'token, tokens, tokn',
    word: 'wort, worter, worten, wortern',
    character: 'zeichen',
    page: 'seite, seiten, seitige*, seitig*, din a4',
    minute: 'minute, minuten, min, minutig*',
    second: 'sekunde, sekunden, sek, s',
    hour: 'stunde, stunden, std',
    gigabyte: 'gb, gig, gigabyte',
    parameter: 'parameter, parametern',
    perMTok:
      'pro million token, pro million tokens, je million token, pro mio token, pro 1m, pro million input, pro million',
    perSecond: 'token pro sekunde, tokens pro sekunde, token / s, tok / s',
    people:
      'leute, mitarbeiter*, kunden, schuler, schulern, nutzer, mitglieder, personen, patienten, einwohner, gaste, kollegen, fahrer, azubis, anwalte, filialen, betten, standorte, schulen, studenten, entwickler',
    notCount:
      'zeilen code, codezeilen, mhz, ghz, mb / s, gb / s, km, kilometer, meter, quadratmeter, qm, kg, tonnen, liter, prozent, %, grad, jahre, jahren, jahrig*, uhr, watt, euro, zoll, cm, mm, kerne, tage, wochen, monate, zimmer, hektar, mal',
    perDay:
      'an einem normalen tag, an einem gewohnlichen tag, an einem durchschnittlichen tag, an einem typischen tag, an einem guten tag, an normalen tagen, jeden arbeitstag, an jedem arbeitstag, je werktag, pro werktag, pro arbeitstag, werktags, an werktagen, jeden werktag, an arbeitstagen, jeden abend, jede nacht, jeden morgen, jeden nachmittag, am tag, pro tag, taglich, je tag, / tag, jeden tag, pro nacht, jede nacht, pro werktag, am werktag, pro arbeitstag, taglichen, tagl',
    perWeek:
      'jedes wochenende, pro wochenende, am wochenende, jeden montag, jeden dienstag, jeden mittwoch, jeden donnerstag, jeden freitag, jeden samstag, jeden sonntag, montags, dienstags, mittwochs, donnerstags, freitags, pro woche, die woche, in der woche, wochentlich*, je woche, / woche',
    perMonth:
      'im januar, im februar, im marz, im april, im mai, im juni, im juli, im august, im september, im oktober, im november, im dezember, im monat, pro monat, monatlich*, je monat, / monat, mtl, den monat, monat',
    perQuarter: 'im quartal, pro quartal, je quartal, quartalsweise, / quartal, das quartal',
    perYear:
      'furs jahr, furs ganze jahr, fur das jahr, fur das ganze jahr, ubers jahr, auf das jahr, im jahr, pro jahr, jahrlich*, je jahr, / jahr',
    perHour: 'pro stunde, die stunde, je stunde, in der stunde',
    workday:
      'mo bis fr, montags bis freitags, schultag*, arbeitstage, werktage, werktagen, arbeitstagen, werktag, werktags, arbeitstag, mo fr, montag bis freitag',
    per: 'pro, je, fur jede, fur jeden, /',
    together: 'gleichzeitig, zugleich, auf einmal, parallel, zur gleichen zeit',
    each: 'je, jeweils, jede, jeder, jedes, im schnitt, durchschnittlich, pro stuck, a',
    total:
      'insgesamt, gesamt, in summe, alles in allem, archiv, bestand, einmalig, altbestand, stapel',
    once: 'einzeln, eins nach dem anderen, stuck fur stuck, eine nach der anderen, einzeln nacheinander, einmalig, einmal, in einem rutsch, nur einmal, danach nie wieder',
    twin: 'zweite identische, zweite gleiche, zweite baugleiche, zweite davon, noch so eine, noch eine gleiche',
    byPage: 'seite fur seite, seitenweise, eine seite nach der anderen',
    ofThem: 'davon, von denen, solche, weitere davon, mehr davon',
    likewise: 'gilt auch fur, dasselbe gilt fur, das gleiche gilt fur, genauso, ebenso',
    stock:
      'archiv, bestand, sammlung, wissensdatenbank, durchsuch*, aus unseren, aus dem bestand, bibliothek von, liegen vor',
    input: 'eingabe, rein, hinein, prompt, input, eingang',
    output:
      'antwort, antworten, ausgabe, zusammenfassung, zusammenfassungen, texte von, raus, heraus, artikel von',
    context:
      'kontext, kontextfenster, am stuck, auf einmal, in einem prompt, prompts, prompt, komplett, ganze, im kontext, kontextlange, in einem zug',
    pieces:
      'kapitelweise, abschnittsweise, absatzweise, in happchen von, happchen von, in paketen zu, paketen von, pakete zu, in happchen zu, zerlegt in, aufgeteilt in, zerteilt in, gestuckelt in, chunks von, chunks zu, happen von, haeppchen von, in stucken von, stucke von, stucken zu, portionen, haufchen von, brocken von, blocken von',
    embedding: 'embedding*, vektor*, einbettung*',
    reranking: 'rerank*, umsortieren',
    translate: 'ubersetz*',
    transcript: 'transkript, transkripte, transkripten, transkripts, mitschrift*',
    stt: 'wortlich mitschreib*, wortprotokoll aus, aufnahmen in text, verschrift*, mitgeschnitten, mitschnitt*, niederschreiben, transkrib*, abtippen, spracherkennung, sprache in text, verschriftlich*, diktat*, in text umwandeln, untertitel aus',
    tts: 'vorsingt, vorsingen, das singt, mit der stimme, laut vor, vorlies*, vorlese, laut vorlesen, spricht ~ aus, vorlesen, vorliest, vorgelesen, sprachausgabe, vertonen, sprecherstimme, sprachsynthese, text in sprache, laut lesen, liest ~ vor, spricht ~ ein, einsprechen, einspricht, eingesprochen, als audio, horfassung*',
    picture:
      'bilder generiert, fotos generiert, generierte bilder, generierte fotos, fotos generieren, fotos erzeugen, bilder erzeugen, bild erzeugen, bilder erstellen, bild erstellen, bilder generieren, bildgenerator, zeichnet, malt, illustrier*, bilder malen, logo entwerfen, bilder machen',
    film: 'video erzeugen, videos erzeugen, videos erstellen, videogenerierung, video aus text, animier*, erklarvideos',
    training:
      'komponier*, musik erzeug*, 3d modelle erzeug*, 3d modelle erstell*, 3d modell aus, 3d modelle aus, in 3d umwandel*, singt, singen soll, trainiert ~ modell, trainiert uns, eigenes sprachmodell, von grund auf, trainieren, finetun*, fine tuning, feinabstimmung, vorhersage*, prognos*',
    elsewhere:
      'macht das schon, macht das bereits, macht schon, erledigt, anderes tool, anderes programm, haben wir schon, liegt als text vor, schon als text, bereits transkribiert, eigene losung, anderer dienst, als text an, als reiner text, als klartext, kommen von unserem, kommt von unserem, macht unser, ubernimmt unser, ubernimmt ein',
    reads:
      'lesen, liest, aus, von, erkenn*, auslesen, auswert*, auf, beschreib*, mit, beschriftung*, extrahier*, zu',
    'fact.price':
      'teurer als, billiger als, gunstiger als, kostet, kosten, preis, preise, wie teuer, was zahle ich',
    'fact.context':
      'kontext, kontextfenster, kontextlange, wie viele token, wie viel text, eingabelange, langsten texte*, langste text*, langsten dokument*, langsten eingabe*, lange texte, am meisten text',
    'fact.output': 'maximale ausgabe, ausgabelange, ausgabelimit, wie lang ~ antwort',
    'fact.hardware':
      'vram, speicher, grafikspeicher, arbeitsspeicher, lauft auf, lauft das, passt auf, passt in, welche karte, ram',
    'fact.end':
      'stirbt, sterben, abgeschaltet, abgekundigt, bis wann, noch verfugbar, eingestellt, gibt es noch, lauft aus, wann endet, lange noch, abschaltung, nachfolger, letzter tag, letzten tag, enddatum, schon weg, noch da, schon abgeschaltet',
    'fact.providers':
      'gibt es ~ bei, uber, verfugbar bei, verfugbar auf, wer hostet, anbieter, bei welchen, hoster, angeboten',
    'fact.data-policy':
      'speichert, trainiert, aufbewahr*, dsgvo, datenschutz, lernt, behalt, werden ~ daten',
    'fact.license': 'lizenz, kommerziell, lizenzbedingungen, verkaufen',
    'fact.modalities': 'bilder, fotos, audio, video, pdf, multimodal, bild',
    'fact.tools': 'tool calling, werkzeuge, funktionsaufrufe, function calling, json',
    'fact.speed':
      'am schnellsten, schnellste, schnellsten, wie schnell, geschwindigkeit, token pro sekunde, latenz, langsam, antwortet zuerst, zuerst antwort*, als erstes antwort*',
    'fact.scores':
      'swe bench, benchmark*, punkte, rang, platz, elo, wie gut, score, abschneid*, taugt',
    'fact.size': 'wie gross, parameter, grosse',
    'fact.release': 'erschienen, wann kam, veroffentlicht, neueste, seit wann, schon da',
    'fact.cutoff': 'wissensstand, stichtag, cutoff, wissen bis',
    'fact.lab':
      'wer steckt hinter, wer macht, wer hat ~ gebaut, hersteller, woher kommt, wem gehort',
    'fact.languages': 'welche sprachen, spricht, kann ~ deutsch, versteht, sprachen',
    'fact.word': 'bedeutet, heisst, was ist ein, was meint, bedeutung, was ist',
    'fact.age': 'wie alt, wie aktuell, stand der daten, von wann, aktualisiert',
    'fact.cost': 'was wurde ~ kosten, kosten bei, im monat kosten, kostet uns das',
    'fact.list':
      'wie lange dauert, wie seid ihr, was spricht gegen, nachteil*, schwache*, worauf basiert, quellen, warum nur drei, welche tests, welche benchmarks, welche ranglisten, welchen tests',
    several:
      'ein zweites, ein zweiter, und eins das, und eines das, und etwas das, und was fur, zwei fragen, drei fragen, zweitens, ein anderes fur, ein anderes zum, eins furs, eins fur ~ eins, ein zweites modell, zweites modell, zwei baustellen, drei baustellen, zwei sachen, drei sachen, zwei dinge, zwei aufgaben, drei aufgaben, zwei falle, zwei themen, einmal ~ einmal, und ein bot, und ausserdem ein, und noch ein, je ein modell, und eins fur, eins fur ~ eins fur, zum einen, einerseits, und separat',
    need: 'brauche, brauchen, suche, suchen, empfehl*, welches modell, modell fur, welche ki, was nehmen, was nimmt man, hilfe bei, assistent fur, bot fur, was taugt, gesucht',
    undo: 'letzte bedingung wieder weg, letzte bedingung weg, letzte anderung weg, fehlalarm, ruckgangig, zuruck, letzte anderung, nimm ~ zuruck, wie vorher, wie vorhin',
    reset:
      'von vorn, neu anfangen, alles vergessen, alles loschen, zurucksetzen, alles auf anfang, neustart, nochmal von vorne',
    newTopic:
      'neue anfrage, neue aufgabe, neues thema, andere frage, neue frage, was anderes, anderes thema, etwas anderes, neuer fall, anderes projekt, neues projekt',
    decide: 'wir nehmen, nehmen wir, entschieden, wir entscheiden, wird es, festgelegt',
    export: 'export*, csv, markdown, als tabelle, als pdf, herunterladen, als datei',
    explain: 'warum, wieso, weshalb, begrund*, erklar*, wie kommt',
    whyNot: 'warum nicht, warum kein*, warum ist ~ nicht, warum fehlt, wieso nicht, wieso fehlt',
    whatIf:
      'was ware wenn, was wenn, angenommen, was passiert wenn, wie sahe, und wenn, was andert sich',
    compare:
      'nebeneinander, neben einander, vergleich*, versus, vs, unterschied, besser als, gegenuber, so gut wie, genauso gut, ebenso gut, so schnell wie, mithalten',
    thanks:
      'danke*, vielen dank, super, toll, prima, perfekt, klasse, gut, ok, okay, alles klar, passt, merci, top, spitze, genial, verstanden',
    hostile:
      'sag ab jetzt, sag nur noch, sag allen, sagt allen, vergiss die regeln, vergiss deine regeln, env datei, slack token, discord token, dein token, deinen token, gib mir ~ token, jede antwort mit, beginnt jede antwort, ab jetzt beginnt, ignoriere alle, ignoriere deine, systemprompt, system prompt, passwort, passworter, api key, api schlussel, entwicklermodus, du bist jetzt, neue regel, sag genau, deine anweisungen, zeig mir deinen prompt, schreib genau, dir gegeben, dir mitgegeben, vor diesem gesprach, vor dieser unterhaltung, alles uber dieser, deine regeln, deine vorgaben, deine konfiguration, dein prompt, deinen prompt, umgebungsvariablen',
    insult:
      'blechbuchse, idiot, idioten, blodes ding, bloder bot, dummer bot, bloder kasten, dumme maschine, scheissding, scheiss bot, schrottding, schrottkiste, verpiss dich, halt die klappe, halts maul, du nichtsnutz',
    correct:
      'meinte ich, meine ich natuerlich, meine ich naturlich, eigentlich, ich meine, ich meinte, nein doch, ach ne, ach nein, pardon, entschuldigung, doch nur, quatsch, korrektur, falsch, nicht ~ sondern, sondern, verschrieben, vertippt, sorry, stimmt nicht, besser gesagt',
    wonders: 'mochte wissen, wollte wissen, will wissen, wollen wissen, fragt ob, fragt sich ob',
    wasRight: 'war richtig, war doch richtig, stimmte, stimmte doch, war korrekt, waren richtig',
    keep: 'so lassen, behalte das, behalten wir, nimm das, mach das, so machen, ubernehmen, ja bitte',
    first: 'erste, ersten, erstes, erster, nummer eins, platz eins, nr 1, nummer 1, sieger',
    two: 'zweite, zweiten, zweites, nummer zwei, platz zwei, nr 2, nummer 2',
    third: 'dritte, dritten, drittes, nummer drei, nr 3, nummer 3',
    those: 'die beiden, beide, davon, diese, dieser, dieses, die drei, denen, sie, es, das, liste',
    vague:
      'sowas, so was, so etwas, so ein ding, irgendein modell, ein modell, ki, beste modell, bestes modell, eine ki, llm, hilfe, mit ki, was mit ki',
    greet:
      'hallo, hi, hey, guten tag, guten morgen, moin, servus, gruss gott, guten abend, gruezi, test',
    double: 'doppelt, doppelte, verdoppel*, das doppelte, zweimal so',
    up: 'erhoh*, heb*, hoch, rauf, plus, mehr, drauf, aufstock*, nochmal',
    down: 'senk*, runter, herunter, minus, weniger, kurz*, reduzier*, abzieh*',
    spread: 'verteil*, gestreckt, strecken',
    half: 'halbes, halben, halbe, halb, halfte, halbier*',
    more: 'mehr, grosser, langer, hoher, mal, fach, so viele, so viel',
    less: 'weniger, kleiner, kurzer, niedriger',
    another:
      'noch so eine, noch so einen, noch so ein, zweite karte, noch eine, weitere, zusatzlich*, eine dritte, dazu',
    task: 'gesprach, gesprache, gesprachen, chats, dialoge, sitzungen, aufgaben, fehler, bugs, laufe, durchlaufe, pull requests',
    call: 'aufrufe, aufrufen, calls, schritte, anfragen',
    neutral: 'nichts ~ zu tun, am ehesten, ein paar, im falle',
    leave: 'verlassen, raus aus, ausserhalb',
    window: 'kontext, kontextfenster, fenster, kontextlange',
    answerTime:
      'antwort in, antworten in, antwortzeit, fertig in, reagieren, antwort innerhalb, latenz, antwort muss, innerhalb',
    firstToken: 'erstes token, ersten token, anfangen, erstes wort, beginnen, antwortbeginn',
    unsaid: 'nie gesagt, nicht gesagt, nie verlangt',
  },
}
