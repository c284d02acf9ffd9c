/** Moves the log of a SQLite file into the file, beside the thread that writes: that waits for the disk. */
import { DatabaseSync } from 'node:sqlite'
import { workerData } from 'node:worker_threads'

/** 200 MB. */
const longLogPages = 50_000

const database = new DatabaseSync(workerData as string)
database.exec('PRAGMA busy_timeout = 5000')
// Writing goes on meanwhile; when it pauses for a moment afterwards, the log begins anew by itself.
const { log } = database.prepare('PRAGMA wal_checkpoint(PASSIVE)').get() ?? {}
// When it never pauses, it has to wait once in a while.
if (Number(log) > longLogPages) database.exec('PRAGMA wal_checkpoint(RESTART)')
database.close()
