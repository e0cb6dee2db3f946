// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The evaluation domain of a page: the 4096th roots of unity in bit-reversed order, as in an EIP-4844 blob
library RootsOfUnity {
    uint256 internal constant R = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    /// @notice 1/x modulo r for x ≠ 0, by Fermat and the modexp precompile.
    function inverse(uint256 x) internal view returns (uint256 y) {
        assembly ("memory-safe") {
            let r := 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001
            let input := mload(0x40)
            mstore(input, 0x20)
            mstore(add(input, 0x20), 0x20)
            mstore(add(input, 0x40), 0x20)
            mstore(add(input, 0x60), x)
            mstore(add(input, 0x80), sub(r, 2))
            mstore(add(input, 0xa0), r)
            // it can only fail for want of gas; going on without an inverse would prove nothing
            if iszero(staticcall(gas(), 0x05, input, 0xc0, 0x00, 0x20)) { revert(0, 0) }
            y := mload(0x00)
        }
    }

    /// @notice Memory position of 3 × 16 words: what bits 8–11, 4–7 and 0–3 of a slot contribute to {ofSlot}. For many slots.
    function factors() internal pure returns (uint256 position) {
        assembly ("memory-safe") {
            let r := 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001
            position := mload(0x40)
            let end := add(position, 0x600)
            mstore(0x40, end)
            // what the highest bit contributes; each lower one contributes the square of the one above
            let root := 0x564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306
            for { let table := position } lt(table, end) { table := add(table, 0x200) } {
                let bit2 := mulmod(root, root, r)
                let bit1 := mulmod(bit2, bit2, r)
                let bit0 := mulmod(bit1, bit1, r)
                mstore(table, 1)
                mstore(add(table, 0x20), bit0)
                mstore(add(table, 0x40), bit1)
                mstore(add(table, 0x60), mulmod(bit1, bit0, r))
                // the first four times bit 2, the first eight times bit 3
                for { let at := table } lt(at, add(table, 0x80)) { at := add(at, 0x20) } {
                    let factor := mload(at)
                    let with2 := mulmod(factor, bit2, r)
                    mstore(add(at, 0x80), with2)
                    mstore(add(at, 0x100), mulmod(factor, root, r))
                    mstore(add(at, 0x180), mulmod(with2, root, r))
                }
                root := mulmod(bit0, bit0, r)
            }
        }
    }

    /// @notice ω^bitrev12(slot), ω = 7^((r − 1)/4096): the point at which a page's polynomial takes the amount of `slot`.
    /// @dev Bit j of the slot contributes ω^(2^(11 − j)).
    function ofSlot(uint256 slot) internal pure returns (uint256 w) {
        assembly ("memory-safe") {
            let r := 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001
            w := 1
            if and(slot, 0x1) {
                w := mulmod(w, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000000, r)
            }
            if and(slot, 0x2) {
                w := mulmod(w, 0x00000000000000008d51ccce760304d0ec030002760300000001000000000000, r)
            }
            if and(slot, 0x4) {
                w := mulmod(w, 0x345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a, r)
            }
            if and(slot, 0x8) {
                w := mulmod(w, 0x20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce, r)
            }
            if and(slot, 0x10) {
                w := mulmod(w, 0x50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e, r)
            }
            if and(slot, 0x20) {
                w := mulmod(w, 0x45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee53, r)
            }
            if and(slot, 0x40) {
                w := mulmod(w, 0x6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be, r)
            }
            if and(slot, 0x80) {
                w := mulmod(w, 0x4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b, r)
            }
            if and(slot, 0x100) {
                w := mulmod(w, 0x095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e, r)
            }
            if and(slot, 0x200) {
                w := mulmod(w, 0x325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d854, r)
            }
            if and(slot, 0x400) {
                w := mulmod(w, 0x6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e5, r)
            }
            if and(slot, 0x800) {
                w := mulmod(w, 0x564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306, r)
            }
        }
    }
}
