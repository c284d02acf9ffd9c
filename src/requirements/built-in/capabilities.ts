import { expression } from './text.ts'
import type { Capability } from '../../capability.ts'
import type { Weights } from '../requirement.ts'
import { chores } from './chores.ts'
import { codeTasks } from './code-tasks.ts'
import { fields } from './fields.ts'
import type { Message } from './message.ts'
import { isNegated } from './negation.ts'
import { qualities } from './qualities.ts'
import { settings } from './settings.ts'
import type { Subject } from './subjects.ts'
import type { TaskKind } from './task-kinds.ts'
import { talkingTasks } from './talking-tasks.ts'
import { tasks } from './tasks.ts'
import { findWords, indexWords } from './word-index.ts'

const subjects = [
  ...fields,
  ...settings,
  ...codeTasks,
  ...talkingTasks,
  ...tasks,
  ...chores,
  ...qualities,
]
const index = indexWords(subjects, (subject) => ({
  words: subject.words,
  exactly: subject.otherLanguages ?? '',
}))

/** What the work is, as far as the words of the message say. */
export interface WorkReading {
  /** Absent when nothing in the message says what the work is. */
  weights?: Weights
  kind: TaskKind
  /** Names of the subjects found, strongest first. */
  subjects: string[]
  start: number
  end: number
  /** Something other than a side wish was found. */
  isClear: boolean
}

/** Settings that say nothing about the work by themselves. */
const vagueSettings = new Set(['software company', 'assistant', 'public service'])

interface Found {
  subject: Subject
  strength: number
  start: number
  end: number
}

// Products and parts of speech that carry no meaning about the work.
const noise = expression(String.raw`
    ^(?:support(?:s|ed|ing)?\s+(?:for\s+)?(?:json|images?|tools?|function|vision|audio|video|
    pdf|streaming|at least|a |the |\d|german|french|spanish|english)|learning model|
    language model|chat model|videos? (?:calls?|meetings?|conferenc|transcripts?|scripts?|
    titles?|descriptions?|ideas|games?|ads?|marketing|interviews?|platform|chat))
  `)
const mainly = expression(String.raw`
    (?:mainly|mostly|primarily|above all|especially|particularly|first and foremost|
    focus(?:ed)? on|hauptsachlich|vor allem|principalement|surtout|principalmente|sobre todo|
    soprattutto)\s+(?:for\s+|on\s+|doing\s+|in\s+)?(?:\w+\s+)?$
  `)
const partly = expression(String.raw`
    (?:also|sometimes|occasionally|now and then|a bit of|some|nice to have|bonus|secondarily|
    auch|manchmal|aussi|parfois|tambien|a veces|tambem|as vezes|anche|talvolta|and maybe|plus|
    ideally)\s+(?:\w+\s+)?$
  `)

/** Weighs the capabilities that the words of a message call for. */
export function readWork(message: Message, languages = 0): WorkReading {
  const found = findSubjects(message)
  const named = found.filter(
    ({ subject }) => subject.role !== 'quality' && subject.role !== 'setting',
  )
  const points = addUp(found)
  if (languages > 0 && (named.length > 0 || languages > 1)) {
    const share = languages > 1 ? 3 : 1.8
    points.set('multilingual', (points.get('multilingual') ?? 0) + share)
  }
  const kind = [...named]
    .sort((one, other) => other.strength - one.strength)
    .find(({ subject }) => subject.kind)?.subject.kind
  const isClear = found.some(
    ({ subject }) => subject.role !== 'quality' && !vagueSettings.has(subject.name),
  )
  const strongest = [...found].sort((one, other) => other.strength - one.strength)
  const weights = normalise(points)
  return {
    ...(weights ? { weights } : {}),
    kind: kind ?? (found.some(({ subject }) => subject.name === 'law') ? 'documents' : 'general'),
    subjects: strongest.map(({ subject }) => subject.name),
    start: Math.min(...found.map((one) => one.start)),
    end: Math.max(...found.map((one) => one.end)),
    isClear,
  }
}

function findSubjects(message: Message): Found[] {
  const { folded } = message
  const bySubject = new Map<Subject, Found>()
  for (const hit of findWords(folded, index)) {
    if (noise.test(folded.slice(hit.start, hit.start + 40))) continue
    if (isNegated(folded, hit.start, hit.end)) continue
    const left = folded.slice(Math.max(0, hit.start - 40), hit.start)
    const factor = mainly.test(left) ? 1.8 : partly.test(left) ? 0.6 : 1
    const known = bySubject.get(hit.item)
    if (!known)
      bySubject.set(hit.item, {
        subject: hit.item,
        strength: factor,
        start: hit.start,
        end: hit.end,
      })
    else {
      // Saying it again makes it surer, with less effect each time.
      known.strength =
        Math.max(known.strength, factor) + Math.max(0.05, 0.2 - 0.03 * known.strength)
      known.strength = Math.min(known.strength, 2.2)
      known.end = hit.end
    }
  }
  return temper([...bySubject.values()])
}

/** How much each role counts beside the others. */
function temper(found: Found[]): Found[] {
  const has = (role: Subject['role']) => found.some(({ subject }) => subject.role === role)
  const hasName = (name: string) => found.some(({ subject }) => subject.name === name)
  const [field, code, task] = [has('field'), has('code'), has('task')]
  return found.map((one) => {
    let { strength } = one
    const { role, name } = one.subject
    // Code about contracts is still code; a bot that answers students is still education.
    if (role === 'field' && code) strength *= 0.45
    if (role === 'setting') strength *= field || task || code ? 0.6 : 1
    // Letters that are sorted are not letters that are written.
    if (name === 'written pieces' && (has('chore') || task)) strength *= 0.4
    // The documents that are translated or coded are not what is asked about.
    if (role === 'chore' && hasName('translation')) strength *= 0.35
    else if (role === 'chore' && field) strength *= 0.55
    else if (role === 'chore' && (code || task)) strength *= 0.75
    if (role === 'task' && field) strength *= taskBesideField[name] ?? 0.7
    if (role === 'task' && code) strength *= 0.5
    if (name === 'conversation' && hasName('customer support')) strength *= 0.4
    if (name === 'programming' && hasName('coding agent')) strength *= 0.6
    if (role === 'quality') strength *= 0.8
    return { ...one, strength }
  })
}

// Translating contracts is translation first; a chat with patients is medicine first.
const taskBesideField: Record<string, number> = {
  translation: 1.1,
  vision: 0.95,
  safety: 0.95,
  'customer support': 0.75,
  conversation: 0.55,
  voice: 0.55,
  'data work': 0.75,
  writing: 0.7,
  research: 0.65,
  agent: 0.7,
}

function addUp(found: Found[]): Map<Capability, number> {
  const points = new Map<Capability, number>()
  for (const { subject, strength } of found) {
    for (const [capability, weight] of Object.entries(subject.weights) as [Capability, number][])
      points.set(capability, (points.get(capability) ?? 0) + weight * strength)
  }
  return points
}

/** Shares that sum to 1, the smallest left out so that the reply stays readable. */
export function normalise(points: Map<Capability, number>): Weights | undefined {
  const sorted = [...points]
    .filter(([, value]) => value > 0)
    .sort((one, other) => other[1] - one[1])
  const total = sorted.reduce((sum, [, value]) => sum + value, 0)
  if (!(total > 0)) return undefined
  const kept = sorted.filter(([, value], place) => place < 8 && value / total >= 0.03)
  const weights: Weights = {}
  const keptTotal = kept.reduce((sum, [, value]) => sum + value, 0)
  for (const [capability, value] of kept)
    weights[capability] = Math.round((value / keptTotal) * 1000) / 1000
  const sum = Object.values(weights).reduce<number>((left, right) => left + (right ?? 0), 0)
  const first = kept[0]?.[0]
  if (first) weights[first] = Number(((weights[first] ?? 0) + 1 - sum).toFixed(6))
  return weights
}
