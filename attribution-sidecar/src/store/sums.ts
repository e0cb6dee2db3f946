/** Sums by account as JSON, `[[account, amount], …]` with amounts as decimal text. */
export function encodeSums(sums: readonly { readonly account: number; readonly amount: bigint }[]): string {
  return JSON.stringify(sums.map(({ account, amount }) => [account, String(amount)]))
}

export function decodeSums(text: string): Map<number, bigint> {
  return new Map(
    (JSON.parse(text) as [number, string][]).map(([account, amount]) => [account, BigInt(amount)]),
  )
}

export function total(sums: ReadonlyMap<number, bigint>): bigint {
  return [...sums.values()].reduce((sum, amount) => sum + amount, 0n)
}
