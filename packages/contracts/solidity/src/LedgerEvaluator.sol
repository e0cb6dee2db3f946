// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EVALUATION_DOMAIN} from "./ledger/EvaluationDomain.sol";

/// @title The Solidity twin of the ledger's evaluator precompile
/// @notice A pure function: reads the packed entries of a settlement, checks that they are canonical (slots rising and
/// existing, amounts at least 1, widths least), sums them as integers, and evaluates at `z` the polynomials they define.
/// No selector; the bytes are those of protocol.md §3.2:
///
///     input   z (32) ‖ rho (32) ‖ u16 k ‖ k × u16 limit ‖ entries
///     output  y (32) ‖ k × sum (32)
///
/// @dev No inversion per entry. With slot = 64·hi + lo, w = a·b and u = z/a, the sum Σ v/(z − w) = (1/a)·Σ v/(u − b) is kept as a
/// running fraction: num/den of a group of 64 slots needs three modular products per entry. Because w/(z − w) = z/(z − w) − 1,
/// Σ v·w/(z − w) = z·Σ v/(z − w) − Σ v. One inversion (modexp) closes the whole call.
contract LedgerEvaluator {
    /// @notice The input is not z, rho, limits and canonical entries as the specification wants them.
    error InvalidEntries();

    fallback(bytes calldata) external returns (bytes memory result) {
        bytes memory domain = EVALUATION_DOMAIN;
        bool ok;
        assembly ("memory-safe") {
            let R := 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001
            // frame: 0x20 power of rho, 0x40 N, 0x60 D, 0x80 S; later the input of modexp
            let frame := mload(0x40)
            result := add(frame, 0x180)
            let k := shr(240, calldataload(64))
            mstore(result, add(0x20, shl(5, k)))
            mstore(0x40, add(result, add(0x40, shl(5, k))))
            mstore(add(frame, 0x20), 1)
            mstore(add(frame, 0x40), 0)
            mstore(add(frame, 0x60), 1)
            mstore(add(frame, 0x80), 0)
            domain := add(domain, 0x20)

            let ptr := add(66, shl(1, k))
            ok := and(and(lt(calldataload(0), R), lt(calldataload(32), R)), gt(k, 0))

            for { let i := 0 } lt(i, k) { i := add(i, 1) } {
                let sum := 0
                let den := 1
                let num := 0
                // every field of a page's head lies in one word: u16 count, u8 widths
                let count := calldataload(ptr)
                let amountWidth := and(shr(232, count), 0x0f)
                let gapWidth := and(shr(236, count), 0x0f)
                count := shr(240, count)
                ok := and(ok, and(and(gt(count, 0), lt(count, 4097)), and(lt(sub(amountWidth, 1), 8), lt(gapWidth, 3))))
                ptr := add(ptr, 3)
                let width := add(amountWidth, gapWidth)
                let end := add(ptr, mul(count, width))
                ok := and(ok, iszero(gt(end, calldatasize())))
                if iszero(ok) { break }
                {
                    let limit := and(calldataload(add(36, shl(1, i))), 0xffff)
                    if gt(limit, 4096) {
                        ok := 0
                        break
                    }
                    let amountBits := shl(3, amountWidth)
                    let shift := sub(256, shl(3, width))
                    let mask := sub(shl(amountBits, 1), 1)
                    // `slot` is the last slot read (−1 before the first), `last` the last slot of its group of 64
                    let slot := not(0)
                    let last := 0
                    let u := 0
                    let seen := 0
                    let faults := 0
                    // before the first entry the group is that of slot 0, entered here (a[0] = 1)
                    last := 63
                    u := calldataload(0)
                    for {} lt(ptr, end) { ptr := add(ptr, width) } {
                        let word := shr(shift, calldataload(ptr))
                        let amount := and(word, mask)
                        seen := or(seen, word)
                        faults := or(faults, iszero(amount))
                        sum := add(sum, amount)
                        slot := add(add(slot, 1), shr(amountBits, word))
                        if gt(slot, last) {
                            if iszero(lt(slot, limit)) {
                                faults := 1
                                break
                            }
                            // leave the old group (num/a) and enter the new one (num·a)
                            num := mulmod(num, mload(add(add(domain, 0x1000), shl(5, shr(6, last)))), R)
                            last := or(slot, 63)
                            let group := add(domain, shl(5, shr(6, slot)))
                            num := mulmod(num, mload(add(group, 0x800)), R)
                            u := mulmod(calldataload(0), mload(add(group, 0x1000)), R)
                        }
                        // u − b, not reduced: below 2r < 2^256
                        let d := add(u, mload(add(domain, shl(5, and(slot, 63)))))
                        num := add(mulmod(num, d, R), mulmod(amount, den, R))
                        den := mulmod(den, d, R)
                    }
                    num := mulmod(num, mload(add(add(domain, 0x1000), shl(5, shr(6, last)))), R)
                    ok := and(ok, and(iszero(faults), lt(slot, limit)))
                    // least widths: some amount needs its top byte, some gap needs its bytes
                    ok := and(ok, iszero(lt(and(seen, mask), shl(sub(amountBits, 8), 1))))
                    ok := and(ok, iszero(lt(shr(amountBits, seen), shr(8, shl(shl(3, gapWidth), 1)))))
                }
                // N/D += rho^i · num/den, S += rho^i · sum
                let power := mload(add(frame, 0x20))
                let D := mload(add(frame, 0x60))
                mstore(
                    add(frame, 0x40),
                    addmod(mulmod(mload(add(frame, 0x40)), den, R), mulmod(mulmod(power, num, R), D, R), R)
                )
                mstore(add(frame, 0x60), mulmod(D, den, R))
                mstore(add(frame, 0x80), addmod(mload(add(frame, 0x80)), mulmod(power, sum, R), R))
                mstore(add(frame, 0x20), mulmod(power, calldataload(32), R))
                mstore(add(add(result, 0x40), shl(5, i)), sum)
            }

            let z := calldataload(0)
            let c := z
            for { let i := 0 } lt(i, 12) { i := add(i, 1) } { c := mulmod(c, c, R) }
            ok := and(ok, and(eq(ptr, calldatasize()), iszero(eq(c, 1))))

            // y = (z^4096 − 1)/4096 · (z·N/D − S), with 1/(4096·D) = (4096·D)^(r − 2)
            let N := mload(add(frame, 0x40))
            let D := mload(add(frame, 0x60))
            let S := mload(add(frame, 0x80))
            mstore(frame, 0x20)
            mstore(add(frame, 0x20), 0x20)
            mstore(add(frame, 0x40), 0x20)
            mstore(add(frame, 0x60), mulmod(D, 4096, R))
            mstore(add(frame, 0x80), sub(R, 2))
            mstore(add(frame, 0xa0), R)
            ok := and(ok, staticcall(gas(), 0x05, frame, 0xc0, frame, 0x20))
            // (z·N − S·D) / (4096·D) · (z^4096 − 1)
            let y := addmod(mulmod(z, N, R), sub(R, mulmod(S, D, R)), R)
            mstore(add(result, 0x20), mulmod(mulmod(y, mload(frame), R), addmod(c, sub(R, 1), R), R))
        }
        if (!ok) revert InvalidEntries();
    }
}
