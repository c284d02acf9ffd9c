import { plain } from './finding.ts'
import type { Message } from './message.ts'
import type { NumberMention } from './numbers.ts'
import { findPeriod } from './periods.ts'
import type { Period } from './periods.ts'
import { after, alternatives, before, expression, list } from './text.ts'

const peopleWords = alternatives(
  list(`
    users, user, employees, customers, clients, people, persons, agents, reps, recruiters,
    lawyers, attorneys, paralegals, doctors, nurses, physicians, clinicians, patients, students,
    pupils, teachers, tutors, developers, devs, engineers, programmers, colleagues, analysts,
    staff, members, seats, subscribers, learners, consultants, advisers, advisors, researchers,
    scientists, salespeople, operators, citizens, players, drivers, technicians, accountants,
    marketers, editors, writers, nutzer, nutzern, mitarbeiter, mitarbeitern, mitarbeitende,
    kunden, anwälte, ärzte, schüler, studierende, studenten, lehrer, entwickler, personen,
    benutzer, leute, utilisateurs, employés, collaborateurs, élèves, étudiants, personnes,
    développeurs, salariés, avocats, médecins, agents, usuarios, empleados, alumnos,
    estudiantes, personas, desarrolladores, abogados, usuários, funcionários, alunos, pessoas,
    desenvolvedores, médicos, utenti, dipendenti, studenti, alunni, persone, sviluppatori,
    medici, avvocati, colleghi
  `),
)
const peopleBehind = new RegExp(
  `^(?:\\+)?\\s+(?:(?!(?:a|per|and|or|for|to|in|is|are|with|of)\\b)[a-z-]+\\s+){0,3}?(?:${peopleWords})(?![a-z])`,
)

const each = expression(String.raw`
    (?<![a-z])(?:each|apiece|per (?:user|person|head|employee|student|customer|agent|seat|
    developer|dev|teacher|lawyer|doctor|recruiter|patient|client|member|engineer|analyst|
    learner|subscriber|rep|colleague|capita)|every (?:user|employee|student|one of them|agent)|
    a head|jeweils|jeder|pro (?:person|nutzer|kopf|mitarbeiter\w*|kunde|schuler|anwalt|
    benutzer)|je (?:nutzer|person|mitarbeiter)|chacun|chaque (?:utilisateur|employe|eleve)|
    par (?:personne|utilisateur|tete|employe|eleve|collaborateur)|cada (?:uno|una|um|uma|
    usuario|empleado|alumno|aluno|funcionario)|por (?:persona|usuario|cabeza|pessoa|cabeca|
    alumno|aluno|empleado|funcionario)|ciascuno|ognuno|a testa|per (?:persona|utente|dipendente|
    studente)|a persona)(?![a-z])
  `)

const adjacent = expression(String.raw`
    ^(?:\s*[,x*:]?\s*|\s+(?:\w+\s+)?(?:asking|ask|asks|doing|making|sending|send|with|who ask|
    at|running|run|times|posing|mit|avec|con|com|who each ask)\s+(?:about|around|ca|roughly|
    some|up to|at most|maybe|approximately)?\s*)$
  `)

const notRequests = expression(String.raw`
    (?<![a-z])(?:that|who|which|percent|gb|mb|tb|languages?|countries|offices?|departments?|
    teams|hours?|dollars?|euros?|years?|fte|days?|shifts?|weeks?|months|growth|stunden|
    sprachen|langues|idiomas|lingue|paises|lander|pays|million|k)(?![a-z])
  `)

/** How often something happens, per month. */
export interface Volume {
  number: NumberMention
  perMonth: number
  period: Period
  /** The words between the number and the period: what is counted. */
  noun: string
  forEach: boolean
  end: number
}

/** Reads a number with a period ("2k/day", "half a million tickets a year", "pro Monat 500"). */
export function asVolume(
  message: Message,
  number: NumberMention,
  next: NumberMention | undefined,
): Volume | undefined {
  const { folded } = message
  const reach = Math.min(90, (next?.start ?? Infinity) - number.end)
  const rest = after(folded, number.end, reach)
  const found = findPeriod(rest)
  const noun = found ? rest.slice(0, found.start) : ''
  if (found && isNoun(noun) && !isUnitOf(noun, number)) {
    const end = number.end + found.end
    const near = rest.slice(0, found.end) + ' ' + after(folded, end, 24)
    const forEach = each.test(near) || each.test(before(folded, number.start, 24))
    return { number, ...monthly(message, number, found.period), noun, forEach, end }
  }
  const left = before(folded, number.start, 60)
  const ahead = lastPeriod(left)
  if (!ahead || /\d/.test(left.slice(ahead.end)) || number.glued) return undefined
  const between = left.slice(ahead.end)
  if (/budget|cost|price|spend|bill|kosten|cout|coste|custo|costo/.test(left)) return undefined
  if (between.split(/\s+/).length > 9 || /[.;!?]/.test(between)) return undefined
  if (asPeople(message, number)) return undefined
  const behind = /^\s*-?([a-z' -]*)/.exec(rest)?.[1] ?? ''
  if (
    notRequests.test(behind.slice(0, 20)) ||
    /^(?:pages?|words?|min|seiten|mots|s\b)/.test(behind)
  )
    return undefined
  const forEach = each.test(rest) || each.test(left)
  return {
    number,
    ...monthly(message, number, ahead.period),
    noun: behind,
    forEach,
    end: number.end,
  }
}

function lastPeriod(left: string): { period: Period; end: number } | undefined {
  let result: { period: Period; end: number } | undefined
  let offset = 0
  for (let round = 0; round < 3; round++) {
    const found = findPeriod(left.slice(offset))
    if (!found) break
    offset += found.end
    result = { period: found.period, end: offset }
  }
  return result
}

function isNoun(noun: string): boolean {
  if (noun.length > 70 || /[.;:?!()]|,\s*\S/.test(noun)) return false
  return !notRequests.test(noun)
}

/** "70b model a day": letters glued to the number are not a noun. */
function isUnitOf(noun: string, number: NumberMention): boolean {
  return number.glued && /^[a-z]/.test(noun)
}

const workdays = expression(String.raw`
    (?:week|work|business)days?|working days?|mon(?:day)?\s*(?:-|to|through)\s*fri|arbeitstag|
    werktag|jours? ouvr|laborable|dias? ute?i|lavorativ
  `)
const openingHours = expression(String.raw`
    (\d{1,2})\s?(?:hours|hrs|h|stunden|heures|horas|ore)\s*(?:\/|per|a|am|pro|par|al|
    por)\s*(?:day|tag|jour|dia|giorno|d\b)
  `)

function monthly(
  message: Message,
  number: NumberMention,
  period: Period,
): { perMonth: number; period: Period } {
  const around = message.folded.slice(Math.max(0, number.start - 60), number.end + 90)
  const onWorkdays = workdays.test(around)
  const hours = period.name === 'hour' ? openingHours.exec(around) : null
  if (hours) {
    const perMonth = Number(hours[1]) * (onWorkdays ? 22 : 30)
    return { perMonth: number.value * perMonth, period: { name: 'opening hour', perMonth } }
  }
  const isWorkday = period.name === 'day' && onWorkdays
  const used = isWorkday ? { name: 'working day', perMonth: 22 } : period
  return { perMonth: number.value * used.perMonth, period: used }
}

/** How many people there are, when the number is followed by people and not by a period. */
export function asPeople(message: Message, number: NumberMention): boolean {
  return !number.glued && peopleBehind.test(message.folded.slice(number.end, number.end + 60))
}

/** Whether the volume is what each of the people does. */
export function isForEach(message: Message, people: NumberMention, volume: Volume): boolean {
  if (volume.forEach) return true
  if (people.start > volume.number.start) return false
  const noun = peopleBehind.exec(message.folded.slice(people.end, people.end + 60))
  return adjacent.test(
    message.folded.slice(people.end + (noun?.[0].length ?? 0), volume.number.start),
  )
}

/** The sentence that shows how a volume became requests per month. */
export function explainVolume(volume: Volume, people?: number): string | undefined {
  const { period, number } = volume
  const count = plain(number.value)
  const base = people === undefined ? count : `${plain(people)} people times ${count}`
  const total = plain(volume.perMonth * (people ?? 1))
  if (period.name === 'month')
    return people === undefined ? undefined : `${base} a month is ${total} a month.`
  const rate =
    period.perMonth >= 1
      ? `${plain(period.perMonth)} ${period.name}s a month`
      : `${plain(1 / period.perMonth)} months a ${period.name}`
  return `${base} a ${period.name} is about ${total} a month, at ${rate}.`
}
