import { describe, expect, it } from 'vitest'
import { generalUse } from '../../src/requirements/general-use.ts'
import { jobMeant } from '../../src/requirements/job-meant.ts'

const jobs = [
  'weekly newsletter',
  'reading supplier invoices into a spreadsheet',
  'minutes in short',
]
const thread = { useCase: jobs[0]!, requirement: generalUse, picks: [], earlier: [], jobs }

describe('of several jobs that were named together', () => {
  it.each([
    ['start with the second one', 1],
    ['start with the invoices then. 350 a month', 1],
    ['only the minutes then, the rest another day', 2],
    ['jetzt die dritte', 2],
    ['commence par la deuxième', 1],
    ['empieza por la segunda', 1],
    ['começa pelo segundo', 1],
    ['cominciamo dalla terza', 2],
  ])('"%s" means one', (text, place) => {
    expect(jobMeant(text, thread)).toBe(jobs[place])
  })

  it('"now number one, the newsletter" goes back to the first', () => {
    const later = { ...thread, useCase: jobs[1]! }
    expect(jobMeant('good. now number one, the newsletter', later)).toBe(jobs[0])
    expect(jobMeant('no, I mixed that up, first the newsletter', later)).toBe(jobs[0])
  })

  it('"the other one" is told of two', () => {
    const two = { ...thread, jobs: jobs.slice(0, 2) }
    expect(jobMeant('now the other one', two)).toBe(jobs[1])
  })

  it.each([
    'what does the second cost?',
    'we take the second',
    'only open weights',
    'the newsletter has to be cheap',
    'start with the first one',
  ])('"%s" means none of the others', (text) => {
    expect(jobMeant(text, thread)).toBeUndefined()
  })

  it('where one job was named there is none to turn to', () => {
    expect(jobMeant('start with the second', { ...thread, jobs: undefined })).toBeUndefined()
  })
})
