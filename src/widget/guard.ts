/** Calls back to whoever opened the card. Their mistake never takes the card away from a person. */
export function guard(call: () => void): void {
  try {
    call()
  } catch {
    // An error of the caller: what the person did goes on, and the page hears no error of ours.
  }
}
