/** A chat platform that is connected and answering. */
export interface RunningPlatform {
  name: string
  /** False while the connection is lost and being made again. */
  isConnected(): boolean
  /** Takes no more messages, finishes what is under way, and disconnects. */
  stop(): Promise<void>
}
