import { writeFileSync } from 'node:fs'

/**
 * Writes solidity/evaluator/LedgerEvaluator.yul: the evaluator's code with its inner step several times, and the tables by which it finds
 * roots of unity. The domain is that of an EIP-4844 blob: slot s stands for w = ω^bitrev12(s), ω = 7^((r-1)/4096). With
 * s = 64·hi + lo it is w = a[hi]·b[lo], a[hi] = ω^bitrev6(hi), b[lo] = ω^(64·bitrev6(lo)).
 */
const r = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001n
const R = `0x${r.toString(16)}`

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (let b = base % r, e = exponent; e > 0n; e >>= 1n, b = (b * b) % r) {
    if (e & 1n) result = (result * b) % r
  }
  return result
}
const omega = power(7n, (r - 1n) / 4096n)
const reverse6 = (i: number): bigint =>
  BigInt(Number.parseInt(i.toString(2).padStart(6, '0').split('').reverse().join(''), 2))
const table = (entry: (i: number) => bigint): string =>
  Array.from({ length: 64 }, (_, i) => entry(i).toString(16).padStart(64, '0')).join('')

const minusB = table((lo) => r - power(omega, 64n * reverse6(lo)))
const a = table((hi) => power(omega, reverse6(hi)))
const inverseA = table((hi) => power(power(omega, reverse6(hi)), r - 2n))

const UNROLL = 16
const step = `
                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), ${R})
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), ${R})
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), ${R})
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, ${R}), mulmod(word, den, ${R}))
                    den := mulmod(den, d, ${R})
                    ptr := add(ptr, width)
`

const source = `// SPDX-License-Identifier: MIT
// Written by scripts/evaluator-source.ts; do not edit.

/// The twin of the ledger's evaluator precompile for chains that do not have it.
///
/// A pure function: reads the packed entries of a settlement, checks that they are canonical (slots rising and existing, amounts at least
/// 1, widths least), sums them as integers, and evaluates at z the polynomials they define. No selector; the bytes are those of
/// protocol.md §3.2. Anything else reverts without data.
///
///     input   z (32) ‖ rho (32) ‖ u16 k ‖ k × u16 limit ‖ entries
///     output  y (32) ‖ k × sum (32)
///
/// No inversion per entry. With slot = 64·hi + lo, w = a·b and u = z/a, the sum Σ v/(z − w) = (1/a)·Σ v/(u − b) is kept as a running
/// fraction: num/den of a group of 64 slots needs three modular products per entry. Because w/(z − w) = z/(z − w) − 1,
/// Σ v·w/(z − w) = z·Σ v/(z − w) − Σ v. One inversion (modexp) closes the whole call.
///
/// It is written in Yul so that every variable of the inner loop stays on the stack; what the loop needs rarely lies in memory:
///
///     0x0000  table r − b, 64 words       0x1860  limit of the page            0x1900  S = Σ rho^i·sum
///     0x0800  table a                     0x1880  pages left                   0x1920  rho^i
///     0x1000  table 1/a                   0x18a0  position of the limit        0x1940  position of the sum
///     0x18c0  N of the whole fraction     0x18e0  D                            0x1a00  output
object "LedgerEvaluator" {
    code {
        datacopy(0, dataoffset("LedgerEvaluator_deployed"), datasize("LedgerEvaluator_deployed"))
        return(0, datasize("LedgerEvaluator_deployed"))
    }
    object "LedgerEvaluator_deployed" {
        code {
            datacopy(0, dataoffset("tables"), 0x1800)
            if iszero(and(lt(calldataload(0), ${R}), lt(calldataload(32), ${R}))) { revert(0, 0) }
            let ptr := shr(240, calldataload(64))
            if iszero(ptr) { revert(0, 0) }
            mstore(0x1880, ptr)
            ptr := add(66, shl(1, ptr))
            mstore(0x18a0, 66)
            mstore(0x18e0, 1)
            mstore(0x1920, 1)
            mstore(0x1940, 0x1a20)

            for {} mload(0x1880) { mstore(0x1880, sub(mload(0x1880), 1)) } {
                let end
                let shift
                let mask
                let width
                let amountBits
                {
                    // head of a page: u16 count, u8 widths
                    let head := shr(232, calldataload(ptr))
                    amountBits := shl(3, and(head, 0x0f))
                    width := add(and(head, 0x0f), and(shr(4, head), 0x0f))
                    let limit := shr(240, calldataload(mload(0x18a0)))
                    if or(
                        or(gt(sub(shr(8, head), 1), 4095), gt(limit, 4096)),
                        or(gt(sub(amountBits, 8), 56), gt(and(head, 0xf0), 0x20))
                    ) { revert(0, 0) }
                    mask := sub(shl(amountBits, 1), 1)
                    shift := sub(256, shl(3, width))
                    ptr := add(ptr, 3)
                    end := add(ptr, mul(shr(8, head), width))
                    if gt(end, calldatasize()) { revert(0, 0) }
                    mstore(0x1860, limit)
                    mstore(0x18a0, add(mload(0x18a0), 2))
                }
                // the last slot read (−1 before the first); the last slot of its group; z/a of that group (a = 1 for slot 0)
                let slot := not(0)
                let last := 63
                let u := calldataload(0)
                let num := 0
                let den := 1
                let sum := 0
                let seen := 0
                let word
                let d
                // ${UNROLL} entries at a time while there are so many
                end := sub(end, mul(width, ${UNROLL - 1}))
                for {} slt(ptr, end) {} {${step.repeat(UNROLL)}                }
                end := add(end, mul(width, ${UNROLL - 1}))
                for {} lt(ptr, end) {} {${step}                }
                if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), ${R})
                // least widths: some amount needs its top byte, some gap needs all its bytes
                {
                    if or(
                        lt(and(seen, mask), shl(sub(amountBits, 8), 1)),
                        lt(shr(amountBits, seen), shr(8, shl(sub(shl(3, width), amountBits), 1)))
                    ) { revert(0, 0) }
                }
                // N/D += rho^i · num/den, S += rho^i · sum
                let power := mload(0x1920)
                mstore(0x18c0, addmod(mulmod(mload(0x18c0), den, ${R}), mulmod(mulmod(power, num, ${R}), mload(0x18e0), ${R}), ${R}))
                mstore(0x18e0, mulmod(mload(0x18e0), den, ${R}))
                mstore(0x1900, addmod(mload(0x1900), mulmod(power, sum, ${R}), ${R}))
                mstore(0x1920, mulmod(power, calldataload(32), ${R}))
                mstore(mload(0x1940), sum)
                mstore(0x1940, add(mload(0x1940), 0x20))
            }
            if iszero(eq(ptr, calldatasize())) { revert(0, 0) }

            // y = (z^4096 − 1)/4096 · (z·N/D − S), with the inverse of 4096·D by Fermat
            let z := calldataload(0)
            let c := z
            for { let i := 12 } i { i := sub(i, 1) } { c := mulmod(c, c, ${R}) }
            if eq(c, 1) { revert(0, 0) }
            mstore(0x00, 0x20)
            mstore(0x20, 0x20)
            mstore(0x40, 0x20)
            mstore(0x60, mulmod(mload(0x18e0), 4096, ${R}))
            mstore(0x80, sub(${R}, 2))
            mstore(0xa0, ${R})
            if iszero(staticcall(gas(), 0x05, 0x00, 0xc0, 0x00, 0x20)) { revert(0, 0) }
            let y := addmod(mulmod(z, mload(0x18c0), ${R}), sub(${R}, mulmod(mload(0x1900), mload(0x18e0), ${R})), ${R})
            mstore(0x1a00, mulmod(mulmod(y, mload(0x00), ${R}), addmod(c, sub(${R}, 1), ${R}), ${R}))
            return(0x1a00, sub(mload(0x1940), 0x1a00))
        }
        data "tables" hex"${minusB}${a}${inverseA}"
    }
}
`
writeFileSync(new URL('../solidity/evaluator/LedgerEvaluator.yul', import.meta.url), source)
