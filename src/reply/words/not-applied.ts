/** Why something could not be applied, as the readers say it in English, in the language of the answer. */
type Translations = Record<'de' | 'fr' | 'es' | 'pt' | 'it', string>

const reasons: Record<string, Translations> = {
  'it was not clear what that limits': {
    de: 'unklar, was das begrenzt',
    fr: 'ce que cela limite n’est pas clair',
    es: 'no está claro qué limita',
    pt: 'não ficou claro o que isso limita',
    it: 'non è chiaro che cosa limiti',
  },
  'it was not clear whether that is a condition': {
    de: 'unklar, ob das eine Bedingung ist',
    fr: 'condition ou non : pas clair',
    es: 'no está claro si es una condición',
    pt: 'não ficou claro se é uma condição',
    it: 'non è chiaro se sia una condizione',
  },
  'where the data may be can be said, where it may not cannot': {
    de: 'sagen lässt sich, wo die Daten sein dürfen, nicht, wo nicht',
    fr: 'on peut dire où les données peuvent être, pas où elles ne peuvent pas',
    es: 'se puede decir dónde pueden estar los datos, no dónde no',
    pt: 'dá para dizer onde os dados podem ficar, não onde não podem',
    it: 'si può dire dove possono stare i dati, non dove non possono',
  },
  'that is in a contract with the host, not in the data': {
    de: 'das steht im Vertrag mit dem Anbieter, nicht in den Daten',
    fr: 'c’est dans le contrat avec l’hébergeur, pas dans les données',
    es: 'está en el contrato con el proveedor, no en los datos',
    pt: 'está no contrato com o provedor, não nos dados',
    it: 'è nel contratto con il fornitore, non nei dati',
  },
  'certificates of hosts are not in the data': {
    de: 'Zertifikate der Anbieter stehen nicht in den Daten',
    fr: 'les certificats des hébergeurs ne sont pas dans les données',
    es: 'los certificados de los proveedores no están en los datos',
    pt: 'os certificados dos provedores não estão nos dados',
    it: 'i certificati dei fornitori non sono nei dati',
  },
  'no source measures whether a model answers the same every time': {
    de: 'keine Quelle misst, ob ein Modell jedes Mal gleich antwortet',
    fr: 'aucune source ne mesure si un modèle répond toujours pareil',
    es: 'ninguna fuente mide si un modelo responde siempre igual',
    pt: 'nenhuma fonte mede se um modelo responde sempre igual',
    it: 'nessuna fonte misura se un modello risponde sempre allo stesso modo',
  },
  'no source tells how much energy a model takes': {
    de: 'keine Quelle sagt, wie viel Energie ein Modell braucht',
    fr: 'aucune source ne dit l’énergie que prend un modèle',
    es: 'ninguna fuente dice cuánta energía gasta un modelo',
    pt: 'nenhuma fonte diz quanta energia um modelo gasta',
    it: 'nessuna fonte dice quanta energia consuma un modello',
  },
  'no board on the list measures bias': {
    de: 'keine Rangliste misst Voreingenommenheit',
    fr: 'aucun classement ne mesure les biais',
    es: 'ninguna clasificación mide los sesgos',
    pt: 'nenhum ranking mede vieses',
    it: 'nessuna classifica misura i pregiudizi',
  },
  'no list says who that is; name the labs to leave out': {
    de: 'keine Liste sagt, wer das ist; nennen Sie die Labore, die wegfallen sollen',
    fr: 'aucune liste ne dit qui c’est ; nommez les laboratoires à écarter',
    es: 'ninguna lista dice quién es; nombre los laboratorios que descartar',
    pt: 'nenhuma lista diz quem é; diga os laboratórios a excluir',
    it: 'nessuna lista dice chi sia; indichi i laboratori da escludere',
  },
  'its amount could not be made sure of': {
    de: 'der Betrag ließ sich nicht sicher lesen',
    fr: 'son montant n’a pas pu être vérifié',
    es: 'no se pudo verificar la cantidad',
    pt: 'não deu para confirmar a quantia',
    it: 'la cifra non si è potuta verificare',
  },
  'no lab on the lists has this name': {
    de: 'kein Labor auf den Listen heißt so',
    fr: 'aucun laboratoire des listes ne porte ce nom',
    es: 'ningún laboratorio de las listas se llama así',
    pt: 'nenhum laboratório das listas tem este nome',
    it: 'nessun laboratorio delle liste si chiama così',
  },
  'no model on the lists has this name': {
    de: 'kein Modell auf den Listen heißt so',
    fr: 'aucun modèle des listes ne porte ce nom',
    es: 'ningún modelo de las listas se llama así',
    pt: 'nenhum modelo das listas tem este nome',
    it: 'nessun modello delle liste si chiama così',
  },
  'no host on the lists has this name': {
    de: 'kein Anbieter auf den Listen heißt so',
    fr: 'aucun hébergeur des listes ne porte ce nom',
    es: 'ningún proveedor de las listas se llama así',
    pt: 'nenhum provedor das listas tem este nome',
    it: 'nessun fornitore delle liste si chiama così',
  },
}

/** A reason in the language of the answer; as it is where it is not one of ours. */
export const reasonIn = (language: string, why: string): string =>
  reasons[why]?.[language.slice(0, 2) as keyof Translations] ?? why
