import type { Command } from '../src/command.ts'
import { limitPhrase } from '../src/requirements/limits/index.ts'
import { quantity } from '../src/format.ts'
import { applyForm } from '../src/requirements/form.ts'
import { emptyReading } from '../src/requirements/reading.ts'
import type { Limits, Requirement } from '../src/requirements/requirement.ts'
import { stepsOf } from '../src/requirements/thread.ts'
import { changeAnswer } from './answers/change.ts'
import { recommendModel } from './recommend-model.ts'

/** Changes the request as a whole, field by field: for platforms with forms. */
export const editRequest: Command = {
  name: 'edit-request',
  description: 'Change the request in a form',
  async run(request, services) {
    const { thread, form } = request
    if (!thread || !form) return recommendModel.run(request, services)
    if (form.useCase !== thread.useCase) {
      const result = await recommendModel.run({ ...request, text: form.useCase }, services)
      const earlier = stepsOf(thread)
      return { ...result, thread: result.thread ? { ...result.thread, earlier } : thread }
    }
    const requirement = applyForm(thread.requirement, form, 'remove')
    const changes = formChanges(thread.requirement, requirement)
    const turn = { text: form.useCase, request, services, thread }
    // A form says all in its fields.
    const reading = { ...emptyReading('en'), intent: 'refine' as const, requirement, changes }
    return changeAnswer(reading, requirement, turn)
  },
}

function formChanges(before: Requirement, after: Requirement): string[] {
  const changes = (Object.keys({ ...before.limits, ...after.limits }) as (keyof Limits)[]).flatMap(
    (name) => {
      const [old, now] = [before.limits[name], after.limits[name]]
      if (JSON.stringify(old) === JSON.stringify(now)) return []
      const gone = limitPhrase(name, old)
      return limitPhrase(name, now) ?? (gone ? `no longer ${gone}` : [])
    },
  )
  const { requestsPerMonth } = after.workload
  if (requestsPerMonth !== before.workload.requestsPerMonth)
    changes.push(`${quantity(requestsPerMonth)} requests a month`)
  return changes
}
