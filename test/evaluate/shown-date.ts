const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day as English replies show it. */
export function shownDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return day ? `${day} ${months[(month ?? 0) - 1]} ${year}` : ''
}
