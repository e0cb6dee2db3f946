// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RootsOfUnity} from "../../src/ledger/RootsOfUnity.sol";

/// @dev KZG on Ethereum's trusted setup by the precompiles: commitments and openings of pages, for tests that need settlements made
/// to measure. Written apart from the contracts: powers by repeated multiplication, quotients by the textbook.
contract Prover {
    uint256 internal constant R = RootsOfUnity.R;

    bytes private _points; // 4096 × 128 bytes

    constructor(bytes memory points) {
        require(points.length == 4096 * 128, "points");
        _points = points;
    }

    /// @dev Commitment (128 bytes) of the page with these amounts.
    function commit(uint256[] memory slots, uint256[] memory amounts) external view returns (bytes memory point) {
        bytes memory input = new bytes(160 * slots.length);
        for (uint256 i = 0; i < slots.length; ++i) {
            _copyPoint(slots[i], input, 160 * i);
            uint256 amount = amounts[i];
            assembly ("memory-safe") {
                mstore(add(add(input, 0xa0), mul(160, i)), amount)
            }
        }
        return msm(input);
    }

    /// @dev y = f(z) and the proof (48 bytes) of the polynomial with these 4096 values.
    function open(uint256[] memory values, uint256 z) external view returns (uint256 y, bytes memory proof) {
        uint256[] memory q;
        (y, q) = quotient(values, z);
        proof = compress(commitAll(q));
    }

    /// @dev Commitment (128 bytes) of the polynomial with these 4096 values.
    function commitAll(uint256[] memory values) public view returns (bytes memory point) {
        bytes memory input = new bytes(160 * 4096);
        bytes memory points = _points;
        for (uint256 i = 0; i < 4096; ++i) {
            uint256 value = values[i];
            assembly ("memory-safe") {
                mcopy(add(add(input, 0x20), mul(160, i)), add(add(points, 0x20), mul(128, i)), 128)
                mstore(add(add(input, 0xa0), mul(160, i)), value)
            }
        }
        return msm(input);
    }

    /// @dev y = f(z) and the 4096 values of (f − y)/(X − z).
    function quotient(uint256[] memory values, uint256 z) public pure returns (uint256 y, uint256[] memory q) {
        uint256[] memory roots = new uint256[](4096);
        q = new uint256[](4096); // 1/(w − z) at first
        uint256 at = type(uint256).max; // the slot that z belongs to
        uint256 product = 1;
        for (uint256 i = 0; i < 4096; ++i) {
            uint256 w = RootsOfUnity.ofSlot(i);
            roots[i] = w;
            if (w == z) at = i;
            q[i] = product;
            if (w != z) product = mulmod(product, addmod(w, R - z, R), R);
        }
        uint256 inverse = power(product, R - 2);
        for (uint256 left = 4096; left > 0; --left) {
            uint256 i = left - 1;
            if (i == at) continue;
            q[i] = mulmod(q[i], inverse, R);
            inverse = mulmod(inverse, addmod(roots[i], R - z, R), R);
        }
        if (at != type(uint256).max) {
            y = values[at];
        } else {
            // barycentric: y = (z^4096 − 1)/4096 · Σ f_i·w_i/(z − w_i)
            for (uint256 i = 0; i < 4096; ++i) {
                y = addmod(y, mulmod(mulmod(values[i], roots[i], R), R - q[i], R), R);
            }
            y = mulmod(y, mulmod(addmod(power(z, 4096), R - 1, R), power(4096, R - 2), R), R);
        }
        uint256 atValue = 0;
        uint256 inverseZ = power(z, R - 2);
        for (uint256 i = 0; i < 4096; ++i) {
            if (i == at) continue;
            q[i] = mulmod(addmod(values[i], R - y, R), q[i], R);
            // q_m = Σ −q_i · w_i/w_m
            atValue = addmod(atValue, R - mulmod(q[i], mulmod(roots[i], inverseZ, R), R), R);
        }
        if (at != type(uint256).max) q[at] = atValue;
    }

    function msm(bytes memory input) public view returns (bytes memory point) {
        (bool ok, bytes memory output) = address(0x0c).staticcall(input);
        require(ok && output.length == 128, "msm");
        return output;
    }

    function add(bytes memory a, bytes memory b) public view returns (bytes memory point) {
        (bool ok, bytes memory output) = address(0x0b).staticcall(bytes.concat(a, b));
        require(ok && output.length == 128, "add");
        return output;
    }

    function negate(bytes memory point) public pure returns (bytes memory) {
        // p − y on 64-byte numbers
        (uint256 yHigh, uint256 yLow) = (_word(point, 64), _word(point, 96));
        if (yHigh == 0 && yLow == 0) return point;
        uint256 pHigh = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
        uint256 pLow = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;
        uint256 low;
        uint256 high;
        unchecked {
            low = pLow - yLow;
            high = pHigh - yHigh - (yLow > pLow ? 1 : 0);
        }
        return bytes.concat(bytes32(_word(point, 0)), bytes32(_word(point, 32)), bytes32(high), bytes32(low));
    }

    function compress(bytes memory point) public pure returns (bytes memory) {
        bytes memory x = new bytes(48);
        for (uint256 i = 0; i < 48; ++i) {
            x[i] = point[16 + i];
        }
        (uint256 yHigh, uint256 yLow) = (_word(point, 64), _word(point, 96));
        uint8 flag = 0x80;
        if (yHigh == 0 && yLow == 0) flag = 0xc0;
        uint256 halfHigh = 0x0d0088f51cbff34d258dd3db21a5d66b;
        uint256 halfLow = 0xb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd555;
        if (yHigh > halfHigh || (yHigh == halfHigh && yLow > halfLow)) flag = 0xa0;
        x[0] = bytes1(uint8(x[0]) | flag);
        return x;
    }

    function power(uint256 base, uint256 exponent) public pure returns (uint256 result) {
        result = 1;
        for (; exponent != 0; exponent >>= 1) {
            if (exponent & 1 == 1) result = mulmod(result, base, R);
            base = mulmod(base, base, R);
        }
    }

    function _word(bytes memory data, uint256 offset) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := mload(add(add(data, 0x20), offset))
        }
    }

    function _copyPoint(uint256 slot, bytes memory to, uint256 offset) private view {
        // storage of a long byte string: words from keccak(slot)
        uint256 base;
        assembly ("memory-safe") {
            mstore(0x00, _points.slot)
            base := add(keccak256(0x00, 0x20), mul(slot, 4))
            for { let i := 0 } lt(i, 4) { i := add(i, 1) } {
                mstore(add(add(add(to, 0x20), offset), mul(0x20, i)), sload(add(base, i)))
            }
        }
    }
}
