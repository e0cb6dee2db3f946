/** Work that several ask for at once. */
export type SharedRun<T> = {
  /** Joins what is under way. */
  join(): Promise<T>
  /** Its result is of a run that began after the call: one under way may have missed what the caller knows of. */
  fresh(): Promise<T>
}

export function createSharedRun<T>(run: () => Promise<T>): SharedRun<T> {
  let pending: Promise<T> | undefined
  const join = () => {
    pending ??= run().finally(() => {
      pending = undefined
    })
    return pending
  }
  return {
    join,
    async fresh() {
      await pending?.catch(() => {})
      return join()
    },
  }
}
