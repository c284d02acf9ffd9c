/** A chat platform that is connected and answering. */
export interface RunningPlatform {
  name: string
  /** Takes no more messages, finishes what is under way, and disconnects. */
  stop(): Promise<void>
}
