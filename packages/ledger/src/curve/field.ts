/** Order of the BLS12-381 groups: the scalar field in which pages are polynomials. */
export const FIELD_ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001n

export function mod(value: bigint): bigint {
  const rest = value % FIELD_ORDER
  return rest < 0n ? rest + FIELD_ORDER : rest
}

export function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let square = mod(base)
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % FIELD_ORDER
    square = (square * square) % FIELD_ORDER
  }
  return result
}

/** Inverse modulo the group order by the extended Euclidean algorithm. @throws RangeError for zero. */
export function inverse(value: bigint): bigint {
  let [a, b] = [mod(value), FIELD_ORDER]
  if (a === 0n) throw new RangeError('Zero has no inverse.')
  let [x, y] = [1n, 0n]
  while (b !== 0n) {
    const quotient = a / b
    ;[a, b] = [b, a - quotient * b]
    ;[x, y] = [y, x - quotient * y]
  }
  return mod(x)
}

/** Inverses of many values for the price of one inversion and three multiplications each (Montgomery). */
export function inverseAll(values: readonly bigint[]): bigint[] {
  let product = 1n
  /** First the products of all values before, then the inverses. */
  const results = values.map((value) => {
    const before = product
    product = (product * value) % FIELD_ORDER
    return before
  })
  let rest = inverse(product)
  for (let i = values.length - 1; i >= 0; i--) {
    results[i] = (rest * results[i]!) % FIELD_ORDER
    rest = (rest * values[i]!) % FIELD_ORDER
  }
  return results
}

/** True for an integer that is a canonical scalar. */
export function isScalar(value: bigint): boolean {
  return value >= 0n && value < FIELD_ORDER
}
