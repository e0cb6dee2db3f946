// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title BLS12-381 G1 by the precompiles of EIP-2537 and EIP-4844
/// @notice Points lie in memory in the form of EIP-2537: 128 bytes, x and y of 64, infinity all zero.
/// @dev A failing precompile consumes what it was given, so each call gets what it can need and no more.
library Bls12381 {
    /// @notice A point is not on the curve, not in the subgroup, or not encoded canonically.
    error InvalidPoint();
    /// @notice The KZG proof does not open the commitment to the value.
    error InvalidOpening();

    uint256 private constant G1_ADD_GAS = 500; // 375 by EIP-2537
    uint256 private constant G1_MSM_GAS = 12_000; // per point at most, discounts apply from the second
    uint256 private constant POINT_EVALUATION_GAS = 60_000; // 50,000 by EIP-4844

    /// @notice Memory at `to` (128 bytes) := sum of the two points at `points` (256 bytes). No subgroup check.
    function add(uint256 points, uint256 to) internal view {
        bool ok;
        assembly ("memory-safe") {
            ok := staticcall(G1_ADD_GAS, 0x0b, points, 0x100, to, 0x80)
            ok := and(ok, eq(returndatasize(), 0x80))
        }
        require(ok, InvalidPoint());
    }

    /// @notice Memory at `to` (128 bytes) := Σ scalar_i · point_i over `count` pairs of 160 bytes. Checks subgroups.
    function msm(uint256 pairs, uint256 count, uint256 to) internal view {
        bool ok;
        assembly ("memory-safe") {
            ok := staticcall(add(mul(count, G1_MSM_GAS), 500), 0x0c, pairs, mul(count, 0xa0), to, 0x80)
            ok := and(ok, eq(returndatasize(), 0x80))
        }
        require(ok, InvalidPoint());
    }

    /// @notice Reverts unless the commitment at memory `point` opens to `y` at `z` (EIP-4844 point evaluation; checks the subgroup).
    /// @param point 128 bytes that a precompile of EIP-2537 has read or written before (so that they are canonical)
    /// @param proof calldata position of the 48-byte compressed proof
    function verifyOpening(uint256 point, uint256 z, uint256 y, uint256 proof) internal view {
        bool ok;
        assembly ("memory-safe") {
            let input := mload(0x40)
            // compressed point at +0x60: the x coordinate's 48 bytes with three flag bits on top
            mcopy(add(input, 0x60), add(point, 0x10), 0x30)
            let flag := 0x80
            let yHigh := mload(add(point, 0x40))
            let yLow := mload(add(point, 0x60))
            switch or(or(mload(point), mload(add(point, 0x20))), or(yHigh, yLow))
            case 0 { flag := 0xc0 }
            default {
                // y > (p − 1)/2
                let halfHigh := 0x0d0088f51cbff34d258dd3db21a5d66b
                let halfLow := 0xb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd555
                if or(gt(yHigh, halfHigh), and(eq(yHigh, halfHigh), gt(yLow, halfLow))) { flag := 0xa0 }
            }
            mstore8(add(input, 0x60), or(flag, byte(0, mload(add(input, 0x60)))))
            calldatacopy(add(input, 0x90), proof, 0x30)
            // versioned hash by the sha256 precompile
            pop(staticcall(200, 0x02, add(input, 0x60), 0x30, input, 0x20))
            ok := eq(returndatasize(), 0x20)
            mstore8(input, 0x01)
            mstore(add(input, 0x20), z)
            mstore(add(input, 0x40), y)
            let accepted := staticcall(POINT_EVALUATION_GAS, 0x0a, input, 0xc0, input, 0x40)
            ok := and(ok, and(accepted, eq(returndatasize(), 0x40)))
        }
        require(ok, InvalidOpening());
    }
}
