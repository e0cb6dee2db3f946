import { writeFileSync } from 'node:fs'

/**
 * Writes the tables by which the evaluator finds roots of unity. The domain is that of an EIP-4844 blob: slot s stands for
 * w = ω^bitrev12(s), ω = 7^((r-1)/4096). With s = 64·hi + lo it is w = a[hi]·b[lo], a[hi] = ω^bitrev6(hi), b[lo] = ω^(64·bitrev6(lo)).
 */
const R = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001n

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (let b = base % R, e = exponent; e > 0n; e >>= 1n, b = (b * b) % R) {
    if (e & 1n) result = (result * b) % R
  }
  return result
}

const omega = power(7n, (R - 1n) / 4096n)
const reverse6 = (i: number): bigint =>
  BigInt(Number.parseInt(i.toString(2).padStart(6, '0').split('').reverse().join(''), 2))
const table = (entry: (i: number) => bigint): string =>
  Array.from({ length: 64 }, (_, i) => entry(i).toString(16).padStart(64, '0')).join('')

const minusB = table((lo) => R - power(omega, 64n * reverse6(lo)))
const a = table((hi) => power(omega, reverse6(hi)))
const inverseA = table((hi) => power(power(omega, reverse6(hi)), R - 2n))

const source = `// SPDX-License-Identifier: MIT
// Written by scripts/evaluation-domain.ts; do not edit.
pragma solidity ^0.8.30;

/// @dev Slot s = 64·hi + lo stands for the root of unity w = a[hi]·b[lo]. Three tables of 64 words: r − b, a, 1/a.
bytes constant EVALUATION_DOMAIN =
    hex"${minusB}"
    hex"${a}"
    hex"${inverseA}";
`
writeFileSync(new URL('../solidity/src/ledger/EvaluationDomain.sol', import.meta.url), source)
