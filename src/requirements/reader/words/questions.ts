/** More words of groups, by language: most are of questions: `sum` asks for an amount, `single` for one of what is done. */
export const questions: Record<string, Record<string, string>> = {
  en: {
    forbid: 'nothing out of, none out of',
    trains:
      'teaching material, training material, training set, learning material, end up in a model',
    first: 'at the top, on top, the one above',
    'fact.lab': 'in which country, which country, headquarter*, where is ~ based, seat of',
    'fact.providers': 'rent, can i buy, can we buy',
    'fact.release': 'newest, most recent, older, came out first',
    'fact.speed':
      'answers first, answer first, answering first, responds first, replies first, starts first, starts answering, start answering, starts talking',
    sum: 'come* to, came to, come* out at, bill, add* up to, amount* to, set us back, run us, run* to, we save, i save, be saving, save us, saves us, saving, savings, total, altogether, all in, whole lot, is that for, would that be for, more expensive than, dearer than, yearly cost, cost a year, cost per year, annual cost, how expensive',
    single: 'single, apiece, each one, for each, for one',
  },
  de: {
    trains: 'lernmaterial, trainingsmaterial, ubungsmaterial, trainingsfutter',
    first: 'der oberste, den obersten, ganz oben, der von oben',
    'fact.lab': 'in welchem land, welches land, sitzt, sitz von, firmensitz, hauptsitz, wo sitzt',
    'fact.providers': 'mieten, kaufen kann',
    'fact.release': 'neueste*, jungste*, aktuellste*, alter als, kam zuerst',
    sum: 'kommt auf, kame auf, kommen auf, kamen auf, macht das, ware das, waren das, rechnung, insgesamt, zusammen, sparen, spart, ersparnis, summe, lauft ~ hinaus, ist das pro, ist das fur, kame ~ heraus, kommt ~ heraus, rauskommen, teurer als, teurer ist, im jahr kosten, jahrlich',
    single: 'einzelne*, einzige*, pro stuck, je stuck, fur eine, fur einen, fur ein',
  },
  fr: {
    trains: "materiel d'entrainement, donnees d'apprentissage",
    first: 'celui du haut, celui en tete, en haut de la liste',
    'fact.lab': 'quel pays, siege de, siege social',
    'fact.providers': 'louer',
    'fact.release': 'plus recent, plus recente, dernier sorti, plus ancien, sorti en premier',
    sum: 'revient, reviendrait, revenir, monte a, monterait a, total, au total, en tout, facture, economis*, epargn*, ca fait, cela fait, ferait, ca ferait, coute en tout, plus cher que, plus chere que, par an',
    single: "seul, seule, piece, par unite, a l'unite, chacun, chacune, pour un, pour une",
  },
  es: {
    trains: 'material de entrenamiento, material de aprendizaje',
    first: 'el de arriba, la de arriba, el de encima',
    'fact.lab': 'que pais, sede de, tiene su sede',
    'fact.providers': 'alquilar',
    'fact.release': 'mas reciente, mas nuevo, mas nueva, mas antiguo, salio antes',
    sum: 'sale por, saldria por, saldria, sale a, se queda en, quedaria en, asciende, total, en total, factura, ahorr*, seria eso, es eso por, mas caro que, mas cara que, al ano',
    single:
      'sola, solo un, una sola, por unidad, por un, por una, por carta, por texto, por mensaje, por peticion',
  },
  pt: {
    trains: 'material de treino, material de treinamento',
    first: 'o de cima, o do topo',
    'fact.lab': 'que pais, qual pais, sede da, sede do, tem sede',
    'fact.providers': 'alugar',
    'fact.release': 'mais recente, mais novo, mais nova, mais antigo, saiu antes',
    sum: 'sai por, sairia por, sairia, ficaria em, fica em, da um total, total, no total, ao todo, conta, poupa*, economiz*, quanto da, quanto daria, seria isso, mais caro que, mais caro do que, por ano',
    single:
      'unico, unica, so um, so uma, uma so, por unidade, por um, por uma, por carta, por texto, por mensagem, por pedido',
  },
  it: {
    trains: 'materiale di addestramento',
    first: 'quello in cima, quello sopra, quello in alto',
    'fact.lab': 'quale paese, che paese, sede di, ha sede',
    'fact.providers': 'noleggiare',
    'fact.release': 'piu recente, piu nuovo, piu nuova, piu vecchio, uscito prima',
    sum: 'viene a costare, verrebbe, verrebbe a, arriva a, ammonta, totale, in totale, in tutto, fattura, conto, risparmi*, sarebbe, fa in tutto, quanto fa, piu caro di, piu caro del, l anno',
    single:
      'singol*, unico, unica, solo un, una sola, un solo, per unita, per un, per una, per lettera, per testo, per messaggio, per richiesta',
  },
}
