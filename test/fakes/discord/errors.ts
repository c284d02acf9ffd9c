/** An answer of Discord's API that is not a success, in Discord's own shape. */
export interface ApiError {
  status: number
  body: { message: string; code: number; errors?: unknown }
}

const known: Record<number, [status: number, message: string]> = {
  10003: [404, 'Unknown Channel'],
  10008: [404, 'Unknown Message'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  40001: [401, '401: Unauthorized'],
  40060: [400, 'Interaction has already been acknowledged.'],
  50001: [403, 'Missing Access'],
  50006: [400, 'Cannot send an empty message'],
  50013: [403, 'Missing Permissions'],
  50024: [403, 'Cannot execute action on this channel type'],
  50027: [401, 'Invalid Webhook Token'],
  50083: [
    400,
    'Tried to perform an operation on an archived thread, such as editing a message or adding a user to the thread',
  ],
  160002: [400, 'Cannot reply without permission to read message history'],
  160004: [400, 'A thread has already been created for this message'],
}

export function apiError(code: number): ApiError {
  const [status, message] = known[code] ?? [400, 'Bad Request']
  return { status, body: { message, code } }
}

/** 50035, with the place of the mistake as Discord gives it. */
export function invalidForm(problem: string): ApiError {
  return {
    status: 400,
    body: {
      message: 'Invalid Form Body',
      code: 50035,
      errors: { _errors: [{ code: 'BASE_TYPE_BAD', message: problem }] },
    },
  }
}
