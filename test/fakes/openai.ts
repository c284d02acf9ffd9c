import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the fake server answers one request. */
export type FakeAnswer =
  | { content: unknown; finish?: string; refusal?: string }
  | { status: number }
  | { raw: string }
  | { hang: true }
  /** The head of an answer, and then nothing more. */
  | { stall: true }
  | { drop: true }

export interface FakeOpenAi {
  /** Ends in `/v1`, as OPENAI_BASE_URL does. */
  baseUrl: string
  /** Bodies of the requests so far. */
  requests: Record<string, unknown>[]
  /** Answers to come, in order; the last one stays. */
  answer(...answers: FakeAnswer[]): void
  close(): Promise<void>
}

/** An OpenAI-compatible server on this machine, for the real SDK to talk to. */
export async function startFakeOpenAi(): Promise<FakeOpenAi> {
  let queue: FakeAnswer[] = []
  const requests: Record<string, unknown>[] = []
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      requests.push(body)
      const answer = (queue.length > 1 ? queue.shift() : queue[0]) ?? { status: 500 }
      if ('hang' in answer) return
      if ('drop' in answer) return void request.socket.destroy()
      if ('status' in answer)
        return void response
          .writeHead(answer.status, { 'content-type': 'application/json' })
          .end('{"error":{"message":"no"}}')
      response.writeHead(200, { 'content-type': 'application/json' })
      if ('stall' in answer) return void response.write('{"choices":')
      response.end('raw' in answer ? answer.raw : JSON.stringify(completion(answer)))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    answer: (...answers) => void (queue = answers),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function completion({
  content,
  finish = 'stop',
  refusal,
}: Extract<FakeAnswer, { content: unknown }>) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return {
    id: 'fake',
    object: 'chat.completion',
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
    choices: [
      {
        index: 0,
        finish_reason: finish,
        message: { role: 'assistant', content: text, refusal: refusal ?? null },
      },
    ],
  }
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>
}
