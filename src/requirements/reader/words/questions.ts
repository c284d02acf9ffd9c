/** Groups that only questions in a conversation need, by language: `sum` asks for an amount, `single` for one of what is done. */
export const questions: Record<string, Record<string, string>> = {
  en: {
    'fact.speed':
      'answers first, answer first, answering first, responds first, replies first, starts first, starts answering, start answering, starts talking',
    sum: 'come* to, came to, come* out at, bill, add* up to, amount* to, set us back, run us, run* to, we save, i save, be saving, save us, saves us, saving, savings, total, altogether, all in, whole lot, is that for, would that be for',
    single: 'single, apiece, each one, for each, for one',
  },
  de: {
    sum: 'kommt auf, kame auf, kommen auf, kamen auf, macht das, ware das, waren das, rechnung, insgesamt, zusammen, sparen, spart, ersparnis, summe, lauft ~ hinaus, ist das pro, ist das fur',
    single: 'einzelne*, einzige*, pro stuck, je stuck, fur eine, fur einen, fur ein',
  },
  fr: {
    sum: 'revient, reviendrait, revenir, monte a, monterait a, total, au total, en tout, facture, economis*, epargn*, ca fait, cela fait, ferait, ca ferait, coute en tout',
    single:
      "seul, seule, piece, par unite, a l'unite, chacun, chacune, par requete, par message, par lettre, par document, par texte, par reponse, par ticket, par commentaire, par page, pour un, pour une",
  },
  es: {
    sum: 'sale por, saldria por, saldria, sale a, se queda en, quedaria en, asciende, total, en total, factura, ahorr*, seria eso, es eso por',
    single:
      'sola, solo un, por unidad, cada uno, cada una, por peticion, por mensaje, por carta, por documento, por texto, por respuesta, por ticket, por comentario, por pagina, por un, por una',
  },
  pt: {
    sum: 'sai por, sairia por, sairia, ficaria em, fica em, da um total, total, no total, ao todo, conta, poupa*, economiz*, quanto da, quanto daria, seria isso',
    single:
      'unico, unica, so um, so uma, por unidade, cada um, cada uma, por pedido, por mensagem, por carta, por documento, por texto, por resposta, por ticket, por comentario, por pagina, por um, por uma',
  },
  it: {
    sum: 'viene a costare, verrebbe, verrebbe a, arriva a, ammonta, totale, in totale, in tutto, fattura, conto, risparmi*, sarebbe, fa in tutto, quanto fa',
    single:
      'singol*, unico, unica, solo un, per unita, ciascun*, ognun*, per richiesta, per messaggio, per lettera, per documento, per testo, per risposta, per ticket, per commento, per pagina, per un, per una',
  },
}
