// SPDX-License-Identifier: MIT
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
            if iszero(and(lt(calldataload(0), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), lt(calldataload(32), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))) { revert(0, 0) }
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
                // 16 entries at a time while there are so many
                end := sub(end, mul(width, 15))
                for {} slt(ptr, end) {} {
                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)

                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)
                }
                end := add(end, mul(width, 15))
                for {} lt(ptr, end) {} {
                    word := shr(shift, calldataload(ptr))
                    seen := or(seen, word)
                    slot := add(add(slot, 1), shr(amountBits, word))
                    word := and(word, mask)
                    if iszero(word) { revert(0, 0) }
                    if gt(slot, last) {
                        // leave the old group (num/a), enter the new one (num·a, u = z/a)
                        if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                        num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        last := or(slot, 63)
                        num := mulmod(num, mload(add(0x800, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                        u := mulmod(calldataload(0), mload(add(0x1000, shl(5, shr(6, slot)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    }
                    sum := add(sum, word)
                    // d = u − b, not reduced: below 2r < 2^256
                    d := add(u, mload(and(shl(5, slot), 0x7e0)))
                    num := add(mulmod(num, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(word, den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                    den := mulmod(den, d, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                    ptr := add(ptr, width)
                }
                if iszero(lt(slot, mload(0x1860))) { revert(0, 0) }
                num := mulmod(num, mload(add(0x1000, shl(5, shr(6, last)))), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
                // least widths: some amount needs its top byte, some gap needs all its bytes
                {
                    if or(
                        lt(and(seen, mask), shl(sub(amountBits, 8), 1)),
                        lt(shr(amountBits, seen), shr(8, shl(sub(shl(3, width), amountBits), 1)))
                    ) { revert(0, 0) }
                }
                // N/D += rho^i · num/den, S += rho^i · sum
                let power := mload(0x1920)
                mstore(0x18c0, addmod(mulmod(mload(0x18c0), den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mulmod(mulmod(power, num, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), mload(0x18e0), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                mstore(0x18e0, mulmod(mload(0x18e0), den, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                mstore(0x1900, addmod(mload(0x1900), mulmod(power, sum, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                mstore(0x1920, mulmod(power, calldataload(32), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
                mstore(mload(0x1940), sum)
                mstore(0x1940, add(mload(0x1940), 0x20))
            }
            if iszero(eq(ptr, calldatasize())) { revert(0, 0) }

            // y = (z^4096 − 1)/4096 · (z·N/D − S), with the inverse of 4096·D by Fermat
            let z := calldataload(0)
            let c := z
            for { let i := 12 } i { i := sub(i, 1) } { c := mulmod(c, c, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001) }
            if eq(c, 1) { revert(0, 0) }
            mstore(0x00, 0x20)
            mstore(0x20, 0x20)
            mstore(0x40, 0x20)
            mstore(0x60, mulmod(mload(0x18e0), 4096, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
            mstore(0x80, sub(0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001, 2))
            mstore(0xa0, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
            if iszero(staticcall(gas(), 0x05, 0x00, 0xc0, 0x00, 0x20)) { revert(0, 0) }
            let y := addmod(mulmod(z, mload(0x18c0), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), sub(0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001, mulmod(mload(0x1900), mload(0x18e0), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001)
            mstore(0x1a00, mulmod(mulmod(y, mload(0x00), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), addmod(c, sub(0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001, 1), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001), 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001))
            return(0x1a00, sub(mload(0x1940), 0x1a00))
        }
        data "tables" hex"73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000000000000000000000000000000000000000000000000000000000000000000000173eda753299d7d47a5e80b39939ed33467baa40089fb5bfefffeffff0000000100000000000000008d51ccce760304d0ec0300027603000000010000000000003f96405d25a31660a733b23a98ca5b22a032824078eaa4fe8dd702cb688bc087345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a60b9f524ccbc6d03787d7d083f1b189fc54913cc6b4e0c269fc8017d5166afd31333b22e5ce11044babc5affca86bf658e74903694b04fd86037fe81ae99502e533bd8c1e977024e561dcd0fd4d314d93bfef0f00df2ec88ac159e2688bd433320b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce24c14de4b45f2d7bc4a72e43a8f20dbb34c8bd90143c7a436a20b4c8fbee018e4f2c596e753e4fcc6e92a9c460afca4a1ef4e672ebc1e1bb95df4b360411fe73551115b4607e449bd66c91d61832fc60bd43389604eeaf5a7f847ee47dc08d741edc919ec91f38ac5ccd4631f16edba4967a6b6cfb0faca4807b811a823f728d3b25b475ab91194b687a73c92f188612fc010d53ccb225425e544cdf4c88794838c7f2dd7e0c63fccabf643eda8951f257bc96af334c36bca1abb31fb37786b9230d17191423f48d7e7d03f9e6ac83bc944f1b07b3c56074c9f39f658c9620b350e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e0df6e1cface780a62d34ccafd6d0ce6e2d0124a02ec3ede2c13af36ece5c935e65f6c5837cb5fca206050b5832d1099726bc7f62d13a6e1c3ec50c9031a36ca3476fa2fb6162ffabd84f8612c8b6cc00bd7fdf9c77487ae79733f3a6ba60eaa62c7e0457c83a7d9c5aea51f540eb0c04963dc46688b5e11768cc0c58459f155b20e9cd3a7fca77e38a490835c612d67951d460a1dbfcd267df2b12e5b03301485303da18a9d30564a8f0cfd2438f018c01e943612401899720d4ed194fccfeb96f8c83d4d0a0ae73ac3f6e2f24bd52fe708c291cbae2a361196986abd51edcb50461237e58fcced486fa69d8e4e48506e3317ae6451bb89de69679532ae1234c6f70f5e67a06fbd88f907adac98af5480e6466930923ab7811a43132b1888c36047cb16caf96816fa3a95d2d4016e2bd45593d6ff6dab086ee5bcecc4e7773cb1cfa4b9a3c48cf47ecaed406f9fc1065f116d26dfeb2f7ee7d19743e43af577256f35bb8ed54ae00468b04010fa5c79f62a6d195014b641082e68bc0bc50a88f5e73ed8c432405d0ae25b21df6c52b2a6c7876bf0928e68fae34a81e1cfca2ec1579b9c6e6797777851425ea12dcacdae7452d43f6d5756f51cb57e0e3035d152e3e440d3d981efb1e97f596a4c8da48262724b71d050aa97ebf2fcc0f5611ae45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee534b0277449923ce3ca1cac574d6e7aa0947cb9993a1e752756220b9443bf5371d28eb300e9079af0b916f129332ba2dfc0bf20a6f5e1709899ddf46bac40ac8e4205bf9e8afe7612dc1649310899759ba6ee1991fee0e510a7b9610b1db94977e5391ad6a79b61c1a71d544f7800a7e4ae4dc0ae311f00af48469ef4d246b68832f00a2325ba21faac6e50c813baa9974308f60f019fd400926be16cb704b990a44ed0520cdfb5d9d6c54cb86cdf73e91232e4312e6011bf5d941e9338fb466f71ef34257e466b84b3c8c71b5ba9e612b6faaf80b0c55bd8430f9a5d7f0c3cdb254fa64fb4536c4fcf6ad66524f0376d9e412abf7f3a89e7acf065a270f3c324f65a566a6d1a50dea09febaa04d13f22bb293335cea2da31a2d03a19553a24b820e4840ac57f86f5e293b1d67bc8de5d9a12a70a615d0b8e4d2fc5e69ac5db47f1b29a6a78265e48883e0070b973ffd92c29e4af408c2b9413f0eca84af71a18658c400aba73798bfaf59d0fc7261da72911f590ef73ba2bdc0f1357a508e5e7b10952f0122e8072dabac70f83e4acd519bbabf1e9e172de6223c4fc056e43d9a6358785206b5761a878d670fcb570ab3b802e4e461e72e18ddc3b03ea91bc26720261c76ad9e668d4f4bc1c2f86897360cf9b80ec36bb2b55ba6c1e4335d349553c78adc7bff16bae3ee1645113940cf46c3ebf43c92a949a4593e1acca2cb6c3c1a56c914ef83eed9620388e8f73902f9d6586048a1b7870bb1eb8b66cd55ce37d3508a14adf95959d7d47f20aa9f0259e74ba2b75ca477f44e14739932aa33199cdaee7b3c79d6566009b5882952d6a41e85011d426b52b891fa3f982b68c55a50cc64ae610371dcd9ce528178852eaf9f1f01e2bbf0ac476e05bf67d4973c0596a3d0ddae097ebcf95c6ee2bfcfce81a2bee506858fc6870b11e11ba54d0f6e5703824bef73c976407b9926e20836d21ae51df978cc3878f4ee1de45ab2f270822dc00c9fa4b3b3c03b15fa3a7826e94910119f300f47d64b34dde86304f3036b79931cfdd8947f799cf20f675fde6a7493f160ce4cb729b4cb21179cfb0e68f0ba2461933c32412d801131c542d24eb73f5d9958580573ea3fa3e6fe310f0afced2ec80a4115f20c57f6d7dc9533050664a566a603f98c15c05b1901cef24b26d155db6e78824b6f2c61beab61e404db96c6037b2ae2f8d84c914e68b10d28c6d5fd4e2f04c5e7caaba64af676214ee20d3cfc83311c0727b36db1974ef4640d097461a2eeaf4e84b3cd7dc75b61db872ef3dce28e788d28c143168bba2c0fe09ddec7fa8e98e4b5243a8bda7ca37836750f231bcd8672d73ebbe97445d500000000000000000000000000000000000000000000000000000000000000016898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b6dee1bd32e1843bc1a3ef55558b56d6d427d52a475e8ce1152a4c44c49a49f1e095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5a7e2dcdcaf325db8a076a0804aaf03d6b42f05b2dd0efa96d4b3d6d88b9ec490b47f481668a98cc916653ef8ee10c316009b29d2aaa46f58fde839c9b10f95a2bddbb2eb5bc528c11781b3e716a0f505edf8a6e25303f2fd0c13b83274f45b0325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8542099eb7d5ee5004ffc6c81de8478b8e22010989d7476cf2bc1bf28a8007ab5485a9433bf9e5c6e898b6d5abad78fbbc3110f2fa24cca7e118a23f8184f67be535a03b1e6bfb9702607fd3c97042f2373a440d6987940175aa503ad6c44bc5ff8077fb7a1c70a28635fea4420d98de0ddffd8c7e12991d3593a7478c980a80dcd0753d5d6f7db3f4f0f669bb5886c3af4cb7ad52f8a5c627be96a0110191444de0d562071f73b29bb76665151b4cb89bba93a056f49df88978ecfab339e06cb5b30d14f1ed5f3daea6d94451f7d621398499bcab0951254eec1d795605c9454e16d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e5536410ac5d53a149416469b17618f6a0473f627cef182bf8f6139aa4696affcb35b92e6ad1aa805d875c182d7bfe77cc1792dc9c9ab9a192a42416165d386af95e2af74df5e016d7a53f6b08885f52e78493c6b06754a128dff1056cfd5ec865068f5b03ee8a9e0c240a6ba7523bd51940b3c3d1d51852439775462cfb15928e4b0ec0dfcf0eae86c2b3ee68881b3131e897551d7eb479316903092c74d1b36314506dce2e5ec6630aa522414c846da37aa73479f853c1eb8d14b4edec5276706ddc17e308d1480c85fddad45ca496fc0cc62920e6caa9f8f2292b77ec6944b712a7a560942c6498c9107c1635743781d432aeceebd86026c4febf0b91c6806d64a942d5471bc24662632562d7c80a53695b2f702a43d37b7ab8dac27f3e254c06dd1919c9e42d245edfec475cd95fd90c72e12d4ef7b1bc1d048d5e4c8f92d51323d0588d6029adaf665203abefaf0457e716e0f033f72b72498848fbc009984c453d85d572d287a73bb732faaf08a75a56d7ccb64bbb09a91f10acaa57449b2969bc0e64c9d219a8d562efc8186a2d24d18fa289732f688a5ee031a9245ad31ec1c5d21eec1555ed81ca1bbc982e79226ec9d66ed0d05112d7c36272dfa40347d7ed8c43ec33b5e17e82746da5a2b0761084d1e459c2644faaa91388ae574d564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306160fb4baeca30de2fa564db1db4df55ad5684c6a14b706e6a4e458d205940a6515eda66cf5599656047e8cec0c7be22c07c9e71e9ad981f3f9bee777f505a67017723119b933616cdbe1801187d7696ce65e84d56af0f9ca4f7f8d52f0dc399203a18ee91d8b9f540e171f160493e14feeec510028ee108633efbda071957818683df7216cd9a914d05c53c86f28bcf1f1eb12eb2761d20c77841793f2e1f3bd0c66e71dd75bc2ecd64c8f0c367f618e97032279af1aaeba30316f6a5cbe727c4f6e5a42aef9c0269ffb74496a8aa8d45f07af22564f84f8f83aecc92580b8aa318644261676fcc9f3bc3df6273fd94bd1e00594924fb402d6cd14fd27e25700173674affe564b7a8b3844deac9ea564315057d57703f9a87e126235ecd430264f11ac8c4cf028e96b55b53b85b3aaaf6502db433ead26c61eff4e410f51f54112b840afc2350d54fc80dd3fde8f89eaed8d825a7d11480cdc99619927e248711a6f73141aa50ce8e0448856303668e32636ba5d59a1fdb3918b8ff2657cb79914737c023d791f0bdc6832ada0a4abdbb2f0341a13b3565ad286345e7ac747d61dba8c85aab132d3f04ce0af0a60f99468e9187454698944ac775919154154c139dd4dce95290db96dbc6e981c87cc0d39d55c9043bd712ec2374a085a04cf7736a0694837b9391d085fa60b9f017e70697bf2539257c17e7aad24986121275359dbde92b22d5da44740e70657943af37e586184211e1e67d4f1c280878dd15612d828bbc7ee1bd43b6c686683ad41bf3382dfab906848c79c3c62b3f1e99da108ab794174efafe9bbb1da00479695453e6236400ce1a035463b81e35706dc9304fdd14ad990c5d94abc61794fedbb7b37fcae5ba09e0c9e7936dad504dd20d84c297ba852c1b35fd6ee452a97c16ac3883a3fdb27ce4620c9037884585beeed3d3e0be46010a6b28fce2e90dce28a6db3cad3633089749adf4e63d01af609aa5b3cf96ecc6b5153abf178d66922bda5cb6a7dd7ea6053089d718125b7898a67344161caaccddcb331fc82977997ab4493180a97607b7b75ee0a9b7720fe18ea45cb63ad8b42d73f52437581fc31b4cb3b89d821e1ae06b63c3d590cd42f742e1efec3a26d8d2d0b63363c75ac7b61fa06e6f3a7aa7aa027d5ef58fc555a654502f807745a6b893c3d980cdab38ca1760a550d70148336689facaa64d3610ad51af7460aee018137df4643f06e17e34196ba16207a4ed9735b36b24c6dd788a94b9b9106ee3a43fd12880e5eefdbae2ab65315b31507ceb8d2aa93f770b9c8e1258b1331dca429aad2f2eb5255c656c9022651d853c9eca95343e645167ee18848310fab03bda4f931faf27e04e17cf31b99bf3cadf47500466419f0acda4132000000000000000000000000000000000000000000000000000000000000000160c7efec34093e9a725ce48f79bf9cd60081066e578d78bf6207cd2f20df9d1218ba7658084c71a467e701a945e9b713df7b4ee66e4caccb7d01866add95878036e1ebe124834a8fcfdc1da7bf59004b42f464cb4256a3b3f3f90bd2b05e602e6a61dbd781fc6d1c881dab49e15d37277dd34dc48b542a7916654b4e3193f38507d1dbabda2a09d6a9ca21650de7491c30eb83e42ef3f6bff9ed4f03933eef85346cbb19b5815e67af1b0f713a146c9387736de903ce2b7aaddcfc96a506dae208097452c5c978665bef62d338fc0848a3ce9513fd14fa7340e4c962f57bba4b5164ca4cf7456c9b942c20e45c3ad14d9ce862487904d0ab1b561347c6a477275dc3c284a67515dc83cfc755da62fd7c91d1fc0d8c4aab114fc7d67bfcec652007e07452f50c70e72cd060f51bbb1a5c145e38e331c8b4975bd310c3a66c9537142978cd5c4a2cc22b1f82c24c49a6a38b386f8d921bce1f63f68d7c07ae74011d6c2e6610db2be579e285d21c3be96a5262e5ef54d446d001dd7dd94f4c83f0612be66af1d7932ad362456d75681d054939f2f88e75b4a31b2f74c46426a23f679f181891141667e186be8536666f274c8e53b94e2d7a777de0dbdf025ab85c5bd1649c9174faecd5912df70ec1b979479b656972e6cc487fbbf17bc15c64ac55612c879036d62fae65b5bdd485b39aa954d02ff707ac89dc982deab639eb0607911a01d84f100c913ebd351085edf455aaac595d440f8fdd767be7f73b818b33dc2a0011d0128b4df1c0100c05fb20e58a365beaee9aa1222a95355823a93a086f794af8128e9b7f31a086992b47b188367d4298555040edfdb0754da8119f54d3cacb5733af7420048419c85f583b44246c157d33115f38932b9a6e8cfe9957e2a89f0ff90ea23664d64e46d29495439a573ac1ebbef93539694e1a3c03550b2e7413f7facad0aed9f0255cbae98aeb4f3251fc857ca88f6a9fd46e4014aa152f7d971682f3e80356b9fc2f9ded09b80f793a1eac2c49dab684ead675638b2c6aa58b3a749bc62c8e657fe47ea551f32dcc1406da0f4c6704b9c8bb9bf61e4c1e44da1cfeb7d79eb5f92f98205af5ff25a997aaca374219e45e4f9dfdca674e4042d5895e520b5e11815cb0df88d45d08977f02defff1329232e07592d6c959f30a29b1700d25aaeb125f3c7b6e0d87381d54e0a6107a38f6083124b6510303be2c283e4b4c4e07207d0c1f8045483a3b2e3f6b50892051ac5f1c8a02f30d5c8816fc2e317371ac14a94fc40ad271c701804dbba870bbae53d143440a70f22c494b60c7562ad9d99a2cadbf83be355f81e21fc24c6141198168d81deef5623f8685e0f879619f68358d191aaeef76af85c9632db6a4b24bef8e0f80d5157c391b2856c609b4784ae25ffab9dc59865046d17864183203961a252dd85433622121f16fc09ed8024721545355d82c179415005b0d6d37abfde128a69e40ea4f3c1b60a4b705db2da3f6c73ae7819e68cb35d85fba3cf6739bd8edbd9e625acf302558f3481488a9e3b1e0051d79650c14fb0fe542131cff79443d7ce5836ab440ef1707f8ce66d560149d58cdb2ea0e5377c7de2400a37e39e9c4369a22740747a3945afd93f458b16fb2ba629de4ed9c5d3a47398b9f28c039180b85a4d9605044ade7d1cb81f4be59f9d8819237c63a59c20216257919cfa08b067bb9f2a737da7d56c69e9b58fc0912c19f3dd3ad55075d2d564fde1a04d829b1de6dbacd482ec10c0dfb6cca3d4067ca08e2b3a4aca02a3a8f443648361e8ea8ae06b1260bbc666295f0258c22bef1bc975729ef5a11052786cd325992d5cad82d3d1b97276939714ea4ece87942ccf7b13be45384059822e7d4b19094b1e227591be5221a4095f5102a751cdc20bb57d12d8ac57976ecab2c881551a0912629b1438204082f46d0f8ddf3531046cd85dba9cb19a824d440d730af9a3f0b4ecfd90411f1254a7576c538f99a8b4d3c9304ac1777b8bedcf99899365c7c5177831c4f9a2f6dd37ffcfe32e30065a095ef29cc5fab63c3890d637678376a8aa8842c120e36693a2ede8cd6749ee99560b2cddee30920242bdc4035aec661da1c00931066162229dd16b97880c226a96b6d8623b90e8a775193a915287b84658d7d1fba41330aeb312e325b3ea5140386ddcd5ef683963cb7b786911fdf5db8e93e9ab4c0372188a91a0744c00bdb867760c3ba9fa4d06a8701ef94eaf2e552420e264134db4b7609c07d447dcf49302bc8edc2679bdd431054cb34d3fb33ec73192134d8d20862459f44dd3178e6798708085902bdb98d622f705bc6369880ad615f24c9eb0d45fe123c89cf7fd132123b65bf8f4969a2b5788f5d0442c24a231c74c130ec1bfabe94dba5e67293cd864eef861ffbedcfc03eb6e95d51948dedf2e20d5b4a24503c93e82d71aff0937862b0585b7d43b854c4f8a2e9617ef67285b215a900523c2aaed4076db69d9e66dd3f254fe954eff6572f4ad10993fca26054dfc243018a297c74fdf046da34802c41a29d928ebaf1f3abe8931102c7773d56ed08cc6ce4b2be18ac0f4ffe7781bcf9fc62302ac6323b77e26860686d36176ddfe31553892101c9e0a907b81fe8d1ce7384f2fc2256e0b4f93336c2fb95f6d8e9435461f3eeab26fc085dfb9e36c28aa5a9dcd1d96ba85a6ae2ceb14780f80cfadf8d1b6aac9318bed9079bf9206768a4848d3a711b036c0eb5b4d0f5bf82ad6a0469615442ba55ccf0777efa9276273f44b642d3177ffb8458b6f6d43ea8eba51c430bd0da29cd8e836193bb3960bdb203fa67422b4706016552e5731ff5b7e4f90d"
    }
}
