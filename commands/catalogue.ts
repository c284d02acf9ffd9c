import type { Asked } from '../src/reply/answers/asked.ts'
import { catalogueLines, labsOfCountries } from '../src/reply/answers/catalogue.ts'

/** What the data holds of hosts and labs, where a question names those and no model; undefined for any other. */
export function catalogueAnswer(asked: Asked): string[] | undefined {
  const { topic, requirement, models, hosts, labs, unknownNames } = asked
  if (topic === 'lab' && requirement.limits.labCountries) return labsOfCountries(asked)
  const isOfModels = models.length + unknownNames.length > 0
  return !isOfModels && hosts.length + labs.length > 0 ? catalogueLines(asked) : undefined
}
