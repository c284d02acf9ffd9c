import { expect, test } from 'vitest'
import { lineLicence, normalLicence } from '../../src/catalogue/licences.ts'

test.each([
  ['Apache 2.0', 'apache-2.0', 'yes'],
  ['apache-2.0', 'apache-2.0', 'yes'],
  ['MIT', 'mit', 'yes'],
  ['Modified MIT', 'mit-modified', 'conditions'],
  ['llama3.1', 'llama-3.1-community', 'conditions'],
  ['Gemma license', 'gemma', 'conditions'],
  ['cc-by-nc-4.0', 'cc-by-nc-4.0', 'no'],
  ['Some New Licence', 'some-new-licence', undefined],
])('"%s" is %s, commercial use: %s', (spelling, license, commercialUse) => {
  expect(normalLicence(spelling)).toEqual({ license, ...(commercialUse && { commercialUse }) })
})

test.each(['other', 'Proprietary', 'unknown', '', undefined])('%s names no licence', (spelling) => {
  expect(normalLicence(spelling)).toBeUndefined()
})

test.each([
  ['meta/llama-3.1-8b-instruct', 'llama-3.1-community'],
  ['openai/gpt-oss-120b', 'apache-2.0'],
  ['alibaba/qwen3-32b', 'apache-2.0'],
  ['deepseek/deepseek-r1', 'mit'],
  ['google/gemma-3-27b-it', 'gemma'],
  ['nobody/model-1', undefined],
])('the line of %s is %s', (id, license) => {
  expect(lineLicence(id)?.license).toBe(license)
})
