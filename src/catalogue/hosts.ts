/** The name people know a host by; hosts are models.dev's provider ids. */
export function hostName(id: string): string {
  return id
}
