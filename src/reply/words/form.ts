import { capitalise } from '../../format.ts'
import { limitKind, type LimitName } from '../../requirements/limits/index.ts'
import type { Field } from '../../requirements/limits/limit.ts'
import { longestUseCase, noMatter, type FormMistakes } from '../../requirements/form.ts'
import { wordsFor } from './index.ts'
import { shownValue } from './limit-phrase.ts'

const en = {
  newTitle: 'Find a model',
  ask: 'Recommend',
  editTitle: 'Edit the request',
  change: 'Change',
  cancel: 'Cancel',
  useCase: 'What should the model do?',
  often: 'How often?',
  oftenExample: '2,000 a month, 500 a day',
  noMatter: noMatter.label,
  yes: 'Yes',
  no: 'No',
  /** What may happen to the data. */
  dataPolicy: '',
  mistakes: {
    useCase: 'Say in a few words what the model should do.',
    longUseCase: (count: string) => `Keep what the model should do under ${count} characters.`,
    often: 'Write a number like 2,000 or 500 a day.',
    notUnderstood: (label: string, written: string) => `${label}: "${written}" is not understood.`,
    like: (example: string) => `Write it like ${example}.`,
    choose: (choices: string) => `Choose ${choices}.`,
    names: 'Write names that are on the lists, with commas between them.',
  },
  /** In place of names that are asked for. */
  these: { models: '', labs: '', countries: '', providers: '' },
}

type FormWords = typeof en

const byLanguage: Record<string, FormWords> = {
  en,
  de: {
    newTitle: 'Ein Modell finden',
    ask: 'Empfehlen',
    editTitle: 'Anfrage ändern',
    change: 'Ändern',
    cancel: 'Abbrechen',
    useCase: 'Was soll das Modell tun?',
    often: 'Wie oft?',
    oftenExample: '2000 im Monat, 500 am Tag',
    noMatter: 'Egal',
    yes: 'Ja',
    no: 'Nein',
    dataPolicy: 'Was mit den Daten geschehen darf',
    mistakes: {
      useCase: 'Sagen Sie in ein paar Worten, was das Modell tun soll.',
      longUseCase: (count: string) =>
        `Bitte höchstens ${count} Zeichen dafür, was das Modell tun soll.`,
      often: 'Schreiben Sie eine Zahl, zum Beispiel 2000 oder 500 am Tag.',
      notUnderstood: (label: string, written: string) =>
        `${label}: „${written}“ ist nicht zu verstehen.`,
      like: (example: string) => `Schreiben Sie es so: ${example}.`,
      choose: (choices: string) => `Zur Wahl steht: ${choices}.`,
      names: 'Schreiben Sie Namen, die auf den Listen stehen, mit Kommas dazwischen.',
    },
    these: {
      models: 'diese Modelle',
      labs: 'diesen Laboren',
      countries: 'diesen Ländern',
      providers: 'diesen Anbietern',
    },
  },
  fr: {
    newTitle: 'Trouver un modèle',
    ask: 'Recommander',
    editTitle: 'Modifier la demande',
    change: 'Modifier',
    cancel: 'Annuler',
    useCase: 'Que doit faire le modèle ?',
    often: 'À quelle fréquence ?',
    oftenExample: '2000 par mois, 500 par jour',
    noMatter: 'Peu importe',
    yes: 'Oui',
    no: 'Non',
    dataPolicy: 'Ce qui peut être fait des données',
    mistakes: {
      useCase: 'Dites en quelques mots ce que doit faire le modèle.',
      longUseCase: (count: string) =>
        `Au plus ${count} caractères pour dire ce que doit faire le modèle.`,
      often: 'Écrivez un nombre, par exemple 2000 ou 500 par jour.',
      notUnderstood: (label: string, written: string) =>
        `${label} : « ${written} » n’est pas compris.`,
      like: (example: string) => `Écrivez par exemple ${example}.`,
      choose: (choices: string) => `Choisissez ${choices}.`,
      names: 'Écrivez des noms qui sont sur les listes, séparés par des virgules.',
    },
    these: {
      models: 'ces modèles',
      labs: 'ces laboratoires',
      countries: 'ces pays',
      providers: 'ces hébergeurs',
    },
  },
  es: {
    newTitle: 'Buscar un modelo',
    ask: 'Recomendar',
    editTitle: 'Cambiar la petición',
    change: 'Cambiar',
    cancel: 'Cancelar',
    useCase: '¿Qué debe hacer el modelo?',
    often: '¿Con qué frecuencia?',
    oftenExample: '2000 al mes, 500 al día',
    noMatter: 'Da igual',
    yes: 'Sí',
    no: 'No',
    dataPolicy: 'Qué puede hacerse con los datos',
    mistakes: {
      useCase: 'Diga en pocas palabras qué debe hacer el modelo.',
      longUseCase: (count: string) =>
        `Diga en ${count} caracteres como máximo qué debe hacer el modelo.`,
      often: 'Escriba un número como 2000 o 500 al día.',
      notUnderstood: (label: string, written: string) => `${label}: «${written}» no se entiende.`,
      like: (example: string) => `Escríbalo así: ${example}.`,
      choose: (choices: string) => `Elija ${choices}.`,
      names: 'Escriba nombres que estén en las listas, separados por comas.',
    },
    these: {
      models: 'estos modelos',
      labs: 'estos laboratorios',
      countries: 'estos países',
      providers: 'estos proveedores',
    },
  },
  it: {
    newTitle: 'Trovare un modello',
    ask: 'Consigliare',
    editTitle: 'Modificare la richiesta',
    change: 'Modificare',
    cancel: 'Annullare',
    useCase: 'Che cosa deve fare il modello?',
    often: 'Quanto spesso?',
    oftenExample: '2000 al mese, 500 al giorno',
    noMatter: 'Non importa',
    yes: 'Sì',
    no: 'No',
    dataPolicy: 'Che cosa può succedere ai dati',
    mistakes: {
      useCase: 'Dica in poche parole che cosa deve fare il modello.',
      longUseCase: (count: string) =>
        `Dica in al massimo ${count} caratteri che cosa deve fare il modello.`,
      often: 'Scriva un numero come 2000 o 500 al giorno.',
      notUnderstood: (label: string, written: string) => `${label}: «${written}» non si capisce.`,
      like: (example: string) => `Lo scriva così: ${example}.`,
      choose: (choices: string) => `Scelga ${choices}.`,
      names: 'Scriva nomi che sono nelle liste, separati da virgole.',
    },
    these: {
      models: 'questi modelli',
      labs: 'questi laboratori',
      countries: 'questi Paesi',
      providers: 'questi fornitori',
    },
  },
  pt: {
    newTitle: 'Encontrar um modelo',
    ask: 'Recomendar',
    editTitle: 'Alterar o pedido',
    change: 'Alterar',
    cancel: 'Cancelar',
    useCase: 'O que deve fazer o modelo?',
    often: 'Com que frequência?',
    oftenExample: '2000 por mês, 500 por dia',
    noMatter: 'Tanto faz',
    yes: 'Sim',
    no: 'Não',
    dataPolicy: 'O que pode acontecer aos dados',
    mistakes: {
      useCase: 'Diga em poucas palavras o que deve fazer o modelo.',
      longUseCase: (count: string) =>
        `Diga em no máximo ${count} caracteres o que deve fazer o modelo.`,
      often: 'Escreva um número como 2000 ou 500 por dia.',
      notUnderstood: (label: string, written: string) => `${label}: «${written}» não se entende.`,
      like: (example: string) => `Escreva assim: ${example}.`,
      choose: (choices: string) => `Escolha ${choices}.`,
      names: 'Escreva nomes que estejam nas listas, separados por vírgulas.',
    },
    these: {
      models: 'estes modelos',
      labs: 'certos laboratórios',
      countries: 'certos países',
      providers: 'estes fornecedores',
    },
  },
}

/** The words of forms in a language; English where there are none. */
export const formWords = (language: string | undefined): FormWords =>
  byLanguage[language ?? 'en'] ?? en

/** How a form asks for a limit: in other languages than English with the phrase in which it is repeated later. */
export function fieldIn(language: string | undefined, name: LimitName): Field {
  const { field } = limitKind(name)
  const own = formWords(language)
  const words = wordsFor(language)
  const phrase = words.limits[name]
  if (!phrase) return field
  const of = (value: string) => capitalise(phrase(value))
  const kind = Object.entries(own.these).find(([what]) => name.toLowerCase().endsWith(what))
  if (!field.choices) {
    const blank = name.includes('Usd') ? '… US$' : '…'
    return { ...field, label: of(kind?.[1] ?? blank) }
  }
  if (name === 'dataPolicy') return { label: own.dataPolicy, choices: labelled(field.choices, of) }
  if (field.choices.some(({ value }) => value === 'true')) {
    const isSaid = of('true') !== of('false')
    const answers: Record<string, string> = { true: own.yes, false: own.no }
    const label = (value: string) => (isSaid ? of(value) : (answers[value] ?? value))
    return { label: `${of('true')}?`, choices: labelled(field.choices, label) }
  }
  const choices = labelled(field.choices, (value) => shownValue(words, name, value))
  return { ...field, label: of('…'), choices }
}

/** What is wrong with the fields of a form, a sentence each. */
export function mistakesIn(mistakes: FormMistakes, language?: string): Record<string, string> {
  const words = formWords(language).mistakes
  return Object.fromEntries(
    Object.entries(mistakes).map(([name, written]) => {
      if (name === 'requestsPerMonth') return [name, words.often]
      if (name === 'useCase')
        return [name, written ? words.longUseCase(String(longestUseCase)) : words.useCase]
      const { label, example, choices } = fieldIn(language, name as LimitName)
      const list = new Intl.ListFormat(language ?? 'en', { type: 'disjunction' })
      const advice = example
        ? words.like(example)
        : choices
          ? words.choose(list.format(choices.map((choice) => choice.label)))
          : words.names
      return [name, `${words.notUnderstood(label, written)} ${advice}`]
    }),
  )
}

const labelled = (choices: NonNullable<Field['choices']>, label: (value: string) => string) =>
  choices.map(({ value }) => ({ value, label: label(value) }))
