import { capitalise } from '../../format.ts'
import { limitKind, type LimitName } from '../../requirements/limits/index.ts'
import type { Field } from '../../requirements/limits/limit.ts'
import { noMatter } from '../../requirements/form.ts'
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

const labelled = (choices: NonNullable<Field['choices']>, label: (value: string) => string) =>
  choices.map(({ value }) => ({ value, label: label(value) }))
