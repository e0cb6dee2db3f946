// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @dev empty_0 … empty_12 of protocol.md §3.3: empty_0 = keccak(128 zero bytes), empty_{l+1} = keccak(empty_l ‖ empty_l).
bytes constant EMPTY_SUBTREES = hex"012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d"
    hex"1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a7351774"
    hex"17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d"
    hex"80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb70"
    hex"78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae"
    hex"fcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced3"
    hex"1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c"
    hex"45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd03"
    hex"2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c0"
    hex"5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c"
    hex"e82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f1"
    hex"011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b368"
    hex"43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b34";

/// @dev empty_13: the root of the empty ledger.
bytes32 constant EMPTY_PAGES_ROOT = 0xb906b256cd64f5ae02f7b1736ad7553ce9402a4ca88e0df022aec2ede32f978f;

/// @title Compact Merkle proofs in the tree of book pages (protocol.md §3.3)
/// @notice `tree = u16 F ‖ u16 S ‖ flags ‖ S × 32-byte siblings`. A flag per node that lacks its neighbour, level by level from the
/// leaves, from left to right: 1 = the next given sibling, 0 = the empty subtree of that level.
library PagesTree {
    uint256 private constant DEPTH = 13;

    /// @notice The proof has a flag or sibling too few or too many, a set spare bit, or a sibling that should have been a 0 flag.
    error InvalidTreeProof();

    /// @notice The length of the proof that starts at `offset` of `data`.
    function length(bytes calldata data, uint256 offset) internal pure returns (uint256 size) {
        require(data.length >= offset + 4, InvalidTreeProof());
        assembly ("memory-safe") {
            let head := calldataload(add(data.offset, offset))
            size := add(4, add(shr(3, add(shr(240, head), 7)), shl(5, and(shr(224, head), 0xffff))))
        }
        require(data.length >= offset + size, InvalidTreeProof());
    }

    /// @notice Both roots that the same siblings give, from the old and from the new leaves.
    /// @param leaves memory position of `count` × (index, old hash, new hash), indices strictly rising and below 2^13; overwritten
    /// @param proof exactly the proof's bytes
    function roots(uint256 leaves, uint256 count, bytes calldata proof)
        internal
        pure
        returns (bytes32 oldRoot, bytes32 newRoot)
    {
        bytes memory empty = EMPTY_SUBTREES;
        bool ok;
        assembly ("memory-safe") {
            let flags := shl(3, add(proof.offset, 4)) // position of the next flag, in bits of the calldata
            // position of the next sibling; a sibling that should have been a 0 flag throws it out of the calldata for good
            let sibling := add(add(proof.offset, 4), shr(3, add(shr(240, calldataload(proof.offset)), 7)))
            let emptyNode := add(empty, 0x20) // position of this level's empty subtree
            let top := add(emptyNode, 0x1a0)

            // while there is more than one node
            for {} gt(count, 1) { emptyNode := add(emptyNode, 0x20) } {
                if eq(emptyNode, top) { break }
                let end := add(leaves, mul(count, 0x60))
                let to := leaves
                for { let from := leaves } lt(from, end) { to := add(to, 0x60) } {
                    let index := mload(from)
                    // `to` is at most `from`: every word is read before it is overwritten
                    mstore(to, shr(1, index))
                    switch and(and(not(index), lt(add(from, 0x60), end)), eq(mload(add(from, 0x60)), add(index, 1)))
                    case 1 {
                        mstore(0x00, mload(add(from, 0x20)))
                        mstore(0x20, mload(add(from, 0x80)))
                        mstore(add(to, 0x20), keccak256(0x00, 0x40))
                        mstore(0x00, mload(add(from, 0x40)))
                        mstore(0x20, mload(add(from, 0xa0)))
                        mstore(add(to, 0x40), keccak256(0x00, 0x40))
                        from := add(from, 0xc0)
                    }
                    default {
                        let other := mload(emptyNode)
                        if and(shr(sub(255, and(flags, 7)), calldataload(shr(3, flags))), 1) {
                            if eq(calldataload(sibling), other) { sibling := shl(255, 1) }
                            other := calldataload(sibling)
                            sibling := add(sibling, 0x20)
                        }
                        flags := add(flags, 1)
                        let side := shl(5, and(index, 1)) // where this node goes: left 0x00, right 0x20
                        mstore(xor(side, 0x20), other)
                        mstore(side, mload(add(from, 0x20)))
                        mstore(add(to, 0x20), keccak256(0x00, 0x40))
                        mstore(side, mload(add(from, 0x40)))
                        mstore(add(to, 0x40), keccak256(0x00, 0x40))
                        from := add(from, 0x60)
                    }
                }
                count := div(sub(to, leaves), 0x60)
            }

            // one node up to the root
            let index := mload(leaves)
            oldRoot := mload(add(leaves, 0x20))
            newRoot := mload(add(leaves, 0x40))
            for {} lt(emptyNode, top) { emptyNode := add(emptyNode, 0x20) } {
                let other := mload(emptyNode)
                if and(shr(sub(255, and(flags, 7)), calldataload(shr(3, flags))), 1) {
                    if eq(calldataload(sibling), other) { sibling := shl(255, 1) }
                    other := calldataload(sibling)
                    sibling := add(sibling, 0x20)
                }
                flags := add(flags, 1)
                let side := shl(5, and(index, 1))
                index := shr(1, index)
                mstore(xor(side, 0x20), other)
                mstore(side, oldRoot)
                oldRoot := keccak256(0x00, 0x40)
                mstore(side, newRoot)
                newRoot := keccak256(0x00, 0x40)
            }

            // every flag and sibling is used; spare bits after the last flag are zero
            let flagsEnd := add(shl(3, add(proof.offset, 4)), shr(240, calldataload(proof.offset)))
            ok := and(eq(flags, flagsEnd), eq(sibling, add(proof.offset, proof.length)))
            if and(flagsEnd, 7) {
                ok := and(ok, iszero(shl(add(248, and(flagsEnd, 7)), shr(248, calldataload(shr(3, flagsEnd))))))
            }
        }
        require(ok, InvalidTreeProof());
    }

    /// @notice The root that leaves have under a proof.
    /// @param leaves as in {roots}, with the new hashes equal to the old ones
    function root(uint256 leaves, uint256 count, bytes calldata proof) internal pure returns (bytes32 node) {
        require(length(proof, 0) == proof.length, InvalidTreeProof());
        (node,) = roots(leaves, count, proof);
    }

    /// @notice The root that one leaf has under a proof: 13 flags in two bytes, then the siblings.
    function root(uint256 index, bytes32 leaf, bytes calldata proof) internal pure returns (bytes32 node) {
        bytes memory empty = EMPTY_SUBTREES;
        bool ok;
        assembly ("memory-safe") {
            // u16 F ‖ u16 S ‖ 13 flags and 3 spare bits
            let head := calldataload(proof.offset)
            let flags := shl(32, head)
            let sibling := add(proof.offset, 6)
            let end := add(sibling, shl(5, and(shr(224, head), 0xffff)))
            ok := and(
                eq(shr(240, head), DEPTH),
                and(eq(end, add(proof.offset, proof.length)), iszero(and(shr(240, flags), 7)))
            )
            node := leaf
            for {
                let at := add(empty, 0x20)
                let top := add(at, 0x1a0)
            } lt(at, top) { at := add(at, 0x20) } {
                let other := mload(at)
                if shr(255, flags) {
                    // a sibling that should have been a 0 flag
                    if eq(calldataload(sibling), other) { ok := 0 }
                    other := calldataload(sibling)
                    sibling := add(sibling, 0x20)
                }
                flags := shl(1, flags)
                let side := shl(5, and(index, 1))
                index := shr(1, index)
                mstore(side, node)
                mstore(xor(side, 0x20), other)
                node := keccak256(0x00, 0x40)
            }
            ok := and(ok, eq(sibling, end))
        }
        require(ok, InvalidTreeProof());
    }
}
