/** As much of Slack's Web API as answers take, in a process of its own. Nothing is checked here; the tests do that. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const [, , linkUrl] = process.argv
const counts = { messages: 0, calls: 0 }
const answers: Record<string, () => object> = {
  'apps.connections.open': () => ({ url: linkUrl }),
  'auth.test': () => ({ user_id: 'UBOT', bot_id: 'B1', team_id: 'T1' }),
  'files.getUploadURLExternal': () => ({ file_id: 'F1', upload_url: `${origin()}/upload` }),
  'files.completeUploadExternal': () => ({ files: [{ id: 'F1' }] }),
  'chat.postMessage': () => {
    counts.messages += 1
    return { channel: 'C1', ts: `${counts.calls}.000001` }
  },
}
const server = createServer((request, response) => {
  counts.calls += 1
  request.resume().once('end', () => {
    const method = request.url?.slice('/api/'.length) ?? ''
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ ok: true, ...answers[method]?.() }))
  })
})
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
server.listen(0, '127.0.0.1', () => {
  process.send?.({ apiUrl: `${origin()}/api/`, responseUrl: `${origin()}/response/1` })
})
process.on('message', (request) => {
  if (request === 'count') process.send?.(counts)
  if (request === 'clear') counts.messages = counts.calls = 0
})
