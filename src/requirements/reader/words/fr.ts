import type { Words } from './words.ts'

export const fr: Words = {
  code: 'fr',
  common:
    'le la les des du de un une et est pour avec pas nous notre nos vous je il elle on que qui dans sur au aux par ce cette ces sont mais ou plus sans tout faut doit peut quel quelle quels comment besoin cherche voudrais avons d l qu c s j n',
  whichJob:
    'Que doit faire le modèle ? Par exemple : « répondre aux mails des clients, 2 000 par mois, moins de 100 $ ».',
  whatWeDo:
    'Je recommande des modèles de langage d’après des chiffres publiés, rien d’autre ; la liste reste telle quelle.',
  phrases: {
    must: 'doit, doivent, faut, il faut, obligatoire, oblige*, imperatif, imperativement, exige*, requis, indispensable, necessaire, besoin de, besoin, absolument',
    only: "que du, que des, que de la, uniquement, seulement, seul, seule, seuls, exclusivement, strictement, rien d'autre, personne d'autre, que du, ne ~ que, rester chez, contrat avec, contrat cadre, limite a, valide*, achats",
    forbid:
      'evit*, enleve, retire, pas, jamais, aucun, aucune, sans, sauf, excepte, eviter, interdi*, exclu*, rien de, rien chez, surtout pas, ni, hors de question, plutot que, au lieu de, a la place de, quitter, quittons, ne ~ pas, on arrete, boycott*, en dehors de, hormis, tout sauf, se passer de, debarrasser de, marre de, pas de',
    out: "disparaisse, disparaissent, dehors, reste dehors, restent dehors, restent exclus, a la porte, en veut pas, en veux pas, en voulons pas, tres peu pour nous, c'est non, non merci, laisse tomber, laissons tomber, on oublie, jamais de la vie, exclu, exclus, exclue, exclues, interdit, interdits, hors de question, banni, bannis, pas question, a eviter, inacceptable*, ecarte*, proscrit*",
    wish: "de preference, preference, prefer*, idealement, si possible, plutot, serait bien, serait un plus, un plus, on aimerait, aimerions, j'aimerais, de preference, souhait*, autant que possible",
    allow:
      "pas besoin, pas besoin de, ne se pose plus, caduc, caduque, ca passe, n est plus d actualite, non plus une obligation, n'est pas necessaire, ce n'est pas necessaire, secondaire, accessoire, importe peu, on s'en moque, je m'en moque, indifferent, ne compte pas, n'a pas d'importance, n'entre pas en ligne de compte, ca n'a pas d'importance, rien contre, pas besoin, pas necessaire, pas obligatoire, inutile, peu importe, n'importe, pas grave, ca va aussi, convient aussi, on accepte, acceptable, autorise*, pas important, sans importance, s'en fiche, m'en fiche, m'en contrefiche, egal, pas exige, pas un critere, pas indispensable, tant pis, pas forcement, pas une condition, n'est pas requis, pas que, pas seulement, jamais dit, pas dit, aucun besoin, aucune importance, ca va, ca nous va, nous va, personne ne se soucie, tout le monde s en fiche, n interesse personne, non merci, ca nous est egal, peu nous importe, ne change rien",
    provided:
      'tant que, tant qu, pourvu que, pourvu qu, du moment que, du moment qu, a condition que, a condition qu',
    past: "avant, l'an dernier, le mois dernier, hier, autrefois, etait, etaient, avions",
    ask: 'quel, quelle, quels, quelles, est ce, qui, quand, combien, comment, ou, pourquoi, peut on, que, existe, tourne',
    lift: 'laisse de cote, laissons de cote, mis de cote, repousse, reporte, pas pour l instant, n est plus un sujet, n est plus un probleme, plus un critere, tombe a l eau, supprime*, laisse tomber, saute, sautent, peut sauter, oublier, on oublie, tant pis pour, enleve, enlevez, retire, retirez, oublie, oubliez, supprime*, plus besoin, finalement, annule, leve*, on peut remettre, remets, remettez, de nouveau, laisse tomber, plus de limite, sans limite',
    atMost:
      "tout au plus, pas plus d, au plus, maximum, max, au maximum, moins de, jusqu'a, pas plus de, sous, inferieur* a, en dessous de, plafond, plafond de, limite a, ne depass*, maxi, en moins de, dans la limite de, sous les",
    atLeast:
      'qui depasse, qui depassent, au moins, minimum, plus de, a partir de, superieur* a, au minimum, des, pas moins de, au dessus de',
    tops: 'au plus, maximum, max, maxi, au maximum, grand max, ou moins, tout au plus, plafond, ou plus petit',
    upwards: 'ou plus, minimum, au minimum, au moins, et plus, au dessus',
    budget: 'budget, depenser, peut couter, enveloppe, plafond, mettre, payer au plus',
    bill: "part chez, partent chez, verse a, facture, factures, facturons, facture*, nous coute, coute, payons, paye, payes, tarif, prix de, chiffre d'affaires, vend, vendons, loyer, louons, honoraires, salaire, dons, pret, commandes, valeur de, amende, depense*",
    between: 'entre, de',
    and: 'et, a, ou',
    list: 'et, ou, ni, ainsi que',
    use: "utilisons, on utilise, utilise, nous avons, actuellement, en ce moment, pour l'instant, aujourd'hui, jusqu'ici, tourne sur, tourne, en place, sert, fait, redige, traduit, repond, trie, on paie, nous coute, paye, encore, en service, on est sur, j'utilise",
    replace:
      'remplacer, remplace, remplacant, remplacement, au lieu de, a la place, successeur, alternative*, passer de, migrer, quitter, et maintenant, que prendre, a la suite de, sortir de, changer de',
    swap: 'remplacer, remplacez, remplace, remplacons, echanger, echangez, echange, passer de, passons de, passez de, migrer de, migrons de, changer, changez',
    target: 'par, a, vers, contre, pour',
    cheaper:
      'pour nettement moins, pour bien moins, payer moins, moins payer, depenser moins, moins cher, moins chere, moins chers, moins cheres, moins couteux, pour moins, economiser, reduire la facture, reduire les couts, baisser la facture, moitie prix, meilleur marche',
    samePrice:
      'sans payer plus, prix voisin, prix proche, meme prix, meme cout, meme budget, pas plus cher, pas ~ plus cher, prix similaire, prix equivalent, tarif equivalent, au meme tarif',
    better:
      'meilleur, meilleure, meilleurs, mieux, superieur, plus fort, plus performant, plus fiable',
    versus:
      'ou, contre, compare a, comparer, comparaison, difference entre, par rapport a, versus, vs',
    tooDear: 'trop cher, trop chere, trop couteux, hors de prix, coute trop, cher, ruine',
    gone: "retire, arrete, supprime, fin de vie, plus disponible, disparait, abandonne, s'arrete, desactive, ferme, coupe",
    quality:
      'erreurs coutent cher, une erreur coute, erreurs sont couteuses, trop faible*, pas assez bon*, pas assez fort*, trop de fautes, trop bete, meilleure qualite, seule la qualite, meilleure qualite, qualite avant tout, qualite prime, sans erreur, aucune erreur, precision, precis, fiable, le meilleur possible, haute qualite',
    price:
      'pas trop cher, peu cher, pas cher, bon marche, economique*, petit budget, abordable*, le moins cher, prix compte, cout compte, moindre cout, peu couteux, a bas cout, le prix decide',
    speed:
      'trop lent*, rapide*, vite, immediat*, instantane*, temps reel, faible latence, latence, reactif, sans attente, en direct',
    notSpeed:
      "peu importe le temps, peu importe la duree, pas besoin de vitesse, vitesse ne compte pas, vitesse importe peu, pas besoin d aller vite, pas presse, rien ne presse, la nuit, de nuit, peut prendre son temps, peut etre lent, personne n'attend, pas urgent, vitesse ~ importe, la vitesse je, lent, la vitesse ne compte pas, peu importe la vitesse, pas besoin d'etre rapide, lenteur",
    notPrice:
      "argent est secondaire, prix est secondaire, cout est secondaire, argent passe apres, peu importe combien, peu importe ce que ca coute, quel que soit le prix, quel que soit le cout, le cout importe peu, on se moque du prix, le prix on s en moque, budget illimite, prix n'a aucune importance, cout n'a aucune importance, prix n'est pas un sujet, prix n a aucune importance, le prix importe peu, prix importe peu, cout n a aucune importance, pas besoin que ce soit bon marche, prix est secondaire, peu importe le prix, le prix n'importe pas, quel qu'en soit le prix, prix n'a pas d'importance, argent n'est pas, peu importe le cout, budget n'est pas",
    notQuality: "pas besoin d'etre parfait, assez bon, quelques erreurs, rien d'extraordinaire",
    open: 'poids ouverts, open source, modele ouvert, modeles ouverts, poids libres, libre, libres, telechargeable*, ouvert, ouverts, open weights',
    closed: 'modeles fermes, proprietaire, proprietaires, ferme, modele ferme',
    tools:
      "appeler des outils, des outils, appel d'outils, appels d'outils, appel de fonctions, appels de fonctions, function calling, tool calling, appeler nos api*, appelle notre api, outils",
    json: 'json, sortie structuree, schema',
    thinking:
      'reflechissent, reflechit longtemps, reflechir longtemps, reflechit, raisonne, raisonnement, reflechir, reflechisse, mode reflexion, reasoning',
    image:
      "photo, photos, image, images, scan, scans, scanne*, manuscrit*, captures d'ecran, photographie*",
    audio: 'le son, du son, mp3, audio, enregistrements, messages vocaux, fichiers audio',
    video:
      'des videos, videos courtes, une video, la video, videos en entree, fichiers video, regarder ~ video*, regarde ~ video*, visionner ~ video*, analyser ~ video*',
    own: 'en local, tourne en local, modele local, sur notre serveur, nos serveurs, propre serveur, notre machine, propre materiel, hors ligne, sans cloud, pas de cloud, sur site, on premise, auto heberge*, heberger nous memes, en interne, ma machine, mon ordinateur, sans internet, notre propre materiel, sur place',
    official:
      "api officielle, directement chez l'editeur, sans intermediaire, officiel, officielle, officiels, directement aupres",
    free: 'gratuit*, sans payer, budget zero, zero euro, rien payer, aucun budget, pas de budget, zero budget',
    both: 'ouvert et modele ferme, ouvert et un ferme, ouvert et l autre ferme, les deux types, un ouvert et un ferme',
    trains:
      'former leurs, amelior* ~ modele*, nourrir, aliment* ~ modele*, apprentissage, entrain*, apprendre, apprenn*',
    noRetention:
      'efface* des que, supprim* des que, supprim* aussitot, disparait des, efface* aussitot, zero retention, aucune trace',
    keeps:
      'rester, reste, restent, trace*, copie*, subsist*, traine*, conserv*, stock*, garde*, retention, enregistre*, archive*',
    dataPlace:
      'donnees, serveur, serveurs, heberge*, hebergement, traite*, traitement, stocke*, restent, reste, rester, centre de donnees, cloud, sortir, quitter, sol',
    maker:
      'modele, modeles, labo, labos, laboratoire, laboratoires, editeur*, fournisseur*, entreprise*, origine, fabrique*, concu*, developpe*, societe*, venant de, ia, siege, made in',
    speaks: 'au, en, langue, langues, tradui*, traduction*, vers, du, de, parle*, francais, et',
    token: 'token, tokens, jeton, jetons',
    word: 'mot, mots',
    character: 'caractere, caracteres, signes',
    page: 'page, pages, feuillets',
    minute: 'minute, minutes, min',
    second: 'seconde, secondes, s, sec',
    hour: 'heure, heures, h',
    gigabyte: 'go, gb, gigas, giga, gigaoctets',
    parameter: 'parametre, parametres',
    perMTok:
      'par million de tokens, le million de tokens, par million de jetons, par million, du million de tokens, le million',
    perSecond: 'tokens par seconde, jetons par seconde, tokens / s',
    people:
      'personnes, employes, salaries, eleves, etudiants, clients, utilisateurs, membres, habitants, patients, collaborateurs, agents, avocats, chauffeurs, lits, magasins, agences, sites, ecoles, adherents, visiteurs, developpeurs',
    notCount:
      'mhz, ghz, mo / s, go / s, km, kilometres, metres, m2, kg, tonnes, litres, %, pour cent, degres, ans, annees, heures, euros, cm, mm, coeurs, jours, semaines, mois, fois, hectares, chambres, watts, pouces',
    perDay:
      'un jour normal, un jour ordinaire, un jour moyen, un jour typique, chaque jour ouvrable, par jour ouvre, par jour ouvrable, les jours ouvres, chaque jour ouvre, en semaine, chaque soir, tous les soirs, chaque matin, tous les matins, chaque nuit, par jour, chaque jour, quotidien*, / jour, tous les jours, par nuit, chaque nuit, la journee, par jour ouvre',
    perWeek:
      'chaque week-end, par week-end, chaque lundi, tous les lundis, chaque mardi, chaque mercredi, chaque jeudi, chaque vendredi, tous les vendredis, par semaine, chaque semaine, hebdomadaire*, / semaine, / sem, la semaine',
    perMonth:
      'en janvier, en fevrier, en mars, en avril, en mai, en juin, en juillet, en aout, en septembre, en octobre, en novembre, en decembre, par mois, chaque mois, mensuel*, / mois, au mois, tous les mois, le mois',
    perQuarter: 'par trimestre, au trimestre, trimestriel*, chaque trimestre, / trimestre',
    perYear:
      "pour l'annee, pour toute l'annee, sur l'annee, par an, par annee, chaque annee, annuel*, / an, l'an",
    perHour: "par heure, de l'heure, l'heure, / h, / heure, a l'heure",
    workday:
      'lun ven, lundi a vendredi, du lundi au vendredi, jours de semaine, jour ouvre, jours ouvres, jour ouvrable, jours ouvrables, lundi au vendredi',
    per: 'par, pour chaque, /, le',
    together: 'en meme temps, a la fois, simultane*, en parallele',
    each: "chacun, chacune, chaque, en moyenne, piece, l'unite",
    total:
      'pour tout le lot, au total, en tout, archive, archives, stock, pile, une seule fois, fonds',
    once: 'une bonne fois, une par une, un par un, une seule fois, une fois, en une fois, une fois pour toutes, ponctuel*',
    twin: 'deuxieme identique, seconde identique, deuxieme du meme, seconde du meme, la meme en double',
    byPage: 'page par page, une page a la fois',
    ofThem: 'd entre elles, de celles-la, de ces cartes, comme ca, en plus',
    likewise: 'pareil pour, idem pour, de meme pour, la meme chose pour, meme chose pour',
    stock:
      'archives, fonds de, base de, collection, bibliotheque de, cherch*, a partir de nos, base documentaire, parmi',
    input: 'entree, en entree, prompt, prompts, requete',
    output:
      'reponse, reponses, resume, resumes, sortie, en sortie, textes de, articles de, rediger',
    context:
      "contexte, fenetre, fenetre de contexte, d'un seul tenant, d'un coup, en une fois, dans un seul prompt, entier, prompts de, prompt, d'une traite, entiers, entieres",
    pieces:
      'par lots de, lots de, par tranches de, par blocs de, par morceaux de, decoupe* en, coupe* en, divise* en, morceaux de, blocs de, par paquets de, bouts de, segments de, extraits de, tranches de',
    embedding: 'embedding*, vecteur*, vectoris*, plongement*',
    reranking: 'rerank*, reordonner, reclasser les resultats',
    translate: 'tradui*, traduction*, traduire',
    transcript: 'transcriptions, retranscriptions',
    stt: 'transcri*, retranscri*, reconnaissance vocale, parole en texte, dictee vocale, sous titrer, audio en texte, audios en texte',
    tts: 'qui chante, chanter, avec la voix de, haute voix, lit tout haut, parle a la place, synthese vocale, lire a voix haute, lit a voix haute, voix off, voix de synthese, texte en parole, lecture audio, a voix haute, voix pour, a haute voix, lise a voix haute, version audio, en audio',
    picture:
      "photos ~ generees, images ~ generees, visuels ~ generes, generer des photos, generer des visuels, generer des images, generation d'images, creer des images, dessine, dessiner, dessins a partir, illustre*, peindre, faire un logo, generateur d'images, creer un logo, affiche illustree",
    film: "generer des videos, generation de video, video a partir, creer des videos, creer une video, film d'animation",
    training:
      'compose de la musique, composer de la musique, composer une musique, modele 3d de, modeles 3d a partir, chante nos, chante les, chanter les, entrainer un modele, entrainer notre, affiner un modele, fine tuning, affiner un modele, entrainer un modele, entrainer notre propre, prevision*, predire',
    elsewhere:
      "deja faite par, est deja faite, deja fait par, est deja fait, le fait deja, fait deja, autre outil, deja fait, deja en texte, deja transcrit*, on a deja, nous avons deja, s'en charge, arrivent en texte, en texte brut, viennent de notre, vient de notre, fait par notre, assure par",
    reads:
      'lire, lit, lisant, a partir de, depuis, reconna*, extraire, extrait, decrire, analyse*, legende*, de, sur',
    'fact.price':
      'plus cher que, plus chere que, moins cher que, moins chere que, coute, prix, tarif, tarifs, combien',
    'fact.context':
      "contexte, fenetre, fenetre de contexte, combien de tokens, taille d'entree, longueur, textes les plus longs, documents les plus longs, plus longs textes, plus longs documents, longs textes, le plus de texte",
    'fact.output': 'sortie maximale, sortie max, longueur de sortie, tokens en sortie',
    'fact.hardware':
      'memoire video, carte graphique, vram, memoire, tourne sur, tient dans, tient sur, quelle carte, ram, go de vram, tourner sur',
    'fact.end':
      "arrete, retire, jusqu'a quand, fin de vie, encore disponible, abandonne, date de fin, toujours dispo, s'arrete, disparait, successeur, quand ~ fin, dernier jour, derniere date, deja retire, deja arrete, encore la",
    'fact.providers':
      'disponible chez, disponible sur, heberge*, chez qui, fournisseur*, propose, propose par, existe sur, via',
    'fact.data-policy': 'conserve*, entrain*, rgpd, donnees, confidentialite, garde, stocke',
    'fact.license': 'licence, commercial, commerciale, commercialement, usage commercial',
    'fact.modalities': 'images, photos, audio, video, pdf, multimodal, image',
    'fact.tools': "appel d'outils, outils, function calling, fonctions, json",
    'fact.speed':
      'le plus rapide, la plus rapide, les plus rapides, quelle vitesse, vitesse, tokens par seconde, latence, rapide, lent, repond en premier, commence a repondre',
    'fact.scores':
      'swe bench, benchmark*, score, scores, classement, elo, que vaut, performances, resultats',
    'fact.size': 'quelle taille, taille, parametres, combien de parametres',
    'fact.release': 'sorti, sortie de, date de sortie, quand est, paru, dernier',
    'fact.cutoff': 'date de coupure, connaissances jusqu, cutoff',
    'fact.lab':
      "qui est derriere, qui fait, qui developpe, quel labo, d'ou vient, a qui appartient",
    'fact.languages': 'quelles langues, parle, comprend, langues',
    'fact.word': "veut dire, signifie, c'est quoi, qu'est ce que, sens de",
    'fact.age': 'quel age, a jour, date de, datent, de quand, mises a jour, fraicheur, anciennes',
    'fact.cost': 'couterait, cout pour, cela couterait, combien pour, combien ca',
    'fact.list':
      'combien de temps, sur quoi, inconvenient*, faiblesse*, contre le premier, sources, comment avez vous, pourquoi trois, quels tests, quels benchmarks, quels classements',
    several:
      "un deuxieme, une deuxieme, et quelque chose qui, et quelque chose pour, deux questions, trois questions, deuxiemement, un autre pour, et un autre, un deuxieme pour, deux besoins, trois besoins, deux choses, trois choses, deux usages, deux taches, deux cas, d'une part, d'un cote, et un autre pour, un pour ~ un pour, et separement, et aussi un modele, un modele chacun",
    need: 'besoin, cherche, cherchons, recommand*, conseill*, quel modele, modele pour, quelle ia, il nous faut, il me faut, assistant pour, que prendre, aide pour, voudrais, propose*',
    undo: 'fausse alerte, defais, defaire, retour arriere, etape precedente, etape d avant, annule, annuler, reviens, revenir, en arriere, comme avant',
    reset:
      'recommen*, repartir de zero, repartons de zero, tout effacer, tout oublier, remettre a zero, reinitialis*, on efface tout',
    newTopic:
      'nouvelle demande, changeons de sujet, nouveau sujet, autre sujet, autre question, nouvelle question, autre chose, rien a voir, autre projet, nouveau projet',
    decide: "on prend, nous prenons, je prends, decide, on choisit, c'est decide, on part sur",
    export: 'export*, csv, markdown, en tableau, en pdf, telecharger, fichier',
    explain: 'pourquoi, explique*, raison, justifi*',
    whyNot: "pourquoi pas, pourquoi ~ n'est pas, pourquoi ~ absent, pourquoi aucun",
    whatIf: "et si, supposons, que se passe, imaginons, si on, qu'est ce qui change",
    compare:
      'cote a cote, compar*, versus, vs, difference entre, mieux que, aussi bon que, aussi bonne que, aussi bien que, aussi fort que',
    thanks:
      "merci*, super, parfait, genial, top, nickel, bien, ok, d'accord, impeccable, cool, note",
    hostile:
      "cle d'api, clef d'api, cles d'api, clef api, fichier env, dis a tout le monde, oublie les regles, token slack, jeton slack, ton token, ton jeton, donne moi ~ token, token discord, ignore ~ instructions, ignore tes, ignorez vos, prompt systeme, mot de passe, mots de passe, cle api, cles api, mode developpeur, tu es maintenant, nouvelle regle, tes instructions, variables d'environnement, t'a ete donne, vous a ete donne, avant cette conversation, tout ce qui precede, tes regles, vos regles, ta configuration, ton prompt, tes consignes, vos consignes, oublie tes",
    insult:
      'idiot, imbecile, connard, bot stupide, bot inutile, machine stupide, ta gueule, ferme la, va te faire, espece de tas, bot de merde',
    correct:
      "en fait, je voulais dire, pardon, desole, desolee, oups, non en fait, correction, erreur, pas ~ mais, plutot, je me suis trompe*, non c'est",
    wonders: 'veut savoir, voudrait savoir, voudrais savoir, demande si',
    wasRight: 'etait juste, etait bon, etait correct, etaient justes, etait le bon chiffre',
    keep: 'garde ca, on garde, gardons, laisse comme, applique, oui fais, vas y',
    first: 'premier, premiere, numero un, numero 1, le 1',
    two: 'deuxieme, second, seconde, numero deux, numero 2, le 2',
    third: 'troisieme, numero trois, numero 3',
    those: 'les deux, ceux la, celui la, ces, les trois, eux, liste, ils, elles, ca',
    vague:
      "un truc comme ca, ce genre de chose, ce truc, un modele, une ia, meilleur modele, meilleure ia, de l'ia, llm, aide, n'importe quel modele",
    greet: 'bonjour, salut, coucou, bonsoir, hello, test',
    double: 'double, deux fois plus, doubler',
    up: 'augment*, monte*, hausse*, plus, rajout*, relev*, ajout*',
    down: 'baiss*, redui*, diminu*, moins, coupe*, retire*, enlev*',
    spread: 'etale*, etalons, etaler, reparti*, repartissons, lisse*, sur la duree',
    half: 'demi, moitie, deux fois moins',
    more: 'plus, fois, davantage, fois plus',
    less: 'moins, reduit',
    another:
      'une 2e, une 2eme, deuxieme, seconde, deuxieme carte, seconde carte, encore une, une autre, supplementaire*, une troisieme',
    task: 'conversations, echanges, dialogues, sessions, taches, bugs, executions, dossiers, pull requests',
    call: 'appels, etapes, requetes',
    neutral: 'au fur et a mesure, le plus possible, un peu, non plus',
    leave: 'sortir, sortent, sorte, quitter, quittent',
    window: 'contexte, fenetre',
    answerTime: 'repondre en, reponse en, repond en, temps de reponse, latence, reponse sous',
    firstToken: 'premier token, premier mot, commencer a, debut de reponse, commence',
    unsaid: 'jamais dit, pas dit, jamais demande',
  },
}
